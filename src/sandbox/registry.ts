import type { IsoDate } from '../law/calendar.js';
import type { Schemas } from './contract.js';
import { type RefusedRow, refuseRows } from './problem.js';
import { nextNumber } from './store/counters.js';
import type { Database } from './store/database.js';
import { type EmployeeData, putWorker, type Worker, workerByIdentity, workerByKpj } from './store/workers.js';

type Change = Schemas['EmployeeChange'];
type Refused = Omit<RefusedRow, 'index'>;

const MAX_WAGE_SEN = 100_000_000_000_000;

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

/** @returns who a worker is: `nik:` or `passport:` and the number; undefined when neither is told. */
export function identityOf({ nik, passportNo }: Pick<EmployeeData, 'nik' | 'passportNo'>): string | undefined {
  if (nik !== undefined) return `nik:${nik}`;
  return passportNo === undefined ? undefined : `passport:${passportNo}`;
}

/**
 * Registers, updates and deactivates workers in the order of the batch. Inside a transaction.
 * @returns the KPJ of each. @throws Refusal EMPLOYEES_REFUSED, after which nothing of it may stay
 */
export function applyChanges(db: Database, company: number, changes: readonly Change[], today: IsoDate): string[] {
  const seen = new Set<string>();
  const refused: RefusedRow[] = [];
  const applied = changes.map((change, index) => {
    const subject = subjectOf(change);
    const worker = seen.has(subject) ? { reason: 'duplicate' as const } : changed(db, company, change, today);
    seen.add(subject);
    if ('reason' in worker) {
      refused.push({ index, ...worker });
      return '';
    }
    putWorker(db, company, worker);
    return worker.kpj;
  });
  refuseRows(refused);
  return applied;
}

/** Whom a change is about and how: a batch may say each once. */
function subjectOf(change: Change): string {
  const whom = change.action === 'register' ? identityOf(change.data) : change.kpj;
  return `${change.action} ${whom ?? ''}`;
}

function changed(db: Database, company: number, change: Change, today: IsoDate): Worker | Refused {
  if (change.action === 'register') return registered(db, company, change.data, today);
  const worker = workerByKpj(db, company, change.kpj);
  if (!worker) return { reason: 'unknown', field: 'kpj' };
  if (worker.status === 'inactive') return { reason: 'inactive', field: 'kpj' };
  return change.action === 'update' ? updated(db, company, worker, change.data) : deactivated(worker, change);
}

/** Whoever comes back keeps the KPJ. */
function registered(db: Database, company: number, data: EmployeeData, today: IsoDate): Worker | Refused {
  const identity = identityOf(data);
  if (identity === undefined) return { reason: 'incomplete', field: 'nik' };
  const missing = needed.find((field) => data[field] === undefined);
  if (missing) return { reason: 'incomplete', field: missing };
  const wrong = wrongField(data);
  if (wrong) return { reason: 'invalid', field: wrong };
  const before = workerByIdentity(db, company, identity);
  if (before?.status === 'active') return { reason: 'already_registered' };
  const kpj = before?.kpj ?? `${today.slice(2, 4)}${String(nextNumber(db, 'kpj')).padStart(9, '0')}`;
  return { kpj, identity, status: 'active', registeredOn: today, endDate: null, endReason: null, data };
}

function updated(db: Database, company: number, worker: Worker, data: EmployeeData): Worker | Refused {
  const whole = { ...worker.data, ...data };
  const identity = identityOf(whole) ?? worker.identity;
  const wrong = wrongField(whole);
  if (wrong) return { reason: 'invalid', field: wrong };
  if (identity !== worker.identity && workerByIdentity(db, company, identity)) return { reason: 'already_registered' };
  return { ...worker, identity, data: whole };
}

function deactivated(
  worker: Worker,
  { endDate, endReason }: Extract<Change, { action: 'deactivate' }>,
): Worker | Refused {
  const { startDate } = worker.data;
  if (startDate !== undefined && endDate < startDate) return { reason: 'end_before_start', field: 'endDate' };
  return { ...worker, status: 'inactive', endDate: endDate as IsoDate, endReason };
}

function wrongField({ nik, birthDate, gender, wage }: EmployeeData): keyof EmployeeData | undefined {
  if (wage !== undefined && (wage === 0 || wage > MAX_WAGE_SEN)) return 'wage';
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
