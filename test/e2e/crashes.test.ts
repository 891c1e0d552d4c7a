import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type Desk, openDesk, type Ran } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { rounds } from '../support/rounds.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes --json';
const file = payroll(budi, siti, { ...agus, end_date: '2026-10-31', end_reason: 'resigned' });
const total = 1_431_000;
const oneReport = {
  reports: [{ period: '2026-10', revision: 0, employees: 3, total, state: 'finalised' }],
  billings: [{ amount: total, status: 'unpaid' }],
};

interface Started {
  readonly url: string;
  readonly npp: string;
  readonly password: string;
  readonly pid: number;
}

/** A portal that is a process of its own, and can be killed. */
async function startPortal(desk: Desk, port = ''): Promise<Started> {
  const ran = await desk.run(`sandbox start --background --db ${join(desk.folder, 'portal.db')}${port} --json`);
  return ran.document() as never;
}

/** What one undisturbed submission takes, in milliseconds. */
async function usualDuration(): Promise<number> {
  const desk = openDesk();
  const { url, npp, password, pid } = await startPortal(desk);
  desk.write('a.csv', file);
  const began = performance.now();
  await desk.run(submit, { env: { BPJSTK_NPP: npp, BPJSTK_PASSWORD: password, BPJSTK_PORTAL: url } });
  process.kill(pid, 'SIGTERM');
  return performance.now() - began;
}

describe('a portal that is killed at any instant, and started again on its database', () => {
  test('ends with one report, known here, when the same command is run until it says so', async () => {
    const duration = await usualDuration();
    const times = Math.min(60, rounds(5));
    for (let at = 0; at < times; at++) {
      const desk = openDesk();
      desk.write('a.csv', file);
      const first = await startPortal(desk);
      const env = { BPJSTK_NPP: first.npp, BPJSTK_PASSWORD: first.password, BPJSTK_PORTAL: first.url };
      const running = desk.run(submit, { env });
      const dying = setTimeout((duration * (at + 0.5)) / times).then(() => process.kill(first.pid, 'SIGKILL'));
      const ran = await running;
      // On a busy machine it may have been quicker than the one that was timed.
      await dying;
      expect([0, 6, 7]).toContain(ran.exit);
      const second = await startPortal(desk, ` --port ${new URL(first.url).port}`);
      try {
        const again = await desk.run(submit, { env });
        expect(again).toMatchObject({ exit: 0, stderr: '' });
        if (ran.exit === 0) expect(again.document()['receipt']).toBe(ran.document()['receipt']);
        const held = await desk.run(`sandbox inspect --db ${join(desk.folder, 'portal.db')} --json`);
        expect(held.document()).toMatchObject(oneReport);
      } finally {
        process.kill(second.pid, 'SIGTERM');
      }
    }
  }, 3_600_000);
});

describe('many runs at once', () => {
  const receipts = (runs: readonly Ran[]): unknown[] =>
    runs.filter(({ exit }) => exit === 0).map((ran) => ran.document()['receipt']);

  test(
    'of one machine are one report: each is told its receipt, or that another run is at work',
    () =>
      inOffice({}, async (office) => {
        office.write('a.csv', file);
        const runs = await Promise.all(Array.from({ length: 8 }, () => office.run(submit)));
        expect(runs.map(({ exit }) => exit).filter((exit) => exit !== 0 && exit !== 9)).toEqual([]);
        expect(office.held()).toMatchObject(oneReport);
        expect(new Set(receipts(runs))).toEqual(new Set([office.held().reports[0]?.receipt]));
      }),
    60_000,
  );

  test(
    'of eight machines are one report, and each knows it when it is run again',
    () =>
      inOffice({}, async (office) => {
        office.write('a.csv', file);
        const env = (at: number) => ({ BPJSTK_DATA_DIR: join(office.folder, `data-${at}`) });
        const machines = Array.from({ length: 8 }, (_, at) => env(at));
        const runs = await Promise.all(machines.map((each) => office.run(submit, { env: each })));
        expect(receipts(runs).length).toBeGreaterThan(0);
        expect(office.held()).toMatchObject(oneReport);
        for (const each of machines) {
          const again = await office.run(submit, { env: each });
          expect(again.document()).toMatchObject({
            receipt: office.held().reports[0]?.receipt,
            alreadySubmitted: true,
          });
        }
        expect(office.held()).toMatchObject(oneReport);
      }),
    90_000,
  );
});

describe('a machine that has lost its memory', () => {
  const data = (office: Office, name = 'data'): string => join(office.folder, name);

  test.each(['restored from yesterday’s backup', 'lost altogether'])('its ledger %s: nothing is sent again', (how) =>
    inOffice({}, async (office) => {
      office.write('a.csv', file);
      await office.run('history list');
      cpSync(data(office), data(office, 'backup'), { recursive: true });
      const { receipt } = (await office.run(submit)).document();
      rmSync(data(office), { recursive: true });
      if (how.startsWith('restored')) cpSync(data(office, 'backup'), data(office), { recursive: true });
      const again = await office.run(submit);
      expect(again.document()).toMatchObject({ receipt, alreadySubmitted: true });
      expect(office.held()).toMatchObject(oneReport);
      const known = await office.run('doctor --ledger --json');
      expect(known.document()['checks']).toContainEqual(expect.objectContaining({ check: 'reports', state: 'ok' }));
    }),
  );

  test(
    'its clock jumps a day ahead or back between an interruption and the next run: one report',
    () =>
      inOffice({}, async (office) => {
        office.write('a.csv', file);
        const gate = await openGate(office.url, (passed) => !passed.at(-1)?.includes('/calculation'));
        const cut = await office.run(submit, { env: { BPJSTK_PORTAL: gate.url } });
        gate.close();
        expect([6, 7]).toContain(cut.exit);
        for (const now of ['2026-11-11T09:00:00+07:00', '2026-11-09T09:00:00+07:00']) {
          const ran = await office.run(submit, { env: { BPJSTK_NOW: now } });
          expect(ran.exit).toBe(0);
          expect(office.held()).toMatchObject(oneReport);
        }
      }),
    60_000,
  );
});
