import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { IsoDate, Period } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeChange } from '../portal/resources.js';
import { type EndReason, endReasons } from '../roster/fields/words.js';
import { type ChangedWorker, changeWorker, type Manner } from './change-worker.js';
import { tablesHere } from './company-law-file.js';
import { workerNamed } from './employees.js';
import { reportedOutside } from './reported-outside.js';
import { incomplete } from './typed-worker.js';
import { hasLeft, toCome } from './update-employee.js';
import { dayTyped } from './worker-day.js';
import { type ToldBy, toTellBy } from './worker-deadline.js';

export interface DeactivatePlan {
  readonly change: EmployeeChange | undefined;
  readonly employee: Employee;
  readonly endDate: IsoDate;
  readonly endReason: EndReason;
  /** Months that were reported with the worker and come after that day. */
  readonly outside: readonly Period[];
  readonly deadline: ToldBy;
}

/**
 * Tells the portal that a worker's work has ended.
 * @param number NIK, passport number, KPJ or employee number.
 * @param told the last day of work, and why; what is absent is asked for at a terminal.
 * @throws AppError usage that names the options that are missing where nobody can be asked; check for a day to come, or
 *   before the worker began; refused for a worker who is unknown, or who left on another day or for another reason.
 */
export async function deactivateEmployee(
  app: App,
  number: string,
  told: Told,
  manner: Manner<DeactivatePlan>,
): Promise<ChangedWorker<DeactivatePlan>> {
  const { endDate, endReason } = await completed(app, told);
  if (endDate > app.today()) throw toCome(endDate);
  const deadline = toTellBy(app, endDate, await tablesHere(app));
  return changeWorker(app, manner, async (employees, portal) => {
    const employee = workerNamed(employees, number);
    const { kpj, status, data } = employee;
    const done = status === 'inactive';
    if (done && (employee.endDate !== endDate || employee.endReason !== endReason)) throw hasLeft(employee);
    if (data.startDate !== undefined && endDate < data.startDate) throw beforeStart(endDate, data.startDate);
    const change = done ? undefined : ({ action: 'deactivate', kpj, endDate, endReason } as const);
    const [outside = []] = await reportedOutside(portal, [{ kpj, until: endDate }]);
    return { change, employee, endDate, endReason, outside, deadline };
  });
}

type Ending = Pick<DeactivatePlan, 'endDate' | 'endReason'>;
type Told = { readonly [O in keyof Ending]: Ending[O] | undefined };

async function completed(app: App, { endDate, endReason }: Told): Promise<Ending> {
  const missing = [...(endReason ? [] : [reasonFlag]), ...(endDate ? [] : [dateFlag])];
  if (missing.length > 0 && !app.ask.possible) throw incomplete(missing);
  return { endReason: endReason ?? (await askedReason(app)), endDate: endDate ?? (await askedDate(app)) };
}

const reasonFlag = '--reason';
const dateFlag = '--date';

async function askedReason(app: App): Promise<EndReason> {
  const choices = endReasons.map((value) => ({ value, label: message(`worker.reason.${value}`) }));
  return (await app.ask.choose(message('worker.deactivate.why'), choices, reasonFlag)) as EndReason;
}

async function askedDate(app: App): Promise<IsoDate> {
  const fault = (text: string): Message | undefined => {
    try {
      const day = dayTyped(dateFlag, text);
      return day > app.today() ? toCome(day).text : undefined;
    } catch (error) {
      if (error instanceof AppError) return error.text;
      throw error;
    }
  };
  return dayTyped(dateFlag, await app.ask.text(message('opt.endDate'), dateFlag, fault));
}

function beforeStart(endDate: string, startDate: string): AppError {
  return new AppError('check', message('worker.endBeforeStart', { endDate, startDate }), {
    code: 'END_BEFORE_START',
    help: message('worker.endBeforeStart.help'),
  });
}
