import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { FixedKey } from '../i18n/messages.js';
import type { IsoDate } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeChange } from '../portal/resources.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { type ChangedWorker, changeWorker, type Manner } from './change-worker.js';
import { employeeIndex } from './number-index.js';
import { changedData, dataOf } from './portal-people.js';
import { columnOf, requiredToRegister } from './roster-plan.js';
import { type ToldBy, toRegisterBy } from './worker-deadline.js';
import { faultOf, flagOf, incomplete, type Judge, readTyped, type TypedCells, workerJudge } from './typed-worker.js';

/** Someone to be registered. */
export interface AddPlan {
  readonly change: EmployeeChange | undefined;
  readonly person: Person;
  readonly warnings: readonly Diagnostic[];
  /** Who they were here before, where they come back. */
  readonly before: Employee | undefined;
  readonly deadline: ToldBy;
}

/** A worker who was added, and who they are at the portal, where they are there. */
export type Added = ChangedWorker<AddPlan> & { readonly worker: Employee | undefined };

/**
 * Registers one worker. What registering needs and nobody typed is asked for at a terminal, and checked as it is typed.
 * @throws AppError usage that names the options that are missing where nobody can be asked; check for what is wrong with the
 *   worker; refused EMPLOYEE_KNOWN for one who is at work here with other data.
 */
export async function addEmployee(app: App, typed: TypedCells, manner: Manner<AddPlan>): Promise<Added> {
  const judge = await workerJudge(app);
  const { person, warnings } = readTyped(judge, await completed(app, judge, typed));
  const deadline = toRegisterBy(app, person.startDate as IsoDate, judge.tables);
  const changed = await changeWorker(app, manner, (employees) => {
    const known = employeeOf(employees, person);
    const before = known?.status === 'inactive' ? known : undefined;
    if (known && !before && Object.keys(changedData(known, person, false)).length > 0) throw isKnown();
    const registered = { ...person, ...citizenshipOf(person) };
    const change = known && !before ? undefined : ({ action: 'register', data: dataOf(registered) } as const);
    return { change, person: registered, warnings, before, deadline };
  });
  return { ...changed, worker: employeeOf(changed.employees, person) };
}

/** A NIK alone is a citizen's. */
function citizenshipOf({ citizenship, passportNo }: Person): Pick<Person, 'citizenship'> {
  return citizenship === undefined && passportNo === undefined ? { citizenship: 'WNI' } : {};
}

function employeeOf(employees: readonly Employee[], person: Person): Employee | undefined {
  const place = employeeIndex(employees).find(person);
  return place < 0 ? undefined : employees[place];
}

/** @returns what was typed, with the answers to what was not. */
async function completed(app: App, judge: Judge, typed: TypedCells): Promise<TypedCells> {
  const missing = neededFor(typed).filter((column) => typed[column] === undefined);
  if (missing.length === 0) return typed;
  if (!app.ask.possible) throw incomplete(missing.map(flagOf));
  // Nobody answers eight questions for nothing.
  readTyped(judge, typed);
  let known = typed;
  for (const column of missing) {
    const question = message(`opt.worker.${column}` satisfies FixedKey);
    const answer = await app.ask.text(question, flagOf(column), (text) => faultOf(judge, known, column, text));
    known = { ...known, [column]: answer };
  }
  return known;
}

type Needed =
  | 'nik'
  | 'name'
  | 'wage'
  | 'birth_date'
  | 'gender'
  | 'marital_status'
  | 'contract_type'
  | 'location_code'
  | 'start_date';

/** A foreigner has a passport in place of a NIK. */
function neededFor({ passport_no }: TypedCells): readonly Needed[] {
  const identity = passport_no === undefined ? (['nik'] as const) : [];
  return [...identity, 'name', ...requiredToRegister.map((field) => columnOf[field]), 'wage'];
}

function isKnown(): AppError {
  return new AppError('refused', message('worker.known'), {
    code: 'EMPLOYEE_KNOWN',
    help: message('worker.known.help'),
  });
}
