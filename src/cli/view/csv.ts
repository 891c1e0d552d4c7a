import type { Message } from '../../errors.js';
import { csvCell } from '../../workflows/csv-cell.js';
import { cellData } from './cells.js';
import type { TableBlock } from './view.js';

/** @returns a table as CSV (RFC 4180) with a header; numbers are plain, and no cell starts a formula. */
export function csvText(table: TableBlock, say: (message: Message) => string): string {
  const header = table.columns.map((column) => column.name).join(',');
  const rows = table.rows.map((row) => row.map((cell) => dataCell(cellData(cell, say))).join(','));
  return [header, ...rows].map((line) => `${line}\r\n`).join('');
}

/** @returns the single values of a document as CSV: their names, and one row. */
export function recordCsv(document: object): string {
  const values = Object.entries(document).filter(([, value]) => value === null || typeof value !== 'object');
  const cells = values.map(([, value]) => dataCell(value as string | number | boolean | null));
  return `${values.map(([name]) => name).join(',')}\r\n${cells.join(',')}\r\n`;
}

/** @returns one cell; a number is itself, and text that a spreadsheet would run as a formula is kept from it. */
function dataCell(data: string | number | boolean | null): string {
  if (data === null) return '';
  return typeof data === 'string' ? csvCell(data) : String(data);
}
