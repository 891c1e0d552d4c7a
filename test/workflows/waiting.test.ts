import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { clearFaults, inspect, pay, reset, type Sandbox, setFault, startSandbox } from '../../src/sandbox/index.js';
import { waitForPayment } from '../../src/workflows/payment.js';
import { submitReport } from '../../src/workflows/submit-report.js';
import { period } from '../law/given.js';
import { appIn } from '../support/app.js';
import { failureOf } from '../support/failure.js';
import { memoryFolder } from '../support/memory-folder.js';
import { budi, payroll } from '../support/workers.js';
import { submissionOf } from '../support/submission.js';

const october = period('2026-10');
const hour = 3_600_000;
const folder = memoryFolder();
const db = join(folder, 'portal.db');
const file = join(folder, 'a.csv');
const bill = 'GET /periods/2026-10/billing';
const clock = (): Date => new Date(now);
let now: number;
/** How long was waited each time, in milliseconds, and what happens then. */
let pauses: number[];
let after: (waits: number) => void;
let sandbox: Sandbox;

beforeAll(async () => {
  now = Date.parse('2026-11-10T02:00:00Z');
  writeFileSync(file, payroll(budi));
  sandbox = await startSandbox({
    db,
    clock,
    random: (count) => randomBytes(count),
    passwordCost: 2,
    sessionMinutes: 9e6,
  });
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  reset(db);
  now = Date.parse('2026-11-10T02:00:00Z');
  pauses = [];
  after = () => undefined;
  const app = newApp();
  const { kind } = await submitReport(app, submissionOf(file));
  expect(kind).toBe('submitted');
  await app.close();
});

let password: string | null = null;
function newApp(): ReturnType<typeof appIn> {
  password ??= sandbox.password;
  const machine = memoryFolder();
  mkdirSync(join(machine, 'data'), { mode: 0o700 });
  return appIn(machine, {
    clock,
    pause: (milliseconds) => {
      now += milliseconds;
      pauses.push(milliseconds);
      after(pauses.length);
      return Promise.resolve();
    },
    random: (count) => randomBytes(count),
    chance: () => 0.5,
    account: { npp: sandbox.npp, password: password ?? '', portal: sandbox.url },
  });
}

const paid = (): void => void pay(db, { billingCode: inspect(db, { clock }).billings[0]?.billingCode ?? '', clock });

async function waiting(forMs: number): Promise<string | undefined> {
  const app = newApp();
  try {
    return (await waitForPayment(app, october, forMs)).bill?.status;
  } finally {
    await app.close();
  }
}

test('asks ever more slowly, a minute apart at the most, until it is paid', async () => {
  after = (waits) => (waits === 12 ? paid() : undefined);
  expect(await waiting(2 * hour)).toBe('paid');
  expect(pauses.slice(0, 4)).toEqual([2_000, 3_000, 4_500, 6_750]);
  expect(pauses).toHaveLength(12);
  expect(Math.max(...pauses)).toBe(60_000);
});

test('ends when the time is up, not a moment later', async () => {
  const begun = now;
  expect(await waiting(hour)).toBe('unpaid');
  expect(now - begun).toBe(hour);
});

test('does not wait for a kode iuran that has expired', async () => {
  now = Date.parse('2026-12-20T02:00:00Z');
  expect(await waiting(hour)).toBe('expired');
  expect(pauses).toEqual([]);
});

test('waits on while the portal is away, and is told once it is back', async () => {
  after = (waits) => {
    if (waits === 1) setFault(db, { kind: '500', resource: bill, nth: 1, times: null, milliseconds: null });
    if (waits === 30) {
      clearFaults(db);
      paid();
    }
  };
  expect(await waiting(2 * hour)).toBe('paid');
});

test('says that the portal is away where it was so from the first, and where it is so at the end', async () => {
  const fault = { kind: '500', resource: bill, nth: 1, times: null, milliseconds: null } as const;
  setFault(db, fault);
  expect(await failureOf(() => waiting(hour))).toMatchObject({ kind: 'unreachable' });
  clearFaults(db);
  pauses = [];
  after = (waits) => {
    if (waits === 1) setFault(db, fault);
  };
  expect(await failureOf(() => waiting(hour))).toMatchObject({ kind: 'unreachable' });
});
