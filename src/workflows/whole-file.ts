import { AppError, message } from '../errors.js';
import { severityOf, type Diagnostic, wholeFileCodes, type WholeFileCode } from '../roster/diagnostic.js';
import { strange } from '../roster/whole-file/strange.js';
import type { KnownPeople } from './known-people.js';
import type { RosterPlan } from './roster-plan.js';

/**
 * Notices what a file as a whole means beside the portal's workers and their last wages: half of them gone, twice as many,
 * wages that jumped, nobody known.
 * @param whole whether every row could be read: whoever is in a refused row is not gone.
 * @returns ROSTER_SHRANK, ROSTER_GREW, WAGES_JUMPED, FILE_OF_ANOTHER_COMPANY.
 */
export function besidePortal(plan: RosterPlan, whole: boolean): Diagnostic[] {
  const { rows, known, before } = plan;
  const missing = plan.diagnostics.filter(({ code }) => code === 'EMPLOYEE_MISSING').length;
  const gone = plan.deactivate + missing;
  const found = [wagesJumped(known)];
  if (whole && before >= strange.leastStrangers && rows >= strange.leastStrangers) {
    const most = strange.strangersShare * Math.min(before, rows);
    if (known.count <= most) found.push(warning('FILE_OF_ANOTHER_COMPANY', String(rows - known.count), ''));
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
