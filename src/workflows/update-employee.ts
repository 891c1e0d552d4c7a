import { fieldOfColumn } from './column-field.js';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { IsoDate, Period } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeChange, EmployeeData } from '../portal/resources.js';
import { type Column, columns } from '../roster/columns.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import { type ChangedWorker, changeWorker, type Manner } from './change-worker.js';
import { workerNamed } from './employees.js';
import { cellOf } from './roster-csv.js';
import { changedData } from './portal-people.js';
import { reportedOutside } from './reported-outside.js';
import { readChanged, type TypedCells, workerJudge } from './typed-worker.js';
import { type ToldBy, toTellBy } from './worker-deadline.js';

/** One field of a worker as the portal has it and as it is to be. */
export interface FieldChange {
  readonly column: Column;
  readonly before: EmployeeData[keyof EmployeeData];
  readonly after: EmployeeData[keyof EmployeeData];
}

export interface UpdatePlan {
  readonly change: EmployeeChange | undefined;
  readonly employee: Employee;
  readonly fields: readonly FieldChange[];
  readonly warnings: readonly Diagnostic[];
  /** Months that were reported with the worker and would now come before the first day of work. */
  readonly outside: readonly Period[];
  readonly deadline: ToldBy;
}

/** What the portal keeps of a worker that a clerk can say anew. */
const kept = columns.filter((column) => !['kpj', 'back_pay', 'end_date', 'end_reason'].includes(column));

/** What nobody needs to be registered or reported: an empty text takes it back. */
const optional: readonly Column[] = [
  'employee_no',
  'email',
  'phone',
  'address',
  'postal_code',
  'mother_name',
  'birth_place',
  'npwp',
  'blood_type',
];

/**
 * Changes what the portal holds of a worker; what is said empty and is optional is taken back.
 * @param number NIK, passport number, KPJ or employee number. @param changedOn the day of the change; today when absent.
 * @throws AppError usage where nothing was typed; check for what is wrong with it; refused for a worker who is unknown or left.
 */
export async function updateEmployee(
  app: App,
  number: string,
  typed: TypedCells,
  changedOn: IsoDate | undefined,
  manner: Manner<UpdatePlan>,
): Promise<ChangedWorker<UpdatePlan>> {
  const said = Object.keys(typed) as Column[];
  if (said.length === 0) throw new AppError('usage', message('worker.nothingTyped'), { code: 'USAGE' });
  const emptied = optional.filter((column) => typed[column]?.trim() === '');
  const today = app.today();
  if (changedOn !== undefined && changedOn > today) throw toCome(changedOn);
  const judge = await workerJudge(app);
  const deadline = toTellBy(app, changedOn ?? today, judge.tables);
  return changeWorker(app, manner, async (employees, portal) => {
    const employee = workerNamed(employees, number);
    if (employee.status === 'inactive') throw hasLeft(employee);
    const { person, warnings } = readChanged(judge, without(cellsOf(employee), emptied), without(typed, emptied));
    const data = { ...changedData(employee, person, false), ...takenBack(employee, emptied) };
    const fields = said.flatMap((column): FieldChange[] => {
      const field = fieldOf(column);
      return field in data ? [{ column, before: employee.data[field], after: data[field] || undefined }] : [];
    });
    const change = fields.length > 0 ? ({ action: 'update', kpj: employee.kpj, data } as const) : undefined;
    const from = data.startDate as IsoDate | undefined;
    const [outside = []] = from === undefined ? [] : await reportedOutside(portal, [{ kpj: employee.kpj, from }]);
    return { change, employee, fields, warnings, outside, deadline };
  });
}

function without(cells: TypedCells, columns: readonly Column[]): TypedCells {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !columns.includes(column as Column)));
}

/** @returns an empty text for each of these that the portal has. */
function takenBack({ data }: Employee, columns: readonly Column[]): EmployeeData {
  return Object.fromEntries(columns.map(fieldOf).flatMap((field) => (data[field] === undefined ? [] : [[field, '']])));
}

/** @returns what a file would say of a worker. */
function cellsOf(employee: Employee): TypedCells {
  const cells = kept.map((column) => [column, cellOf(employee, column)] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

/** @returns what the contract calls a column: `birthDate`. */
function fieldOf(column: Column): keyof EmployeeData {
  return fieldOfColumn(column) as keyof EmployeeData;
}

export function hasLeft({ endDate = '' }: Employee): AppError {
  return new AppError('refused', message('worker.left', { endDate }), {
    code: 'EMPLOYEE_INACTIVE',
    help: message('worker.left.help'),
  });
}

/** @returns the refusal of a day that has not come. */
export function toCome(day: IsoDate): AppError {
  return new AppError('check', message('worker.toCome', { day }), {
    code: 'DATE_IN_FUTURE',
    help: message('worker.toCome.help'),
  });
}
