import type { Employee } from '../portal/index.js';
import { severityOf, type Diagnostic, type DiagnosticCode } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { writtenWords } from '../roster/whole-file/name-words.js';

/** @param columns what registering the person asks for and the file does not say. */
export function incomplete(person: Person, columns: readonly string[]): Diagnostic {
  const identity = person.nik ?? person.passportNo ?? null;
  return diagnostic(
    'EMPLOYEE_INCOMPLETE',
    { row: person.row, line: person.line, column: 'nik', value: identity },
    columns.join(', '),
  );
}

/**
 * Whether the one thing that two have in common is the KPJ: birth day and name are others, as well as the NIK.
 * @param there who was found by a person's numbers.
 */
export function isSomebodyElse({ nik, birthDate, name }: Person, { data }: Employee): boolean {
  if (nik === undefined || data.nik === undefined || nik === data.nik) return false;
  const isBornThen = birthDate === undefined ? birthOf(nik) === birthOf(data.nik) : birthDate === data.birthDate;
  return !isBornThen && data.birthDate !== undefined && data.name !== undefined && !shareWord(name, data.name);
}

/** Day of birth, with 40 more for a woman, month and year. */
const birthOf = (nik: string): string => nik.slice(6, 12);

function shareWord(one: string, other: string): boolean {
  const known = writtenWords(other);
  return writtenWords(one).some((word) => known.includes(word));
}

/** A person whose KPJ the portal has given somebody else. */
export function numberOfAnother({ row, line, kpj }: Person, { data }: Employee): Diagnostic {
  return diagnostic('KPJ_OF_ANOTHER', { row, line, column: 'kpj', value: kpj ?? null }, data.name ?? '');
}

/** A worker who is active at the portal and whom the file does not name. */
export function notNamed(employee: Employee): Diagnostic {
  const identity = employee.data.nik ?? employee.data.passportNo ?? employee.kpj;
  return diagnostic(
    'EMPLOYEE_MISSING',
    { row: null, line: null, column: 'nik', value: identity },
    employee.data.name ?? '',
  );
}

/** What the portal's data say of a cell of the file. @param person who the row is; of no row where it is 0. */
export function remark(
  code: DiagnosticCode,
  { row, line, name, ...person }: Person,
  column: 'wage' | 'start_date' | 'end_date',
  params: { readonly detail: string; readonly expected: string },
): Diagnostic {
  const value = { wage: String(person.wage / 100), start_date: person.startDate, end_date: person.endDate }[column];
  const place = { row: row || null, line: line || null, column, value: value ?? null };
  return { code, severity: severityOf(code), cell: null, ...place, params: { ...params, name } };
}

function diagnostic(
  code: DiagnosticCode,
  place: Pick<Diagnostic, 'row' | 'line' | 'column' | 'value'>,
  detail: string,
): Diagnostic {
  return { code, severity: severityOf(code), cell: null, ...place, params: { detail } };
}
