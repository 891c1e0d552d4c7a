import { AppError, message } from '../errors.js';
import type { Employee } from '../portal/index.js';
import { severityOf, type Diagnostic, wholeFileCodes, type WholeFileCode } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { strange } from '../roster/whole-file/strange.js';
import type { List, Rows } from '../report/rows.js';
import { EmployeeIndex } from './employee-index.js';
import { belongsTo, type PlanDays, type RosterPlan } from './roster-plan.js';

/** What a file's people are held against. */
export interface Beside {
  readonly employees: List<Employee>;
  readonly days: PlanDays;
  readonly plan: RosterPlan;
}

/** What the portal had heard of a file's people before. */
export interface KnownPeople {
  readonly count: number;
  /** Whether all of them had the same wage. */
  readonly hadEqualWages: boolean;
  /** Those of whom it holds a wage, those whose wage jumped, and the first of these. */
  readonly waged: number;
  readonly jumped: number;
  readonly firstJump: Person | undefined;
}

/** @returns what the portal knows of the people of a file, active or not. */
export function knownPeople(people: Iterable<Person>, employees: List<Employee>): KnownPeople {
  const index = new EmployeeIndex(employees);
  const found = { count: 0, waged: 0, jumped: 0, firstJump: undefined as Person | undefined };
  const wages = new Set<number | undefined>();
  for (const person of people) {
    const place = index.find(person);
    const employee = place < 0 ? undefined : employees.at(place);
    if (!employee) continue;
    const { wage } = employee.data;
    found.count++;
    if (wages.size < 2) wages.add(wage);
    if (wage === undefined || wage <= 0) continue;
    found.waged++;
    const factor = person.wage / wage;
    if (factor < strange.wageFactor && factor > 1 / strange.wageFactor) continue;
    found.jumped++;
    found.firstJump ??= person;
  }
  // Where all had the same wage before, or have kept it, nothing was dragged down the column.
  return { ...found, hadEqualWages: found.count > 1 && wages.size === 1 };
}

/**
 * Notices what a file as a whole means beside the portal's workers and their last wages: half of them gone, twice as many,
 * wages that jumped, nobody known.
 * @param known what the portal knows of them.
 * @param whole whether every row could be read: whoever is in a refused row is not gone.
 * @returns ROSTER_SHRANK, ROSTER_GREW, WAGES_JUMPED, FILE_OF_ANOTHER_COMPANY.
 */
export function besidePortal(
  people: Rows<Person>,
  known: KnownPeople,
  { employees, days, plan }: Beside,
  whole: boolean,
): Diagnostic[] {
  let before = 0;
  for (const employee of employees) if (employee.status === 'active' && belongsTo(employee, days)) before++;
  const missing = plan.diagnostics.filter(({ code }) => code === 'EMPLOYEE_MISSING').length;
  const gone = plan.deactivate + missing;
  const found = [wagesJumped(known)];
  if (whole && before >= strange.leastStrangers && people.length >= strange.leastStrangers) {
    const most = strange.strangersShare * Math.min(before, people.length);
    if (known.count <= most) found.push(warning('FILE_OF_ANOTHER_COMPANY', String(people.length - known.count), ''));
  }
  if (whole && gone >= strange.leastMoved && gone >= before * strange.goneShare) {
    found.push(warning('ROSTER_SHRANK', String(gone), String(before)));
  }
  if (before >= strange.leastMoved && plan.register >= Math.max(strange.leastMoved, before * strange.newShare)) {
    found.push(warning('ROSTER_GREW', String(plan.register), String(before)));
  }
  return found.filter((one) => one !== undefined);
}

/** What stops `--yes`: a warning about the file as a whole that nobody has accepted by name; undefined where all are. */
export function unaccepted(
  file: { readonly file: string; readonly diagnostics: readonly Diagnostic[] } | undefined,
  accepted: readonly WholeFileCode[],
): AppError | undefined {
  const codes = wholeFileFound(file?.diagnostics ?? []).filter((code) => !accepted.includes(code));
  if (file === undefined || codes.length === 0) return undefined;
  return new AppError('check', message('roster.unaccepted', { file: file.file, codes: codes.join(', ') }), {
    code: 'WARNING_NOT_ACCEPTED',
    help: message('roster.unaccepted.help', { code: codes[0] ?? '', codes: codes.join(',') }),
  });
}

/** @returns which warnings about a file as a whole were found, each once. */
export function wholeFileFound(diagnostics: readonly Diagnostic[]): WholeFileCode[] {
  return wholeFileCodes.filter((code) => diagnostics.some((diagnostic) => diagnostic.code === code));
}

function wagesJumped({ waged, jumped, firstJump }: KnownPeople): Diagnostic | undefined {
  if (!firstJump || jumped < Math.min(strange.jumpedCount, waged * strange.jumpedShare)) return undefined;
  const { row, line } = firstJump;
  return {
    ...warning('WAGES_JUMPED', String(jumped), String(waged)),
    column: 'wage',
    other: { row, line },
  };
}

function warning(code: WholeFileCode, detail: string, expected: string): Diagnostic {
  return {
    code,
    severity: severityOf(code),
    row: null,
    line: null,
    cell: null,
    column: null,
    value: null,
    params: { detail, expected },
  };
}
