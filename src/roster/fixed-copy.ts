import type { Column } from './columns.js';
import { Fault } from './fault.js';
import { dateInOtherStyle, parseDate, swapDayAndMonth } from './fields/date.js';
import { amountText, isUnusual, parseAmount } from './fields/wage.js';
import type { TableRecord } from './input/records.js';
import { parseKpj } from './kpj.js';
import type { Layout } from './layout.js';
import { parseNik } from './nik.js';
import { columnLetters } from './report.js';
import { cleanCell, readCell } from './row-cells.js';
import { csvCell, guarded, unguarded } from './spreadsheet-text.js';

/** A record as it was read, and what became of it. */
export interface ReadRecord {
  readonly record: TableRecord;
  readonly layout: Layout;
  /** The data row, from 1; null for the header. */
  readonly row: number | null;
  /** The places of its cells that have an error, from 0. */
  readonly atFault: ReadonlySet<number>;
  /** Whether its cells stand below their headers. */
  readonly aligned: boolean;
}

/** A cell that was written differently; raw, to be shown through `shownInRow` only. */
export interface Change {
  /** The data row, from 1; null in the header. */
  readonly row: number | null;
  /** As a spreadsheet calls it, in the file that was read. */
  readonly cell: string;
  readonly column: string | null;
  readonly before: string;
  readonly after: string;
}

/** So many changes are listed; all are counted. */
const mostListed = 10_000;

/**
 * Writes a roster anew, record by record, with all put right that is certain: canonical headers, spaces, dates, amounts,
 * the signs within NIK and KPJ. A cell that has an error is copied as it is, but for a date that can mean one day alone.
 * Comma, UTF-8 and CRLF throughout.
 */
export class FixedCopy {
  /** How many cells were written differently. */
  changed = 0;
  readonly changes: Change[] = [];
  /** How many cells got an apostrophe, which keeps a spreadsheet from running them, and are else as they were. */
  guarded = 0;
  private filled = 0;
  private lastFilled = 0;

  constructor(private readonly write: (text: string) => void) {}

  /** How many empty rows stood among the others; they are not in the copy. */
  get blankRows(): number {
    return this.lastFilled - this.filled;
  }

  /** Takes each record as it stands in the file, to count those that are empty. */
  see({ cells, sheetRow, fault }: TableRecord): void {
    if (fault === undefined && cells.every((cell) => cleanCell(cell) === '')) return;
    this.filled += 1;
    this.lastFilled = sheetRow;
  }

  /** Takes the header or a row; one that could not be cut into cells is not written, and makes the copy worthless. */
  take({ record, layout, row, atFault, aligned }: ReadRecord): void {
    if (record.fault) return;
    const source = record.raw ?? record.cells;
    const used = source.findLastIndex((cell) => readCell(cell) !== '') + 1;
    const length = aligned ? Math.max(layout.headers.length, used) : source.length;
    const doubtful = doubtfulCells(layout, atFault, source);
    const texts = Array.from({ length }, (_, index) => {
      const raw = source[index] ?? '';
      const text = readCell(raw);
      const column = layout.columns[index] ?? null;
      if (row === null) return column ?? text;
      if (aligned && used > 0 && !doubtful.has(index)) return certain(column, text);
      return (isDate(column) && atFault.has(index) ? dateInOtherStyle(text) : undefined) ?? unguarded(raw);
    });
    // A row of dashes alone is at fault: as an empty line, which it would be without them, the fault were gone unseen.
    if (row !== null && texts.every((text) => cleanCell(text) === '')) texts[0] = '-';
    this.write(`${texts.map(csvCell).join(',')}\r\n`);
    for (const [index, text] of texts.entries()) {
      const before = source[index] ?? '';
      const after = guarded(text);
      if (before === after) continue;
      if (before === text) {
        this.guarded += 1;
        continue;
      }
      this.changed += 1;
      if (this.changes.length === mostListed) continue;
      const cell = `${columnLetters(index)}${record.sheetRow}`;
      this.changes.push({ row, cell, column: layout.columns[index] ?? null, before, after });
    }
  }
}

/**
 * @returns the cells at fault, and the birth date where the NIK beside it may be right: then the date's day and month may
 * not be, if they can stand for each other.
 */
function doubtfulCells({ at }: Layout, atFault: ReadonlySet<number>, source: readonly string[]): ReadonlySet<number> {
  const [nik, birthDate] = [at.get('nik'), at.get('birth_date')];
  if (nik === undefined || birthDate === undefined || !atFault.has(nik)) return atFault;
  const date = parseDate(readCell(source[birthDate] ?? ''));
  if (!(date instanceof Fault) && [undefined, date].includes(swapDayAndMonth(date))) return atFault;
  return new Set([...atFault, birthDate]);
}

const isDate = (column: Column | null): boolean =>
  column === 'birth_date' || column === 'start_date' || column === 'end_date';

/** @returns the cell in the one form that means the same; as it is, where its column has no such form. */
function certain(column: Column | null, text: string): string {
  if (text === '') return text;
  const read = readAs(column, text);
  return read instanceof Fault ? text : read;
}

function readAs(column: Column | null, text: string): string | Fault {
  switch (column) {
    case 'nik':
      return parseNik(text);
    case 'kpj':
      return parseKpj(text);
    case 'birth_date':
    case 'start_date':
    case 'end_date':
      return parseDate(text);
    case 'wage':
    case 'back_pay': {
      const amount = parseAmount(text);
      // What `1.234` means, its author has to say.
      return amount instanceof Fault || isUnusual(amount) ? text : amountText(amount);
    }
    case 'name':
    case 'mother_name':
      return text.replace(/ {2,}/g, ' ');
    default:
      return text;
  }
}
