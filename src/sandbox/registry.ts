import { addDays, type IsoDate, todayInJakarta } from '../law/calendar.js';
import type { Schemas } from './contract.js';
import { type RefusedRow, refuseRows } from './problem.js';
import { identityOf, openRoll, type Roll } from './roll.js';
import type { Database } from './store/database.js';
import { addWorkerChanges, type Teller, type ToldChange } from './store/worker-changes.js';
import type { EmployeeData, Worker } from './store/workers.js';

type Change = Schemas['EmployeeChange'];
type Refused = Omit<RefusedRow, 'index'>;

const MAX_WAGE_SEN = 100_000_000_000_000;
const MAX_DAYS_AHEAD = 31;

/** What registering needs, besides who the worker is. */
const needed = [
  'name',
  'birthDate',
  'gender',
  'maritalStatus',
  'contractType',
  'wage',
  'locationCode',
  'startDate',
] as const satisfies (keyof EmployeeData)[];

/**
 * Registers, updates and deactivates workers in the order of the batch. Inside a transaction.
 * @returns the KPJ of each. @throws Refusal EMPLOYEES_REFUSED, after which nothing of it may stay
 */
export function applyChanges(db: Database, company: number, changes: readonly Change[], teller: Teller): string[] {
  const today = todayInJakarta(teller.now);
  const roll = openRoll(db, company, changes);
  const told: ToldChange[] = [];
  const seen = new Set<string>();
  const refused: RefusedRow[] = [];
  const applied = changes.map((change, index) => {
    const subject = subjectOf(change);
    const worker = seen.has(subject) ? { reason: 'duplicate' as const } : changed(roll, change, today);
    seen.add(subject);
    if ('reason' in worker) {
      refused.push({ index, ...worker });
      return '';
    }
    told.push({ kpj: worker.kpj, action: change.action, fields: fieldsOf(roll, change) });
    roll.put(worker);
    return worker.kpj;
  });
  refuseRows(refused);
  roll.write();
  addWorkerChanges(db, teller, told);
  return applied;
}

/** What a change says anew of a worker. */
function fieldsOf(roll: Roll, change: Change): Schemas['WorkerChange']['fields'] {
  if (change.action === 'register') return [];
  if (change.action === 'deactivate') {
    return (['endDate', 'endReason'] as const).map((field) => ({ field, before: null, after: change[field] }));
  }
  const before = roll.byKpj(change.kpj);
  return (Object.keys(change.data) as (keyof EmployeeData)[])
    .map((field) => ({ field, before: textOf(before?.data[field]), after: textOf(change.data[field]) }))
    .filter((told) => told.before !== told.after);
}

function textOf(value: EmployeeData[keyof EmployeeData]): string | null {
  return value === undefined || value === '' ? null : String(value);
}

/** Whom a change is about and how: a batch may say each once. */
function subjectOf(change: Change): string {
  const whom = change.action === 'register' ? identityOf(change.data) : change.kpj;
  return `${change.action} ${whom ?? ''}`;
}

function changed(roll: Roll, change: Change, today: IsoDate): Worker | Refused {
  if (change.action === 'register') return registered(roll, change.data, today);
  const worker = roll.byKpj(change.kpj);
  if (!worker) return { reason: 'unknown', field: 'kpj' };
  if (worker.status === 'inactive') return { reason: 'inactive', field: 'kpj' };
  return change.action === 'update' ? updated(roll, worker, change.data, today) : deactivated(worker, change, today);
}

/** Whoever comes back keeps the KPJ. */
function registered(roll: Roll, data: EmployeeData, today: IsoDate): Worker | Refused {
  const identity = identityOf(data);
  if (identity === undefined) return { reason: 'incomplete', field: 'nik' };
  const missing = needed.find((field) => data[field] === undefined);
  if (missing) return { reason: 'incomplete', field: missing };
  const wrong = wrongField(data, today);
  if (wrong) return { reason: 'invalid', field: wrong };
  const before = roll.byIdentity(identity);
  if (before?.status === 'active') return { reason: 'already_registered' };
  const kpj = before?.kpj ?? `${today.slice(2, 4)}${String(roll.newNumber()).padStart(9, '0')}`;
  return {
    kpj,
    identity,
    status: 'active',
    registeredOn: today,
    endDate: null,
    endReason: null,
    deactivatedOn: null,
    data,
  };
}

function updated(roll: Roll, worker: Worker, data: EmployeeData, today: IsoDate): Worker | Refused {
  const whole = withoutEmpty({ ...worker.data, ...data });
  const identity = identityOf(whole) ?? worker.identity;
  const wrong = wrongField(whole, today);
  if (wrong) return { reason: 'invalid', field: wrong };
  if (identity !== worker.identity && roll.byIdentity(identity)) return { reason: 'already_registered' };
  return { ...worker, identity, data: whole };
}

/** An empty text takes back what was said. */
function withoutEmpty(data: EmployeeData): EmployeeData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
}

function deactivated(
  worker: Worker,
  { endDate, endReason }: Extract<Change, { action: 'deactivate' }>,
  today: IsoDate,
): Worker | Refused {
  const { startDate } = worker.data;
  if (startDate !== undefined && endDate < startDate) return { reason: 'end_before_start', field: 'endDate' };
  return { ...worker, status: 'inactive', endDate: endDate as IsoDate, endReason, deactivatedOn: today };
}

function wrongField(
  { nik, birthDate, startDate, gender, wage }: EmployeeData,
  today: IsoDate,
): keyof EmployeeData | undefined {
  if (wage !== undefined && (wage === 0 || wage > MAX_WAGE_SEN)) return 'wage';
  if (startDate !== undefined && startDate > addDays(today, MAX_DAYS_AHEAD)) return 'startDate';
  if (birthDate !== undefined && startDate !== undefined && startDate < birthDate) return 'startDate';
  return nik === undefined || agrees(nik, birthDate, gender) ? undefined : 'nik';
}

/** Digits 7 to 12 of a NIK are the day of birth, with 40 more for a woman, month and year; the serial is never 0000. */
function agrees(nik: string, birthDate: string | undefined, gender: EmployeeData['gender']): boolean {
  if (nik.endsWith('0000')) return false;
  const day = Number(nik.slice(6, 8));
  const woman = day > 40;
  if (gender !== undefined && (gender === 'P') !== woman) return false;
  if (birthDate === undefined) return true;
  const [year = '', month = '', date = ''] = birthDate.split('-');
  return nik.slice(8, 12) === month + year.slice(2) && (woman ? day - 40 : day) === Number(date);
}
