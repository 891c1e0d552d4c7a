import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { ExitCode } from '../../src/errors.js';
import { AppError, Exit } from '../../src/errors.js';
import { openLedger } from '../../src/ledger/index.js';
import type { TraceEvent } from '../../src/portal/index.js';
import {
  clearFaults,
  type FaultKind,
  faultKinds,
  inspect,
  listFaults,
  reset,
  type Sandbox,
  setFault,
  startSandbox,
} from '../../src/sandbox/index.js';
import { submitReport } from '../../src/workflows/submit-report.js';
import { period } from '../law/given.js';
import { appIn } from '../support/app.js';
import { memoryFolder } from '../support/memory-folder.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** A request of a submission: the n-th to that address. */
interface Place {
  readonly method: string;
  readonly path: string;
  readonly nth: number;
}

/** How a fault went: what the first run ended with, and the second, without it. */
interface Ending {
  readonly first: ExitCode;
  readonly again: ExitCode;
}

const october = period('2026-10');
const roster = payroll(budi, siti, { ...agus, end_date: '2026-10-31', end_reason: 'resigned' });
const folder = memoryFolder();
const db = join(folder, 'portal.db');
const file = join(folder, 'oktober.csv');
let now = Date.parse('2026-11-10T02:00:00Z');
const clock = (): Date => new Date(now);
const pause = (milliseconds: number): Promise<void> => {
  now += milliseconds;
  return Promise.resolve();
};
/** Faults that a run does not even notice. */
const harmless: readonly FaultKind[] = ['delay', 'duplicate', 'clock-ahead', 'clock-behind'];
const breaches: unknown[] = [];
let sandbox: Sandbox;
let password: string;
let places: readonly Place[];

beforeAll(async () => {
  writeFileSync(file, roster);
  const random = (count: number): Uint8Array => randomBytes(count);
  sandbox = await startSandbox({ db, clock, pause, random, passwordCost: 2, fault: (error) => breaches.push(error) });
  password = sandbox.password ?? '';
  places = await recorded();
});
afterEach(() => expect(breaches).toEqual([]));
afterAll(() => sandbox.close());

/** The report on a machine of its own. @returns its exit code. */
async function submit(machine: string, trace?: (event: TraceEvent) => void): Promise<ExitCode> {
  const app = appIn(machine, {
    clock,
    pause,
    random: (count) => randomBytes(count),
    chance: () => 0.5,
    account: { npp: sandbox.npp, password, portal: sandbox.url },
    trace,
  });
  try {
    const { kind } = await submitReport(app, {
      period: october,
      file,
      hints: { map: {}, sheet: undefined, encoding: undefined },
      missing: 'deactivate',
      amends: false,
      again: false,
      dryRun: false,
      law: undefined,
      yes: true,
      accept: ['WAGES_ALL_EQUAL', 'FILE_OF_ANOTHER_MONTH'],
      confirm: () => Promise.resolve(true),
    });
    expect(kind).toBe('submitted');
    return Exit.Done;
  } catch (error) {
    if (error instanceof AppError) return error.exit;
    throw error;
  } finally {
    await app.close();
  }
}

function newMachine(): string {
  const machine = memoryFolder();
  mkdirSync(join(machine, 'data'), { mode: 0o700 });
  return machine;
}

/** The requests that a submission makes when nothing goes wrong. */
async function recorded(): Promise<Place[]> {
  const seen = new Map<string, number>();
  const found: Place[] = [];
  const exit = await submit(newMachine(), ({ method, path }) => {
    const nth = (seen.get(`${method} ${path}`) ?? 0) + 1;
    seen.set(`${method} ${path}`, nth);
    found.push({ method, path, nth });
  });
  expect(exit).toBe(Exit.Done);
  return found;
}

/** Has a fault strike at a place, once or for as long as the run lasts; then the same again without it. */
async function ending(kind: FaultKind, { method, path, nth }: Place, times: 1 | null): Promise<Ending | undefined> {
  reset(db);
  const machine = newMachine();
  setFault(db, { kind, resource: `${method} ${path}`, nth, times, milliseconds: faultKinds[kind] });
  const first = await submit(machine);
  const struck = listFaults(db).some((fault) => fault.struck > 0);
  expectAtMostOne();
  clearFaults(db);
  const again = await submit(machine);
  await expectSettled(machine);
  return struck ? { first, again } : undefined;
}

function reported(): { receipt: string | null; total: number | null; employees: number }[] {
  return inspect(db, { clock })
    .reports.filter(({ state }) => state === 'finalised')
    .map(({ receipt, total, employees }) => ({ receipt, total, employees }));
}

function expectAtMostOne(): void {
  expect(reported().length).toBeLessThanOrEqual(1);
}

/** One report, one open bill, and a ledger that knows both; the one who left is gone. */
async function expectSettled(machine: string): Promise<void> {
  const [report, ...others] = reported();
  expect([report, others]).toEqual([expect.objectContaining({ employees: 3, total: 1_431_000 }), []]);
  const bills = inspect(db, { clock }).billings.filter(({ status }) => status !== 'cancelled');
  expect(bills).toEqual([expect.objectContaining({ status: 'unpaid', amount: 1_431_000 })]);
  const { instance } = (await (await fetch(`${sandbox.url}/meta`)).json()) as { readonly instance: string };
  const ledger = openLedger(join(machine, 'data'), { clock });
  const counted = ledger.list({ portal: `sandbox:${instance}`, npp: sandbox.npp, divisi: '000' });
  ledger.close();
  expect(counted).toEqual([
    expect.objectContaining({
      state: 'submitted',
      receipt: report?.receipt,
      billingCode: bills[0]?.billingCode,
      leavers: 'done',
    }),
  ]);
}

/** What the first run has to end with, by what the request is. */
function promised(kind: FaultKind, { method, path }: Place, times: 1 | null): ExitCode {
  // The report is done by then, whatever becomes of the question what it costs.
  if (path.endsWith('/billing')) return Exit.Done;
  if (harmless.includes(kind)) return Exit.Done;
  // The portal says until when: nobody has to be asked again.
  if (kind === 'maintenance') return Exit.Unreachable;
  if (kind === 'expired-session') return times === 1 ? Exit.Done : Exit.NotLoggedIn;
  // A password is sent once.
  if (path.startsWith('/auth/')) return Exit.Unreachable;
  if (times === 1) return Exit.Done;
  if (method === 'GET') return Exit.Unreachable;
  // It was done, and the month says so.
  if (path.endsWith('/finalisation') && (kind === 'drop-after' || kind === 'half-answer')) return Exit.Done;
  return Exit.UnknownOutcome;
}

test('a submission makes the requests that faults are tried at', () => {
  expect(places.length).toBeGreaterThan(12);
  expect(places.map(({ path }) => path)).toEqual(expect.arrayContaining(['/meta', '/periods/2026-10/finalisation']));
});

const kinds = Object.keys(faultKinds) as FaultKind[];
test.each(kinds)(
  '%s, at any request: one report, one bill, and the same command again ends well',
  async (kind) => {
    let strikes = 0;
    for (const place of places) {
      for (const times of harmless.includes(kind) ? [1 as const] : [1 as const, null]) {
        const found = await ending(kind, place, times);
        if (!found) continue;
        strikes++;
        const where = { kind, ...place, times };
        expect({ ...where, ...found }).toEqual({ ...where, first: promised(kind, place, times), again: Exit.Done });
      }
    }
    // Nobody's session ends where none is asked for: at the first question, and at the login.
    expect(strikes).toBeGreaterThanOrEqual(places.length - 2);
  },
  120_000,
);
