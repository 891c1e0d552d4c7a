import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openLedger, type Submission } from '../../src/ledger/index.js';
import { period } from '../law/given.js';
import { program } from '../support/cli.js';
import { openDesk } from '../support/desk.js';
import { type Gate, openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { ended } from '../support/program.js';
import { rounds } from '../support/rounds.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes --json';
/** Three workers of Rp 5,000,000, one of whom leaves. */
const file = payroll(budi, siti, { ...agus, end_date: '2026-10-31', end_reason: 'resigned' });
const total = 1_431_000;

/** A few dozen, and all two hundred where the long counts are run. */
const instants = Math.min(200, rounds(24));

/** What one undisturbed submission asks the portal to do, and how long it takes in milliseconds. */
let requests: readonly string[];
let duration: number;

function start(office: Office, portal: string, line = submit) {
  return spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: office.folder,
    env: { ...office.env, BPJSTK_PORTAL: portal, BPJSTK_NOW: '2026-11-10T09:00:00+07:00' },
  });
}

/** Runs the same command again, and sees that the world is as if nothing had happened. */
async function settle(office: Office): Promise<void> {
  const again = await office.run(submit);
  expect(again).toMatchObject({ exit: 0, stderr: '' });
  const { receipt, billingCode } = again.document();
  expect(again.document()).toMatchObject({ employees: 3, total, revision: 0 });
  expect(office.held()).toMatchObject({
    reports: [{ period: '2026-10', revision: 0, employees: 3, total, receipt, billingCode, state: 'finalised' }],
    billings: [{ billingCode, amount: total, status: 'unpaid' }],
  });
  const { employees } = (await office.run('employees list --json')).document() as {
    employees: { name: string; status: string }[];
  };
  expect(employees.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
    'Agus Setiawan inactive',
    'Budi Santoso active',
    'Siti Nurhaliza Rahmawati active',
  ]);
  expect(await written(office)).toMatchObject({ state: 'submitted', receipt, leavers: 'done' });
}

/** @returns what the office's ledger says of the month. */
async function written(office: Office): Promise<Submission | undefined> {
  const { instance } = (await (await fetch(`${office.url}/meta`)).json()) as { instance: string };
  const ledger = openLedger(join(office.folder, 'data'), { clock: () => new Date(0) });
  try {
    return ledger.latest({ portal: `sandbox:${instance}`, npp: office.npp, divisi: '000' }, period('2026-10'));
  } finally {
    ledger.close();
  }
}

beforeAll(() =>
  inOffice({}, async (office) => {
    office.write('a.csv', file);
    const gate = await openGate(office.url);
    const began = performance.now();
    await ended(start(office, gate.url));
    duration = performance.now() - began;
    requests = gate.passed.filter((request) => !request.startsWith('GET '));
    gate.close();
    expect(office.held().reports).toHaveLength(1);
  }),
);

describe('a submission that is killed', () => {
  test('after anything that the portal has done is one report when it is run again', async () => {
    expect(requests.join('\n')).toMatch(/POST .*login[^]*PUT .*lines[^]*calculation[^]*finalisation/i);
    for (let last = 1; last <= requests.length; last++) {
      await inOffice({}, async (office) => {
        office.write('a.csv', file);
        const client: { kill?: () => void } = {};
        const gate = await openGate(office.url, (passed) => {
          const done = passed.filter((request) => !request.startsWith('GET ')).length;
          if (done === last) client.kill?.();
          return done < last;
        });
        const child = start(office, gate.url);
        client.kill = () => child.kill('SIGKILL');
        const { signal } = await ended(child);
        gate.close();
        expect([requests[last - 1], signal]).toEqual([requests[last - 1], 'SIGKILL']);
        await settle(office);
      });
    }
  }, 90_000);

  test('before anything that it asks arrives is one report when it is run again', async () => {
    for (let next = 0; next < requests.length; next++) {
      await inOffice({}, async (office) => {
        office.write('a.csv', file);
        const client: { kill?: () => void } = {};
        const gate = await openGate(office.url, undefined, undefined, (request, passed) => {
          const done = passed.filter((each) => !each.startsWith('GET ')).length;
          if (request.startsWith('GET ') || done < next) return true;
          client.kill?.();
          return false;
        });
        const child = start(office, gate.url);
        client.kill = () => child.kill('SIGKILL');
        const { signal } = await ended(child);
        gate.close();
        expect([requests[next], signal]).toEqual([requests[next], 'SIGKILL']);
        await settle(office);
      });
    }
  }, 90_000);

  test(`at ${instants} instants of its run is one report when it is run again`, async () => {
    for (let at = 0; at < instants; at++) {
      await inOffice({}, async (office) => {
        office.write('a.csv', file);
        const child = start(office, office.url);
        const killing = setTimeout(() => child.kill('SIGKILL'), (duration * (at + 0.5)) / instants);
        await ended(child);
        clearTimeout(killing);
        await settle(office);
      });
    }
  }, 3_600_000);
});

describe('a submission that is asked to stop', () => {
  /** More than goes into one part. */
  const many = payroll(
    ...Array.from({ length: 2_001 }, (_, at) => {
      return { ...budi, nik: `317101150890${String(at + 1).padStart(4, '0')}`, wage: 5_000_000 + at * 1_000 };
    }),
  );

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s ends with %i after the part in flight, says where it stands, and goes on from there',
    (signal, exit) =>
      inOffice({}, async (office) => {
        office.write('a.csv', many);
        const client: { stop?: () => void } = {};
        const gate = await openGate(office.url, undefined, undefined, (request) => {
          if (request.endsWith('/lines/1')) client.stop?.();
          return true;
        });
        const child = start(office, gate.url);
        client.stop = () => void child.kill(signal);
        const { code, stderr } = await ended(child);
        expect(code).toBe(exit);
        expect(JSON.parse(stderr)).toMatchObject({
          error: {
            exit,
            message: expect.stringContaining('part 1 of 2'),
            help: expect.stringContaining('same command'),
          },
        });
        expect(gate.passed.filter((request) => request.includes('/lines/'))).toEqual(['PUT /periods/2026-10/lines/1']);
        expect(office.held().reports).toMatchObject([{ state: 'draft' }]);

        client.stop = () => undefined;
        expect(await ended(start(office, gate.url))).toMatchObject({ code: 0 });
        gate.close();
        expect(gate.passed.filter((request) => request.includes('PUT') && request.includes('/lines/'))).toEqual([
          'PUT /periods/2026-10/lines/1',
          'PUT /periods/2026-10/lines/2',
        ]);
        expect(office.held().reports).toMatchObject([{ employees: 2_001, state: 'finalised' }]);
      }),
    60_000,
  );
});

describe('taking a report back', () => {
  test('killed before its answer came, is known as done when it is run again', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi));
      await office.run(submit);
      const client: { kill?: () => void } = {};
      const gate = await openGate(office.url, (passed) => {
        if (!passed.at(-1)?.startsWith('DELETE ')) return true;
        client.kill?.();
        return false;
      });
      const child = start(office, gate.url, 'report cancel 2026-10 --yes');
      client.kill = () => child.kill('SIGKILL');
      expect(await ended(child)).toMatchObject({ signal: 'SIGKILL' });
      gate.close();
      expect(await written(office)).toMatchObject({ state: 'submitted' });
      expect((await office.run('report cancel 2026-10 --yes')).exit).toBe(0);
      expect(await written(office)).toMatchObject({ state: 'cancelled' });
      expect(office.held()).toMatchObject({ reports: [{ state: 'cancelled' }], billings: [{ status: 'cancelled' }] });
    }));
});

describe('a submission whose answer is lost', () => {
  test('asks again by itself, and is one report', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', file);
      let lost = false;
      const gate: Gate = await openGate(office.url, (passed) => {
        if (lost || !/finalis/i.test(passed.at(-1) ?? '')) return true;
        lost = true;
        return false;
      });
      const { code, stdout } = await ended(start(office, gate.url));
      gate.close();
      expect(lost).toBe(true);
      expect([0, 7]).toContain(code);
      if (code === 0) expect(JSON.parse(stdout)).toMatchObject({ employees: 3, total });
      await settle(office);
    }));
});

describe('a portal that dies in the middle', () => {
  test.each(['/lines/', '/calculation', '/finalis'])(
    'after %s: the same command ends with one report when it is back',
    async (point) => {
      const desk = openDesk();
      desk.write('a.csv', file);
      const db = join(desk.folder, 'portal.db');
      const start = (port = ''): Promise<{ url: string; npp: string; password: string; pid: number }> =>
        desk.run(`sandbox start --background --db ${db}${port} --json`).then((ran) => ran.document() as never);
      const first = await start();
      const gate = await openGate(first.url, (passed) => {
        if (!passed.at(-1)?.includes(point)) return true;
        process.kill(first.pid, 'SIGKILL');
        return false;
      });
      const env = { BPJSTK_NPP: first.npp, BPJSTK_PASSWORD: first.password };
      const ran = await desk.run(submit, { env: { ...env, BPJSTK_PORTAL: gate.url } });
      gate.close();
      expect([6, 7]).toContain(ran.exit);
      expect(ran.problem()).toMatchObject({ exit: ran.exit });

      const second = await start(` --port ${new URL(first.url).port}`);
      try {
        expect(second.url).toBe(first.url);
        const again = await desk.run(submit, { env });
        expect(again.exit).toBe(0);
        const held = (await desk.run(`sandbox inspect --db ${db} --json`)).document();
        expect(held).toMatchObject({
          reports: [{ period: '2026-10', employees: 3, total, state: 'finalised' }],
          billings: [{ amount: total, status: 'unpaid' }],
        });
      } finally {
        process.kill(second.pid, 'SIGTERM');
      }
    },
    60_000,
  );
});
