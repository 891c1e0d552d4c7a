import type { CellSpan } from './input/cell-span.js';

export type Severity = 'error' | 'warning';

/** Every code that a roster can earn, by itself or beside what the portal holds, and whether it stops the month. */
const severities = {
  NIK_MISSING: 'error',
  NIK_LENGTH: 'error',
  NIK_NOT_DIGITS: 'error',
  NIK_DAMAGED_BY_SPREADSHEET: 'error',
  NIK_BIRTH_DATE_MISMATCH: 'error',
  NIK_GENDER_MISMATCH: 'error',
  NIK_SERIAL_ZERO: 'error',
  NIK_DUPLICATE: 'error',
  NUMBER_DAMAGED_BY_SPREADSHEET: 'error',
  KPJ_FORMAT: 'error',
  KPJ_DUPLICATE: 'error',
  NAME_MISSING: 'error',
  NAME_CHARACTERS: 'error',
  DATE_INVALID: 'error',
  GENDER_INVALID: 'error',
  VALUE_INVALID: 'error',
  TEXT_TOO_LONG: 'error',
  WAGE_MISSING: 'error',
  CONSTRUCTION_WAGE_UNKNOWN: 'error',
  WAGE_FORMAT: 'error',
  WAGE_NOT_POSITIVE: 'error',
  WAGE_OUT_OF_RANGE: 'error',
  HEADER_MISSING: 'error',
  COLUMN_MISSING: 'error',
  COLUMN_DUPLICATE: 'error',
  ROW_WIDTH: 'error',
  ROW_TOO_LONG: 'error',
  CELL_CONTROL_CHARACTER: 'error',
  CELL_ERROR: 'error',
  CELL_NOT_CALCULATED: 'error',
  ENCODING_INVALID: 'error',
  FILE_EMPTY: 'error',
  FILE_NOT_A_TABLE: 'error',
  CSV_QUOTE_UNCLOSED: 'error',
  PHONE_INVALID: 'error',
  EMAIL_INVALID: 'error',
  EMPLOYEE_INCOMPLETE: 'error',
  EMPLOYEE_MISSING: 'error',
  KPJ_OF_ANOTHER: 'error',
  LEAVER_INCOMPLETE: 'error',
  NIK_REGION_UNKNOWN: 'warning',
  KPJ_SHORT: 'warning',
  KPJ_LOOKALIKE: 'warning',
  LEADING_ZERO_LOST: 'warning',
  PERSON_TWICE: 'warning',
  DATES_AMBIGUOUS: 'warning',
  WAGE_BELOW_MINIMUM: 'warning',
  WAGE_UNUSUAL: 'warning',
  TOTAL_DIFFERS: 'warning',
  START_DATE_UNUSUAL: 'warning',
  REPORTED_OUTSIDE: 'warning',
  PROGRAMMES_BY_LAW: 'warning',
  COLUMN_UNKNOWN: 'warning',
  LOCATION_CODE_UNKNOWN: 'warning',
  ENCODING_GUESSED: 'warning',
  CELLS_MERGED: 'warning',
  ROSTER_SHRANK: 'warning',
  ROSTER_GREW: 'warning',
  WAGES_JUMPED: 'warning',
  WAGES_ALL_EQUAL: 'warning',
  FILE_OF_ANOTHER_MONTH: 'warning',
  FILE_OF_ANOTHER_COMPANY: 'warning',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof severities;

/** All codes, errors first. */
export const diagnosticCodes = Object.keys(severities) as readonly DiagnosticCode[];

/** Warnings about a file as a whole: nothing is sent without a question until somebody has accepted them by name. */
export const wholeFileCodes = [
  'ROSTER_SHRANK',
  'ROSTER_GREW',
  'WAGES_JUMPED',
  'WAGES_ALL_EQUAL',
  'FILE_OF_ANOTHER_MONTH',
  'FILE_OF_ANOTHER_COMPANY',
] as const satisfies readonly DiagnosticCode[];

export type WholeFileCode = (typeof wholeFileCodes)[number];

/** @returns whether rows with this code are refused (`error`) or only remarked upon (`warning`). */
export function severityOf(code: DiagnosticCode): Severity {
  return severities[code];
}

/** One thing that a file says and should not, and where it says it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The data row, from 1; null for the header and the file as a whole. */
  readonly row: number | null;
  /** The physical line where the record starts, from 1. */
  readonly line: number | null;
  /** The place as a spreadsheet program calls it, such as `A15`. */
  readonly cell: string | null;
  /** The row as a spreadsheet program counts it, where no cell names it. */
  readonly sheetRow?: number;
  /** The column's canonical name, whatever the file calls it. */
  readonly column: string | null;
  /** The column as the file calls it. */
  readonly header?: string;
  /** What the cell holds, cut to 200 characters and otherwise raw: show it through `shownValue` only. */
  readonly value: string | null;
  /** The earlier row that this one repeats. */
  readonly other?: { readonly row: number; readonly line: number };
  /** What else the message says: `detail`, `expected`, the `group` of several columns, and the `place` of a character. */
  readonly params?: Readonly<Record<string, string>>;
  /** Where the cell stands in a text file; not known of what only the whole file shows. */
  readonly span?: CellSpan;
  /** The row around the cell; the first hundred of each code have it. */
  readonly excerpt?: Excerpt;
}

/** A row of the file, its cells cut and otherwise raw: show them through `shownInRow` only. */
export interface Excerpt {
  readonly cells: readonly string[];
  /** What each cell is, by canonical name; null where nobody reads it, or the row has shifted. */
  readonly columns: readonly (string | null)[];
  /** The place of the cell at fault, from 0. */
  readonly at: number;
}
