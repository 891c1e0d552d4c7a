import type { Diagnostic } from './diagnostic.js';
import { shownHeader, shownText, shownValue } from './mask.js';

/** What fills the gaps of a diagnostic's message; the same shape for every code. */
export interface DiagnosticParams {
  readonly value: string;
  /** The canonical name of the column. */
  readonly column: string;
  /** The column as the file calls it, or its canonical name where the file has none. */
  readonly header: string;
  readonly row: number;
  readonly line: number;
  readonly otherRow: number;
  readonly otherLine: number;
  readonly detail: string;
  readonly expected: string;
  /** What two rows are called that may be one person, where that is written in two ways. */
  readonly name: string;
  readonly otherName: string;
  /** The name above several columns, of which each is a part of what is missing. */
  readonly group: string;
  /** The place of a character in the cell, from 1. */
  readonly place: number;
}

/** @returns the gaps of `diagnostic.<code>`, safe to print; numbers that do not apply are 0, texts empty. */
export function diagnosticParams(diagnostic: Diagnostic, reveal: boolean): DiagnosticParams {
  const { params = {}, column, row, line, other } = diagnostic;
  return {
    value: shownValue(diagnostic, reveal),
    column: column ?? '',
    header: shownHeader(diagnostic, reveal),
    row: row ?? 0,
    line: line ?? 0,
    otherRow: other?.row ?? 0,
    otherLine: other?.line ?? 0,
    detail: shownText(params['detail'] ?? '', reveal),
    expected: shownText(params['expected'] ?? '', reveal),
    name: shownText(params['name'] ?? '', reveal),
    otherName: shownText(params['otherName'] ?? '', reveal),
    group: shownText(params['group'] ?? '', reveal),
    place: Number(params['place'] ?? 0),
  };
}
