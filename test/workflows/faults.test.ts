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
import { appIn } from '../support/app.js';
import { memoryFolder } from '../support/memory-folder.js';
import { submissionOf } from '../support/submission.js';
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

const leaver = { ...agus, end_date: '2026-10-31', end_reason: 'resigned' };
const roster = payroll(budi, siti, leaver);
/** Budi earns more than was reported. */
const amended = payroll({ ...budi, wage: 10_000_000 }, siti, leaver);
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
/** Faults after which all is done, and no answer says so. */
const done: readonly FaultKind[] = ['drop-after', 'half-answer', '500-after'];
const breaches: unknown[] = [];
let sandbox: Sandbox;
let password: string;
let places: readonly Place[];

/** What a run does with the month, and what has to come of it. */
interface Deed {
  readonly amends: boolean;
  readonly total: number;
}
const submission: Deed = { amends: false, total: 1_431_000 };
const amendment: Deed = { amends: true, total: 1_908_000 };

beforeAll(async () => {
  const random = (count: number): Uint8Array => randomBytes(count);
  sandbox = await startSandbox({ db, clock, pause, random, passwordCost: 2, fault: (error) => breaches.push(error) });
  password = sandbox.password ?? '';
  places = await recorded(submission);
});
afterEach(() => expect(breaches).toEqual([]));
afterAll(() => sandbox.close());

/** The report on a machine of its own. @returns its exit code. */
async function send(machine: string, { amends }: Deed, trace?: (event: TraceEvent) => void): Promise<ExitCode> {
  writeFileSync(file, amends ? amended : roster);
  const app = appIn(machine, {
    clock,
    pause,
    random: (count) => randomBytes(count),
    chance: () => 0.5,
    account: { npp: sandbox.npp, password, portal: sandbox.url },
    trace,
  });
  const accept = ['WAGES_ALL_EQUAL', 'FILE_OF_ANOTHER_MONTH'] as const;
  try {
    const result = await submitReport(app, submissionOf(file, { missing: 'deactivate', amends, accept }));
    expect(result).toMatchObject({ kind: 'submitted', differing: undefined });
    return Exit.Done;
  } catch (error) {
    if (error instanceof AppError) return error.exit;
    throw error;
  } finally {
    await app.close();
  }
}

/** A portal as new, and a machine where all is as it is before the deed. */
async function prepared(deed: Deed): Promise<string> {
  reset(db);
  const machine = memoryFolder();
  mkdirSync(join(machine, 'data'), { mode: 0o700 });
  if (deed.amends) expect(await send(machine, submission)).toBe(Exit.Done);
  return machine;
}

/** The requests that a run makes when nothing goes wrong. */
async function recorded(deed: Deed): Promise<Place[]> {
  const seen = new Map<string, number>();
  const found: Place[] = [];
  const exit = await send(await prepared(deed), deed, ({ method, path }) => {
    const nth = (seen.get(`${method} ${path}`) ?? 0) + 1;
    seen.set(`${method} ${path}`, nth);
    found.push({ method, path, nth });
  });
  expect(exit).toBe(Exit.Done);
  return found;
}

/** Has a fault strike at a place, once or for as long as the run lasts; then the same again without it. */
async function ending(
  kind: FaultKind,
  { method, path, nth }: Place,
  times: 1 | null,
  deed: Deed,
): Promise<Ending | undefined> {
  const machine = await prepared(deed);
  setFault(db, { kind, resource: `${method} ${path}`, nth, times, milliseconds: faultKinds[kind] });
  const first = await send(machine, deed);
  const struck = listFaults(db).some((fault) => fault.struck > 0);
  expectAtMostOne();
  clearFaults(db);
  const again = await send(machine, deed);
  await expectSettled(machine, deed);
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
async function expectSettled(machine: string, { total, amends }: Deed): Promise<void> {
  const [report, ...others] = reported();
  expect([report, others]).toEqual([expect.objectContaining({ employees: 3, total }), []]);
  const bills = inspect(db, { clock }).billings.filter(({ status }) => status !== 'cancelled');
  expect(bills).toEqual([expect.objectContaining({ status: 'unpaid', amount: total })]);
  const { instance } = (await (await fetch(`${sandbox.url}/meta`)).json()) as { readonly instance: string };
  const ledger = openLedger(join(machine, 'data'), { clock });
  const counted = ledger.list({ portal: `sandbox:${instance}`, npp: sandbox.npp, divisi: '000' });
  ledger.close();
  expect(counted.filter(({ state }) => state === 'cancelled')).toHaveLength(amends ? 1 : 0);
  expect(counted.filter(({ state }) => state !== 'cancelled')).toEqual([
    expect.objectContaining({
      state: 'submitted',
      receipt: report?.receipt,
      billingCode: bills[0]?.billingCode,
      leavers: amends ? 'none' : 'done',
    }),
  ]);
}

/** What the first run has to end with, by what the request is. */
function promised(kind: FaultKind, { method, path }: Place, times: 1 | null): ExitCode {
  // The report is done by then, whatever becomes of the question what it costs.
  if (path.endsWith('/billing')) return Exit.Done;
  // All is told by then.
  if (path === '/auth/logout') return Exit.Done;
  if (harmless.includes(kind)) return Exit.Done;
  // The portal says until when: nobody has to be asked again.
  if (kind === 'maintenance') return Exit.Unreachable;
  if (kind === 'expired-session') return times === 1 ? Exit.Done : Exit.NotLoggedIn;
  // A password is sent once.
  if (path.startsWith('/auth/')) return Exit.Unreachable;
  if (times === 1) return Exit.Done;
  if (method === 'GET') return Exit.Unreachable;
  // It was done, and the month says so.
  if (path.endsWith('/finalisation') && done.includes(kind)) return Exit.Done;
  return Exit.UnknownOutcome;
}

test('a submission makes the requests that faults are tried at', () => {
  expect(places.length).toBeGreaterThan(12);
  expect(places.map(({ path }) => path)).toEqual(expect.arrayContaining(['/meta', '/periods/{period}/finalisation']));
});

const kinds = Object.keys(faultKinds) as FaultKind[];
test.each(kinds)(
  '%s, at any request: one report, one bill, and the same command again ends well',
  async (kind) => {
    let strikes = 0;
    for (const place of places) {
      for (const times of harmless.includes(kind) ? [1 as const] : [1 as const, null]) {
        const found = await ending(kind, place, times, submission);
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

test.each([...done, 'drop-before'] as const)(
  '%s, at anything that an amendment asks to be done: one report, the one before no more, and the same again ends well',
  async (kind) => {
    const asked = (await recorded(amendment)).filter(
      ({ method, path }) => method !== 'GET' && !path.startsWith('/auth/'),
    );
    expect(asked.length).toBeGreaterThanOrEqual(5);
    for (const place of asked) {
      for (const times of [1, null] as const) {
        const where = { kind, ...place, times };
        const found = await ending(kind, place, times, amendment);
        expect({ ...where, ...found }).toEqual({ ...where, first: promised(kind, place, times), again: Exit.Done });
      }
    }
  },
  120_000,
);
