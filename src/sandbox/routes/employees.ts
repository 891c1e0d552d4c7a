import type { Schemas } from '../contract.js';
import { DEFAULT_LIMIT, pageOf, readCursor, readNumber } from '../cursor.js';
import { tell } from '../events.js';
import type { Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { applyChanges } from '../registry.js';
import { raiseWorkersVersion } from '../store/companies.js';
import { dropCalculations } from '../store/reports.js';
import { changesBefore } from '../store/worker-changes.js';
import { type Worker, workerByKpj, workersAfter } from '../store/workers.js';
import { once, reading } from '../transactions.js';

const LIST = 'employees';

function versionOf(counted: number): string {
  return `w${counted}`;
}

function employeeOf({
  kpj,
  status,
  registeredOn,
  endDate,
  endReason,
  deactivatedOn,
  data,
}: Worker): Schemas['Employee'] {
  return {
    kpj,
    status,
    registeredOn,
    ...(endDate && { endDate }),
    ...(endReason && { endReason }),
    ...(deactivatedOn && { deactivatedOn }),
    data,
  };
}

export const employees: Pick<Handlers, 'listEmployees' | 'listWorkerChanges' | 'sendEmployeeBatch'> = {
  listEmployees: reading(({ db, company, query }) => {
    const { cursor, limit = DEFAULT_LIMIT, status } = query;
    const found = workersAfter(db, company.id, { after: readCursor(LIST, cursor, ''), limit, status });
    const { rows, next } = pageOf(LIST, found, limit, ({ kpj }) => kpj);
    return { status: 200, body: { items: rows.map(employeeOf), next, version: versionOf(company.workersVersion) } };
  }),

  listWorkerChanges: reading(({ db, company, path: { kpj }, query: { cursor, limit = DEFAULT_LIMIT } }) => {
    if (!workerByKpj(db, company.id, kpj)) throw new Refusal('EMPLOYEE_UNKNOWN');
    const found = changesBefore(db, kpj, readNumber('changes', cursor, Number.MAX_SAFE_INTEGER), limit);
    const { rows, next } = pageOf('changes', found, limit, ({ number }) => number);
    const items = rows.map(({ number, ...change }) => ({ id: `W${String(number).padStart(10, '0')}`, ...change }));
    return { status: 200, body: { items, next } };
  }),

  sendEmployeeBatch: once((call) => {
    const { db, company, context, body, header } = call;
    const reckonedFrom = header['If-Match'].replace(/^"(.*)"$/, '$1');
    if (reckonedFrom !== versionOf(company.workersVersion)) throw new Refusal('EMPLOYEES_CHANGED');
    const kpjs = applyChanges(db, company.id, body, call);
    const version = versionOf(raiseWorkersVersion(db, company.id));
    dropCalculations(db, company.id);
    tell(db, company.id, call, { kind: 'activity', what: 'employees_changed' });
    const batchId = Buffer.from(context.random(16)).toString('hex');
    return { status: 200, body: { batchId, version, results: kpjs.map((kpj, index) => ({ index, kpj })) } };
  }),
};
