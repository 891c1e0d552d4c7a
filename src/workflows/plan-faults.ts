import type { Employee } from '../portal/index.js';
import { severityOf, type Diagnostic, type DiagnosticCode } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';

/** @param columns what registering the person asks for and the file does not say. */
export function incomplete(person: Person, columns: readonly string[]): Diagnostic {
  const identity = person.nik ?? person.passportNo ?? null;
  return diagnostic(
    'EMPLOYEE_INCOMPLETE',
    { row: person.row, line: person.line, column: 'nik', value: identity },
    columns.join(', '),
  );
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
