import type { Message } from '../../../errors.js';
import { message } from '../../../errors.js';
import type { Diagnostic } from '../../../roster/diagnostic.js';
import { shownHeader } from '../../../workflows/shown-diagnostic.js';

/** A cell as a spreadsheet program names it. */
export interface SheetPlace {
  /** The row of the sheet, from 1: the header's is 1 as a rule. */
  readonly row: number;
  /** The column's letters. */
  readonly letters: string;
  /** The column's place, from 1. */
  readonly column: number;
}

/** @returns where the cell is, or undefined where the diagnostic names none. */
export function sheetPlace({ cell }: Diagnostic): SheetPlace | undefined {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  if (letters === '') return undefined;
  const column = Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), letters, column };
}

/** @returns the place in words, `row 15, column C "NIK" (C15)`; undefined for the file as a whole. */
export function placeWords(diagnostic: Diagnostic, reveal: boolean): Message | undefined {
  const place = sheetPlace(diagnostic);
  if (!place) {
    const row = rowOf(diagnostic);
    return row === null ? undefined : message('place.row', { row });
  }
  const { row, letters } = place;
  const header = shownHeader(diagnostic, reveal);
  return header === ''
    ? message('place.row', { row })
    : message('place.cell', { row, letters, header, cell: `${letters}${row}` });
}

/** @returns the row of the sheet, the line of the file where that is not known; null for the file as a whole. */
export function rowOf(diagnostic: Diagnostic): number | null {
  return sheetPlace(diagnostic)?.row ?? diagnostic.sheetRow ?? diagnostic.line;
}
