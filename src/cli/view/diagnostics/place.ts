import type { Message } from '../../../errors.js';
import { message } from '../../../errors.js';
import type { Diagnostic } from '../../../roster/diagnostic.js';
import { shownHeader } from '../../../workflows/shown-diagnostic.js';

/** @returns the cell's row, from 1, and its column's letters; undefined where the diagnostic names none. */
function sheetPlace({ cell }: Diagnostic): { readonly row: number; readonly letters: string } | undefined {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  return letters === '' ? undefined : { row: Number(row), letters };
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
