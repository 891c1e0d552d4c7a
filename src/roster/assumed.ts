import type { Encoding } from './input/encoding.js';
import type { Separator } from './input/dialect.js';

/**
 * A line that belongs to no worker: Excel's `sep=`, a title above the header, a sum below the rows; of a printed report
 * the header or a title again, a page's number or note, and what is signed.
 */
export interface SkippedLine {
  readonly line: number;
  readonly kind: 'instruction' | 'title' | 'total' | 'header' | 'page' | 'signature';
}

/** Kinds of lines that are told, in this order, each with its lines. */
export const toldKinds = ['title', 'header', 'page', 'total', 'signature'] as const;

/** Which sheet of a workbook was read. */
export interface SheetRead {
  readonly name: string;
  /** How many sheets there are to choose from. */
  readonly of: number;
  /** Whether a spreadsheet program does not show it. */
  readonly hidden: boolean;
  /** Hidden rows are read as the others are, those that a filter hides too. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** How a file was taken to be written, where it does not say so itself. */
export interface Assumed {
  /** Null where the file is no workbook. */
  readonly sheet: SheetRead | null;
  /** Null where the file is no text. */
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  /** How its first line ends; null where there is one line, or none. */
  readonly lineEnds: 'CRLF' | 'LF' | 'CR' | null;
  /** Whether it begins with the mark (BOM) of its encoding. */
  readonly byteOrderMark: boolean;
  /** The physical line of the header, from 1; null where there is none. */
  readonly headerLine: number | null;
  /** The physical line of the header's upper row, where it has two, of which `headerLine` is the lower; else null. */
  readonly headerAbove: number | null;
  /** Whether separators that end a line stand for no cell. */
  readonly trailingSeparators: boolean;
  readonly compressed: boolean;
  /** Columns that hold something and have no header, as a spreadsheet calls them: they are not read. Of very many the first hundred. */
  readonly unnamedColumns: readonly string[];
  /** Lines that were passed over, in the file's order; of very many the first thousand. */
  readonly skipped: readonly SkippedLine[];
}

/** Lines passed over, remembered up to a bound. */
export const mostSkipped = 1000;
