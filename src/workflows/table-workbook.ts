import { type CellStyle, writeXlsx } from 'hucre/xlsx';
import { visible } from '../roster/mask.js';
import { plainText } from '../sipp/workbook.js';

/** Text, whatever it looks like: no program makes a number, a date or a formula of it. */
const text: CellStyle = { numFmt: '@' };
const amount: CellStyle = { numFmt: '#,##0' };

/** A table to be written: numbers stay numbers, all else is text. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** @returns an XLSX file with a sheet for each table, its header in the first row. */
export async function tableWorkbook(tables: readonly PlainTable[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map((header, at) => ({
        style: rows.some((row) => typeof row[at] === 'number') ? amount : text,
        width: Math.max(header.length + 2, 18),
      })),
      rows: [
        [...columns],
        ...rows.map((row) => row.map((value) => (typeof value === 'string' ? written(value) : value))),
      ],
    })),
  });
}

function written(value: string): string {
  return plainText(visible(value));
}
