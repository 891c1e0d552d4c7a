import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
import { severityOf } from './diagnostic.js';

/** Where something is, and what it says; what is left out is null. */
export interface Found {
  readonly row: number | null;
  readonly line: number | null;
  /** The row as a spreadsheet counts it, for the name of the cell. */
  readonly sheetRow?: number;
  /** The column's place, from 0. */
  readonly index?: number;
  readonly column?: string | null;
  readonly header?: string | undefined;
  readonly value?: string | null;
  readonly other?: { readonly row: number; readonly line: number };
  readonly params?: Readonly<Record<string, string>>;
}

const longestValue = 200;

/** What is wrong with a file, collected as it is read. */
export class Report {
  private readonly found: { readonly index: number; readonly diagnostic: Diagnostic }[] = [];

  /** Adds a diagnostic. @returns its severity. */
  add(code: DiagnosticCode, at: Found): 'error' | 'warning' {
    const severity = severityOf(code);
    const { index, sheetRow, header, value = null, other, params } = at;
    const diagnostic = {
      code,
      severity,
      row: at.row,
      line: at.line,
      cell: index === undefined || sheetRow === undefined ? null : columnLetters(index) + String(sheetRow),
      column: at.column ?? null,
      ...(header !== undefined && { header }),
      value: value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value,
      ...(other && { other }),
      ...(params && { params }),
    };
    this.found.push({ index: at.row === null ? 0 : (index ?? 0), diagnostic });
    return severity;
  }

  /** @returns all that was found: the file as a whole first, then row by row, within a row from left to right. */
  diagnostics(): Diagnostic[] {
    return this.found
      .toSorted((a, b) => (a.diagnostic.row ?? 0) - (b.diagnostic.row ?? 0) || a.index - b.index)
      .map(({ diagnostic }) => diagnostic);
  }
}

/** @returns what a spreadsheet calls a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
