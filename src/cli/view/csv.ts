import type { Message } from '../../errors.js';
import { cellData } from './cells.js';
import type { Cell, TableBlock } from './view.js';

/** @returns a table as CSV (RFC 4180) with a header; numbers are plain, and no cell starts a formula. */
export function csvText(table: TableBlock, say: (message: Message) => string): string {
  const header = table.columns.map((column) => column.name).join(',');
  const rows = table.rows.map((row) => row.map((cell) => csvCell(cell, cellData(cell, say))).join(','));
  return [header, ...rows].map((line) => `${line}\r\n`).join('');
}

/** @returns the single values of a document as CSV: their names, and one row. */
export function recordCsv(document: object): string {
  const values = Object.entries(document).filter(([, value]) => value === null || typeof value !== 'object');
  const cells = values.map(([, value]) => csvCell(value as Cell, value as string | number | boolean | null));
  return `${values.map(([name]) => name).join(',')}\r\n${cells.join(',')}\r\n`;
}

/** Characters that make a spreadsheet take a cell for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/** @returns one CSV cell (RFC 4180); text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(cell: Cell, data: string | number | boolean | null): string {
  if (data === null) return '';
  if (typeof data !== 'string') return String(data);
  const safe = typeof cell === 'string' && formulaStart.test(data) ? `'${data}` : data;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
