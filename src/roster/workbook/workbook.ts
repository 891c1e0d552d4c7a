import type { Archive } from './archive.js';

/** A cell that holds something. */
export interface SheetCell {
  /** The column, from 0. */
  readonly index: number;
  /** What it says: a number in digits, a date as `YYYY-MM-DD`; of a fault the error's name, or the formula. */
  readonly text: string;
  /** An error value, or a formula whose result the file does not keep. */
  readonly fault?: 'CELL_ERROR' | 'CELL_NOT_CALCULATED';
}

/** A row that holds something. */
export interface SheetRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  /** From left to right. */
  readonly cells: readonly SheetCell[];
  /** Also where a filter hides it. */
  readonly hidden: boolean;
  /** Whether it holds more than a row may: then it has no cells. */
  readonly tooLong: boolean;
}

/** Cells merged over several rows, of which only the first says something. */
export interface Merged {
  readonly row: number;
  /** The first column, from 0. */
  readonly index: number;
  /** As a spreadsheet calls it: `B5:B7`. */
  readonly range: string;
}

/** What is noticed of a sheet while its rows are read. */
export interface Findings {
  hiddenRows: number;
  hiddenColumns: number;
  /** The first few hundred. */
  readonly merged: Merged[];
  /** Of an XLSX also those within a row, as a spreadsheet calls them; the first ten thousand. */
  readonly ranges: string[];
  /** Of an XLSX the relation to the drawing of its notes. */
  legacyDrawing?: string;
}

export function noFindings(): Findings {
  return { hiddenRows: 0, hiddenColumns: 0, merged: [], ranges: [] };
}

/** Where a sheet of an XLSX lies. */
export interface XlsxPlace {
  readonly archive: Archive;
  /** The part that lists the sheets. */
  readonly workbook: string;
  readonly part: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** @returns how much the best of its first rows looks like the header of a workers' table. */
  likeness(): Promise<number>;
  /** @throws NotAWorkbook where the file is damaged, or claims more than it may. */
  rows(findings: Findings): AsyncGenerator<SheetRow>;
  /** Of an XLSX. */
  readonly place?: XlsxPlace;
}

export interface Workbook {
  readonly format: 'xlsx' | 'ods';
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
}

/** @returns how much a row looks like the header of a workers' table. */
export type Likeness = (row: SheetRow) => number;

/** A header stands among so many first rows that hold something. */
export const headRows = 50;
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
/** As long as a record of a text file may be, in characters. */
export const longestRow = 128 * 1024;
export const mostMerged = 200;
export const mostRanges = 10_000;
export const mostSheets = 1_000;
