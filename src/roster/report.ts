import type { Diagnostic, DiagnosticCode, Excerpt } from './diagnostic.js';
import { severityOf } from './diagnostic.js';
import { spanOf, type WrittenRecord } from './input/cell-span.js';

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
  /** The record as the text file has it. */
  readonly written?: WrittenRecord;
  /** The whole row, to be shown around the cell. */
  readonly source?: Pick<Excerpt, 'cells' | 'columns'>;
}

const longestValue = 200;

/** So many of one code show their row: a file with a million faults is not held for them. */
const excerptsOfACode = 100;

/** Of each code so many are kept whole; of the rest only how many there are. A clerk mends none by hand past here. */
const mostOfACode = 10_000;

/** How often each code was found. */
export type DiagnosticCounts = Readonly<Partial<Record<DiagnosticCode, number>>>;

/** What is wrong with a file, collected as it is read; of each code a bounded number. */
export class Report {
  private readonly excerpts = new Map<DiagnosticCode, number>();
  private readonly counts: Partial<Record<DiagnosticCode, number>> = {};
  private readonly kept: { readonly index: number; readonly diagnostic: Diagnostic }[] = [];

  /** Adds a diagnostic. @returns its severity. */
  add(code: DiagnosticCode, at: Found): 'error' | 'warning' {
    const severity = severityOf(code);
    const count = (this.counts[code] ?? 0) + 1;
    this.counts[code] = count;
    if (count > mostOfACode) return severity;
    const { index, sheetRow, header, value = null, other, params } = at;
    const excerpt = this.excerptOf(code, at);
    const span = at.written && index !== undefined && at.line !== null ? spanOf(at.written, index, at.line) : undefined;
    const diagnostic = {
      code,
      severity,
      row: at.row,
      line: at.line,
      cell: index === undefined || sheetRow === undefined ? null : columnLetters(index) + String(sheetRow),
      ...(index === undefined && sheetRow !== undefined && { sheetRow }),
      column: at.column ?? null,
      ...(header !== undefined && { header }),
      value: value === null ? null : cut(value),
      ...(other && { other }),
      ...(params && { params }),
      ...(span && { span }),
      ...(excerpt && { excerpt }),
    };
    this.kept.push({ index: at.row === null ? 0 : (index ?? 0), diagnostic });
    return severity;
  }

  /** @returns what was kept: the file as a whole first, then row by row, within a row from left to right. */
  found(): { diagnostics: Diagnostic[]; counts: DiagnosticCounts } {
    const diagnostics = this.kept
      .toSorted((a, b) => (a.diagnostic.row ?? 0) - (b.diagnostic.row ?? 0) || a.index - b.index)
      .map(({ diagnostic }) => diagnostic);
    return { diagnostics, counts: this.counts };
  }

  private excerptOf(code: DiagnosticCode, { source, index }: Found): Excerpt | undefined {
    const before = this.excerpts.get(code) ?? 0;
    if (source === undefined || index === undefined || before >= excerptsOfACode) return undefined;
    this.excerpts.set(code, before + 1);
    return { cells: source.cells.map(cut), columns: source.columns, at: index };
  }
}

function cut(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** @returns what a spreadsheet calls a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
