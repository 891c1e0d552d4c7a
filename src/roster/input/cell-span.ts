import type { Separator } from './dialect.js';

/** A record as a text file has it. */
export interface WrittenRecord {
  readonly text: string;
  readonly separator: Separator;
}

/** Where a cell stands in a text file, its quotes included: lines and characters from 1, the last column just behind it. */
export interface CellSpan {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A table has no more columns; whoever makes a million is told of each by its letters alone. */
const mostCells = 1_000;

const lineBreak = /\r\n|[\r\n]/;

/** @param index the cell's, from 0. @param line at which the record begins. @returns undefined where it has no such cell. */
export function spanOf({ text, separator }: WrittenRecord, index: number, line: number): CellSpan | undefined {
  if (index >= mostCells) return undefined;
  let start = 0;
  for (let cell = 0; cell < index; cell++) {
    start = cellEnd(text, start, separator) + 1;
    if (text[start - 1] !== separator) return undefined;
  }
  const from = placeOf(text.slice(0, start), line);
  const to = placeOf(text.slice(0, cellEnd(text, start, separator)), line);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function cellEnd(text: string, start: number, separator: Separator): number {
  let end = text[start] === '"' ? behindQuote(text, start) : start;
  while (end < text.length && text[end] !== separator && !lineBreak.test(text[end] as string)) end += 1;
  return end;
}

/** @returns where the text goes on behind the quote that closes the one at the start; two in a row are one that closes nothing. */
function behindQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at + 1;
}

/** @returns where the next character after some of a record stands. */
function placeOf(before: string, line: number): { line: number; column: number } {
  const lines = before.split(lineBreak);
  return { line: line + lines.length - 1, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
