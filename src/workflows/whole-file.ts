import { AppError, message } from '../errors.js';
import type { Employee } from '../portal/index.js';
import { severityOf, type Diagnostic, wholeFileCodes, type WholeFileCode } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { strange } from '../roster/whole-file/strange.js';
import { belongsTo, type KnownWorker, type PlanDays, type RosterPlan } from './roster-plan.js';

/** What a file's people are held against. */
export interface Beside {
  readonly employees: readonly Employee[];
  readonly days: PlanDays;
  readonly plan: RosterPlan;
}

/**
 * Notices what a file as a whole means beside the portal's workers and their last wages: half of them gone, twice as many,
 * wages that jumped, nobody known.
 * @param known those of the file's people whom the portal knows.
 * @param whole whether every row could be read: whoever is in a refused row is not gone.
 * @returns ROSTER_SHRANK, ROSTER_GREW, WAGES_JUMPED, FILE_OF_ANOTHER_COMPANY.
 */
export function besidePortal(
  people: readonly Person[],
  known: readonly KnownWorker[],
  { employees, days, plan }: Beside,
  whole: boolean,
): Diagnostic[] {
  const before = employees.filter((employee) => employee.status === 'active' && belongsTo(employee, days)).length;
  const missing = plan.diagnostics.filter(({ code }) => code === 'EMPLOYEE_MISSING').length;
  const gone = plan.deactivate + missing;
  const found = [jumped(known)];
  if (whole && before >= strange.leastStrangers && people.length >= strange.leastStrangers) {
    const most = strange.strangersShare * Math.min(before, people.length);
    if (known.length <= most) found.push(warning('FILE_OF_ANOTHER_COMPANY', String(people.length - known.length), ''));
  }
  if (whole && gone >= strange.leastMoved && gone >= before * strange.goneShare) {
    found.push(warning('ROSTER_SHRANK', String(gone), String(before)));
  }
  if (before >= strange.leastMoved && plan.register >= Math.max(strange.leastMoved, before * strange.newShare)) {
    found.push(warning('ROSTER_GREW', String(plan.register), String(before)));
  }
  return found.filter((one) => one !== undefined);
}

/** Where all had the same wage before, or have kept it, nothing was dragged down the column. */
export function hadEqualWages(known: readonly KnownWorker[]): boolean {
  return known.length > 1 && new Set(known.map(({ employee }) => employee.data.wage)).size === 1;
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

function jumped(known: readonly KnownWorker[]): Diagnostic | undefined {
  const waged = known.filter(({ employee: { data } }) => (data.wage ?? 0) > 0);
  const jumps = waged.filter(({ person, employee: { data } }) => {
    const factor = person.wage / (data.wage ?? 1);
    return factor >= strange.wageFactor || factor <= 1 / strange.wageFactor;
  });
  const [first] = jumps;
  if (!first || jumps.length < Math.min(strange.jumpedCount, waged.length * strange.jumpedShare)) return undefined;
  const { row, line } = first.person;
  return {
    ...warning('WAGES_JUMPED', String(jumps.length), String(waged.length)),
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
