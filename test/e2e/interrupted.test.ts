import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { beforeDeed, deeds, settleDeed, submission } from '../support/deeds.js';
import { openDesk } from '../support/desk.js';
import { type Gate, openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { ended } from '../support/program.js';
import { rounds } from '../support/rounds.js';
import { budi, payroll } from '../support/workers.js';

const { line: submit, file, total } = submission;

function start(office: Office, portal: string, line = submit) {
  return spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: office.folder,
    env: { ...office.env, BPJSTK_PORTAL: portal, BPJSTK_NOW: '2026-11-10T09:00:00+07:00' },
  });
}

describe.each(Object.entries(deeds))('%s that is killed', (_name, deed) => {
  /** How long an undisturbed run takes, in milliseconds. */
  let duration: number;

  beforeAll(() =>
    beforeDeed(deed, async (office) => {
      const began = performance.now();
      await ended(start(office, office.url, deed.line));
      duration = performance.now() - began;
    }),
  );

  const instants = deed === submission ? Math.min(200, rounds(24)) : Math.min(60, rounds(4));
  test(`at ${instants} instants of its run is one report when it is run again`, async () => {
    for (let at = 0; at < instants; at++) {
      await beforeDeed(deed, async (office) => {
        const child = start(office, office.url, deed.line);
        const killing = setTimeout(() => child.kill('SIGKILL'), (duration * (at + 0.5)) / instants);
        await ended(child);
        clearTimeout(killing);
        await settleDeed(office, deed);
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
      await settleDeed(office, submission);
    }),
  );
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
      await settleDeed(office, submission);
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
