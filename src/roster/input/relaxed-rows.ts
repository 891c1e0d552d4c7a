import { parse } from 'csv-parse/sync';
import { dialect, type Separator } from './dialect.js';

/** @returns the first rows that csv-parse cuts, at most so many: up to a fault, and without empty lines; a quote inside a bare cell is none. */
export function relaxedRows(bytes: Buffer, separator: Separator, most: number): string[][] {
  const rows: string[][] = [];
  const keep = (cells: string[]): null => {
    rows.push(cells);
    return null;
  };
  try {
    const read = { ...dialect, delimiter: separator, relax_quotes: true, skip_empty_lines: true, to: most };
    parse(bytes, { ...read, on_record: keep });
  } catch {
    // What comes before the fault is evidence enough.
  }
  return rows;
}
