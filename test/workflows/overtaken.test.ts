import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { App } from '../../src/app.js';
import type { AppError } from '../../src/errors.js';
import { inspect, type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { employeePage } from '../../src/workflows/employee-list.js';
import { type SubmitRequest, submitReport } from '../../src/workflows/submit-report.js';
import { appIn } from '../support/app.js';
import { failureOf } from '../support/failure.js';
import { memoryFolder } from '../support/memory-folder.js';
import { submissionOf } from '../support/submission.js';
import { budi, payroll, siti } from '../support/workers.js';

const clock = (): Date => new Date('2026-11-10T02:00:00Z');
const random = (count: number): Uint8Array => randomBytes(count);
const files = memoryFolder();
const both = join(files, 'both.csv');
const one = join(files, 'one.csv');
/** The same workers, of whom nothing but the month's back pay is told anew. */
const paidBack = join(files, 'paid-back.csv');
let folder: string;
let db: string;
let sandbox: Sandbox;

beforeAll(() => {
  writeFileSync(both, payroll(budi, siti));
  writeFileSync(one, payroll(budi));
  writeFileSync(paidBack, payroll(budi, { ...siti, back_pay: 1_000_000 }));
});
beforeEach(async () => {
  folder = memoryFolder();
  db = join(folder, 'portal.db');
  sandbox = await startSandbox({ db, clock, random, passwordCost: 2 });
});
afterEach(() => sandbox.close());

/** Does something on a machine of its own. */
async function on<T>(machine: string, work: (app: App) => Promise<T>): Promise<T> {
  const { npp, password, url } = sandbox;
  const account = { npp, password: password ?? '', portal: url };
  mkdirSync(join(folder, machine, 'data'), { recursive: true, mode: 0o700 });
  const app = appIn(join(folder, machine), {
    clock,
    random,
    chance: () => 0.5,
    pause: () => Promise.resolve(),
    account,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function submit(machine: string, file: string, change: Partial<SubmitRequest> = {}): Promise<void> {
  const accept = ['WAGES_ALL_EQUAL', 'ROSTER_SHRANK'] as const;
  const result = await on(machine, (app) => submitReport(app, submissionOf(file, { accept, ...change })));
  expect(result).toMatchObject({ kind: 'submitted', differing: undefined });
}

test('a run that another report overtook between its plan and its draft changes no worker', async () => {
  await submit('first', both);
  const shrinking = submit('second', one, {
    amends: true,
    missing: 'deactivate',
    confirm: async () => {
      await submit('first', paidBack, { amends: true });
      return true;
    },
  });
  expect(await failureOf(() => shrinking)).toMatchObject({ kind: 'refused', code: 'PERIOD_ALREADY_REPORTED' });
  const counting = inspect(db, { clock }).reports.filter(({ state }) => state === 'finalised');
  expect(counting).toMatchObject([{ revision: 1, employees: 2 }]);
  const all = { joinedSince: undefined, search: undefined, sort: 'kpj', limit: undefined, cursor: undefined } as const;
  const { employees } = await on('first', (app) => employeePage(app, { status: 'active', ...all }));
  expect(employees).toHaveLength(2);
});

/** Amends the month on the second machine, where another machine does something as the request of that step is to be sent. */
function overtakenAt(step: string, file: string, meanwhile: () => Promise<void>): Promise<AppError> {
  let isOvertaken = false;
  const request = submissionOf(file, { amends: true, accept: ['WAGES_ALL_EQUAL'] });
  return failureOf(() =>
    on('second', (app) => {
      const finishing: App['finishing'] = async (work, then) => {
        if (then.key === step && !isOvertaken) {
          isOvertaken = true;
          await meanwhile();
        }
        return app.finishing(work, then);
      };
      return submitReport({ ...app, finishing }, request);
    }),
  );
}

test.each(['stopped.employees', 'stopped.lines', 'stopped.calculated'])(
  'a run finds the same report that another machine made as it was about to send (%s)',
  async (step) => {
    let isOvertaken = false;
    const submitted = await on('second', (app) => {
      const finishing: App['finishing'] = async (work, then) => {
        if (then.key === step && !isOvertaken) {
          isOvertaken = true;
          await submit('first', both);
        }
        return app.finishing(work, then);
      };
      return submitReport({ ...app, finishing }, submissionOf(both, { accept: ['WAGES_ALL_EQUAL'] }));
    });
    expect(isOvertaken).toBe(true);
    expect(submitted).toMatchObject({ kind: 'submitted', submission: { alreadySubmitted: true } });
    expect(inspect(db, { clock }).reports).toMatchObject([{ revision: 0, state: 'finalised', employees: 2 }]);
    await submit('second', both);
  },
);

/** Puts the draft of an amendment on the first machine, which dies then. */
async function begin(file: string): Promise<void> {
  const finishing: App['finishing'] = () => Promise.reject(new Error('died'));
  const request = submissionOf(file, { amends: true, accept: ['WAGES_ALL_EQUAL'] });
  await expect(on('first', (app) => submitReport({ ...app, finishing }, request))).rejects.toThrow('died');
}

test('a run whose draft or list of workers another machine overtakes is to be run again, and goes through then', async () => {
  const raised = join(folder, 'raised.csv');
  writeFileSync(raised, payroll(budi, { ...siti, wage: 8_000_000 }));
  await submit('first', paidBack);
  const draft = await overtakenAt('stopped.calculated', both, () => begin(raised));
  expect(draft).toMatchObject({ kind: 'locked', exit: 9, code: 'PARTS_MISSING' });
  await submit('second', both, { amends: true });

  const workers = await overtakenAt('stopped.employees', raised, () => submit('first', paidBack, { amends: true }));
  expect(workers).toMatchObject({ kind: 'locked', exit: 9, code: 'EMPLOYEES_CHANGED' });
  await submit('second', raised, { amends: true });
});
