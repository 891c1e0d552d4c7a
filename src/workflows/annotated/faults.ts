import type { Diagnostic, Severity } from '../../roster/diagnostic.js';
import { visible } from '../../roster/mask.js';

/** A cell at fault, with all that is wrong with it. */
export interface Fault {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** The worst of it. */
  readonly severity: Severity;
  readonly text: string;
}

/** The time that LibreOffice takes to open them grows with their square: of so many it is some seconds. */
export const mostNotes = 3_000;

type Place = Pick<Fault, 'row' | 'column'>;

/** More than a cell, or a note, may hold is cut. */
const longestText = 32_000;

/**
 * @param note what is wrong and what to do, as the user reads it.
 * @param shownAt where a cell is seen: one that is merged into another is not seen where it stands.
 * @returns the cells at fault; what is wrong elsewhere is not among it.
 */
export function faultsOf(
  diagnostics: readonly Diagnostic[],
  note: (diagnostic: Diagnostic) => string,
  shownAt: (place: Place) => Place = (place) => place,
): Fault[] {
  const faults = new Map<string, Fault>();
  for (const diagnostic of diagnostics) {
    const place = placeOf(diagnostic.cell);
    if (place === undefined) continue;
    const { row, column } = shownAt(place);
    const isSeen = row === place.row && column === place.column;
    const said = isSeen ? note(diagnostic) : `${diagnostic.cell}: ${note(diagnostic)}`;
    const key = `${row},${column}`;
    const before = faults.get(key);
    const text = written([before?.text, said].filter((known) => known !== undefined).join('\n\n'));
    faults.set(key, { row, column, severity: before?.severity === 'error' ? 'error' : diagnostic.severity, text });
  }
  return [...faults.values()];
}

/** @returns whether there are more cells at fault than get a note. */
export function isNotedInPart(diagnostics: readonly Diagnostic[]): boolean {
  return new Set(diagnostics.flatMap(({ cell }) => cell ?? [])).size > mostNotes;
}

/** @returns the rows of the list of all that was found: code, place, what is wrong. */
export function listOf(diagnostics: readonly Diagnostic[], note: (diagnostic: Diagnostic) => string): string[][] {
  return diagnostics.map((diagnostic) => {
    const { code, cell, line } = diagnostic;
    return [code, cell ?? (line === null ? '' : String(line)), note(diagnostic)].map(written);
  });
}

/** @returns a text as a cell may show it: what nobody sees made visible. */
export function written(said: string): string {
  return said.split('\n').map(visible).join('\n').slice(0, longestText);
}

/** @returns where a cell stands: `AB15` → row 15, column 27. */
export function placeOf(cell: string | null): Place | undefined {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  if (row === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}
