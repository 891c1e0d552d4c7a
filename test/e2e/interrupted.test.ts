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
const leaver = { ...agus, end_date: '2026-10-31', end_reason: 'resigned' };
/** Three workers of Rp 5,000,000, one of whom leaves. */
const file = payroll(budi, siti, leaver);
const total = 1_431_000;

/** A command that brings a month to an end, what it finds, and what has to be there afterwards. */
interface Deed {
  readonly line: string;
  /** Written before, and reported. */
  readonly before?: string;
  readonly file: string;
  readonly total: number;
}

const submission: Deed = { line: submit, file, total };
const deeds: Readonly<Record<string, Deed>> = {
  'report submit': submission,
  // Budi earned twice as much.
  'report amend': {
    line: 'report amend 2026-10 --file a.csv --yes --json',
    before: file,
    file: payroll({ ...budi, wage: 10_000_000 }, siti, leaver),
    total: 1_908_000,
  },
  run: { line: 'run 2026-10 --file a.csv --json', file, total },
};

function start(office: Office, portal: string, line = submit) {
  return spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: office.folder,
    env: { ...office.env, BPJSTK_PORTAL: portal, BPJSTK_NOW: '2026-11-10T09:00:00+07:00' },
  });
}

/** Does something in an office where all is as it is before the deed. */
function before({ before: reported, file: now }: Deed, work: (office: Office) => Promise<void>): Promise<void> {
  return inOffice({}, async (office) => {
    if (reported !== undefined) {
      office.write('a.csv', reported);
      expect(await office.run(submit)).toMatchObject({ exit: 0 });
    }
    office.write('a.csv', now);
    await work(office);
  });
}

/** Runs the same command again, and sees that the world is as if nothing had happened. */
async function settle(office: Office, { line, before: reported, total: due }: Deed): Promise<void> {
  expect(await office.run(line)).toMatchObject({ exit: 0 });
  const held = office.held();
  const [report, ...more] = held.reports.filter(({ state }) => state !== 'cancelled');
  expect([report, more]).toEqual([expect.objectContaining({ employees: 3, total: due, state: 'finalised' }), []]);
  expect(held.reports).toHaveLength(reported === undefined ? 1 : 2);
  const bills = held.billings.filter(({ status }) => status !== 'cancelled');
  expect(bills).toEqual([expect.objectContaining({ billingCode: report?.billingCode, amount: due, status: 'unpaid' })]);
  const { employees } = (await office.run('employees list --json')).document() as {
    employees: { name: string; status: string }[];
  };
  expect(employees.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
    'Agus Setiawan inactive',
    'Budi Santoso active',
    'Siti Nurhaliza Rahmawati active',
  ]);
  const { receipt, revision } = report ?? {};
  // Whoever left is gone since the report that was amended.
  const leavers = reported === undefined ? 'done' : 'none';
  expect(await written(office)).toMatchObject({ state: 'submitted', receipt, revision, leavers });
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

describe.each(Object.entries(deeds))('%s that is killed', (_name, deed) => {
  /** What an undisturbed run asks the portal to do, and how long it takes in milliseconds. */
  let requests: readonly string[];
  let duration: number;

  beforeAll(() =>
    before(deed, async (office) => {
      const gate = await openGate(office.url);
      const began = performance.now();
      await ended(start(office, gate.url, deed.line));
      duration = performance.now() - began;
      requests = gate.passed.filter((request) => !request.startsWith('GET '));
      gate.close();
      expect(requests.join('\n')).toMatch(/POST .*login[^]*PUT .*lines[^]*calculation[^]*finalisation/i);
    }),
  );

  test('after anything that the portal has done is one report when it is run again', async () => {
    for (let last = 1; last <= requests.length; last++) {
      await before(deed, async (office) => {
        const client: { kill?: () => void } = {};
        const gate = await openGate(office.url, (passed) => {
          const done = passed.filter((request) => !request.startsWith('GET ')).length;
          if (done === last) client.kill?.();
          return done < last;
        });
        const child = start(office, gate.url, deed.line);
        client.kill = () => child.kill('SIGKILL');
        const { signal } = await ended(child);
        gate.close();
        expect([requests[last - 1], signal]).toEqual([requests[last - 1], 'SIGKILL']);
        await settle(office, deed);
      });
    }
  }, 90_000);

  test('before anything that it asks arrives is one report when it is run again', async () => {
    for (let next = 0; next < requests.length; next++) {
      await before(deed, async (office) => {
        const client: { kill?: () => void } = {};
        const gate = await openGate(office.url, undefined, undefined, (request, passed) => {
          const done = passed.filter((each) => !each.startsWith('GET ')).length;
          if (request.startsWith('GET ') || done < next) return true;
          client.kill?.();
          return false;
        });
        const child = start(office, gate.url, deed.line);
        client.kill = () => child.kill('SIGKILL');
        const { signal } = await ended(child);
        gate.close();
        expect([requests[next], signal]).toEqual([requests[next], 'SIGKILL']);
        await settle(office, deed);
      });
    }
  }, 90_000);

  const instants = deed === submission ? Math.min(200, rounds(24)) : Math.min(60, rounds(4));
  test(`at ${instants} instants of its run is one report when it is run again`, async () => {
    for (let at = 0; at < instants; at++) {
      await before(deed, async (office) => {
        const child = start(office, office.url, deed.line);
        const killing = setTimeout(() => child.kill('SIGKILL'), (duration * (at + 0.5)) / instants);
        await ended(child);
        clearTimeout(killing);
        await settle(office, deed);
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

describe('a submission that is stopped by Ctrl-C', () => {
  test.each([
    ['reads the workers', 'GET /employees', 'nothing was sent'],
    [
      'compares the figures',
      '/calculation/lines',
      'all 1 parts of the wages are at the portal; the report is not finalised',
    ],
    ['has it finalised', '/finalisation', 'the report is finalised'],
  ])('while it %s says where it stands, and goes on from there', (_what, point, stands) =>
    inOffice({}, async (office) => {
      office.write('a.csv', file);
      const client: { stop?: () => void } = {};
      const gate = await openGate(office.url, undefined, undefined, (request) => {
        if (!request.includes(point)) return true;
        client.stop?.();
        // A question is not answered: the signal may come later than the answer would.
        return !request.startsWith('GET ');
      });
      const child = start(office, gate.url);
      client.stop = () => void child.kill('SIGINT');
      const { code, stderr } = await ended(child);
      gate.close();
      expect(code).toBe(130);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(stands);
      await settle(office, submission);
    }),
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
      await settle(office, submission);
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
