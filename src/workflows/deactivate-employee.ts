import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { IsoDate } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeChange } from '../portal/resources.js';
import type { EndReason } from '../roster/fields/words.js';
import { type ChangedWorker, changeWorker, type Manner } from './change-worker.js';
import { tablesHere } from './company-law-file.js';
import { workerNamed } from './employees.js';
import { hasLeft, toCome } from './update-employee.js';
import { type ToldBy, toTellBy } from './worker-deadline.js';

export interface DeactivatePlan {
  readonly change: EmployeeChange | undefined;
  readonly employee: Employee;
  readonly endDate: IsoDate;
  readonly endReason: EndReason;
  readonly deadline: ToldBy;
}

/**
 * Tells the portal that a worker's work has ended.
 * @param number NIK, passport number, KPJ or employee number. @param endDate the last day of work.
 * @throws AppError check for a day to come, or before the worker began; refused for a worker who is unknown, or who left on
 *   another day or for another reason.
 */
export async function deactivateEmployee(
  app: App,
  number: string,
  { endDate, endReason }: { readonly endDate: IsoDate; readonly endReason: EndReason },
  manner: Manner<DeactivatePlan>,
): Promise<ChangedWorker<DeactivatePlan>> {
  if (endDate > app.today()) throw toCome(endDate);
  const deadline = toTellBy(app, endDate, await tablesHere(app));
  return changeWorker(app, manner, (employees) => {
    const employee = workerNamed(employees, number);
    const { kpj, status, data } = employee;
    const done = status === 'inactive';
    if (done && (employee.endDate !== endDate || employee.endReason !== endReason)) throw hasLeft(employee);
    if (data.startDate !== undefined && endDate < data.startDate) throw beforeStart(endDate, data.startDate);
    const change = done ? undefined : ({ action: 'deactivate', kpj, endDate, endReason } as const);
    return { change, employee, endDate, endReason, deadline };
  });
}

function beforeStart(endDate: string, startDate: string): AppError {
  return new AppError('check', message('worker.endBeforeStart', { endDate, startDate }), {
    code: 'END_BEFORE_START',
    help: message('worker.endBeforeStart.help'),
  });
}
