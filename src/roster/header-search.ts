import type { TableRecord } from './input/records.js';
import { searchedRows } from './input/separator.js';

/** So many columns that somebody reads make a row a header beyond doubt: no title and no worker names two. */
const certain = 2;
/** So many rows below a header show whether they end in a separator of their own. */
const rowsBelow = 10;

/** A table's beginning, told apart. */
export interface Beginning {
  readonly titles: readonly TableRecord[];
  /** Undefined where there is nothing but empty rows. */
  readonly header: TableRecord | undefined;
  readonly rows: readonly TableRecord[];
}

/** Finds the header among the first rows of a table: the first that names two known columns; else one; else the first. */
export class HeaderSearch {
  private readonly records: TableRecord[] = [];
  private header = -1;

  constructor(private readonly countKnown: (cells: readonly string[]) => number) {}

  /** @param record the next that is not empty. @returns whether enough rows have been seen. */
  take(record: TableRecord): boolean {
    this.records.push(record);
    const at = this.records.length - 1;
    if (this.header === -1 && record.fault === undefined && this.countKnown(record.cells) >= certain) this.header = at;
    // A line without end is no title: nothing below it can be trusted.
    if (this.header === -1 && record.fault?.code === 'ROW_TOO_LONG') return true;
    return this.header === -1 ? this.records.length >= searchedRows : at - this.header >= rowsBelow;
  }

  end(): Beginning {
    const named = this.records.findIndex(({ fault, cells }) => fault === undefined && this.countKnown(cells) > 0);
    const at = this.header !== -1 ? this.header : Math.max(named, 0);
    return { titles: this.records.slice(0, at), header: this.records[at], rows: this.records.slice(at + 1) };
  }
}
