import type { Column } from './columns.js';
import type { Diagnostic } from './diagnostic.js';
import { parseEmail, parsePhone } from './fields/contact.js';
import type { Layout } from './layout.js';
import type { Person } from './person.js';
import { Report } from './report.js';
import { readRow, type RowRules } from './row.js';
import { cleanCell, RowCells } from './row-cells.js';

/** What somebody said of one worker, by column, as they typed it. */
export type TypedCells = Readonly<Partial<Record<Column, string>>>;

/**
 * Reads one worker as a row of a file is read, by the same rules; and holds phone and e-mail, which no file is refused for,
 * to what a phone number and an address can be.
 * @param called what a column is called to whoever typed it.
 * @returns the person, or what could be read of one; and what is wrong, errors and remarks.
 */
export function readTypedWorker(
  typed: TypedCells,
  called: (column: Column) => string,
  rules: RowRules,
): { person: Partial<Person>; diagnostics: readonly Diagnostic[] } {
  const columns = Object.keys(typed) as Column[];
  const layout: Layout = {
    headers: columns.map(called),
    at: new Map(columns.map((column, index) => [column, index])),
    columns,
    complete: true,
    unknown: [],
  };
  const report = new Report();
  const texts = columns.map((column) => cleanCell(typed[column] ?? ''));
  const cells = new RowCells(texts, layout, { row: 1, line: 1, sheetRow: 1 }, report);
  const person = readRow(cells, rules);
  cells.read('phone', parsePhone);
  cells.read('email', parseEmail);
  // No spreadsheet dropped it here: what is typed is no phone number.
  const diagnostics = report.found().diagnostics.filter(({ code }) => code !== 'LEADING_ZERO_LOST');
  return { person, diagnostics };
}
