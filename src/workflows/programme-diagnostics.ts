import type { ReportLine } from '../report/compose.js';
import { type Diagnostic, severityOf } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import type { Programme } from '../law/types.js';
import type { CheckedRoster } from './validate-roster.js';

/**
 * Adds to a file's diagnostics a remark for each row that names other programmes than its worker is reported in: fewer
 * than the company must have, or one that age, citizenship or JKP's conditions rule out.
 * @param people of the file, as their rows say.
 */
export function withProgrammeRemarks(
  found: CheckedRoster,
  people: Iterable<Person>,
  lines: Iterable<ReportLine>,
): CheckedRoster {
  const naming = new Set<number>();
  for (const { row, programmes } of people) if (programmes !== undefined) naming.add(row);
  const remarks = Array.from(lines).flatMap((line) => (naming.has(line.person.row) ? remarksOn(line) : []));
  return withRemarks(found, remarks);
}

/** @returns a file's diagnostics with these remarks, in the order of its rows. */
export function withRemarks(found: CheckedRoster, remarks: readonly Diagnostic[]): CheckedRoster {
  const sorted = remarks.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return remarks.length === 0 ? found : { ...found, diagnostics: [...found.diagnostics, ...sorted] };
}

/** @returns the remark, if there is one, on the line of someone whose row names programmes. */
export function remarksOn(line: ReportLine): Diagnostic[] {
  return differsFromLaw(line) ? [remarkOn(line)] : [];
}

/** @returns whether a worker is in other programmes than those that were named; JKP alone follows by itself. */
export function differsFromLaw({ person: { programmes: named }, programmes }: ReportLine): boolean {
  if (!named) return false;
  const isUnnamed = (programme: Programme): boolean => programme !== 'JKP' && !named.includes(programme);
  return named.some((programme) => !programmes.includes(programme)) || programmes.some(isUnnamed);
}

function remarkOn({ person: { row, line, programmes: named = [] }, programmes }: ReportLine): Diagnostic {
  const code = 'PROGRAMMES_BY_LAW';
  const params = { detail: programmes.join(', ') || '–' };
  return {
    code,
    severity: severityOf(code),
    row,
    line,
    cell: null,
    column: 'programmes',
    value: named.join(' '),
    params,
  };
}
