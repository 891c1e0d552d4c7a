import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { TableRecord } from '../roster/input/records.js';
import { visible } from '../roster/mask.js';

/** What an annotated copy is made from. */
export interface AnnotatedCopy {
  readonly records: readonly TableRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and what to do, as the user reads it. */
  readonly note: (diagnostic: Diagnostic) => string;
  /** What the two sheets are called: the copy, and the list of what was found. */
  readonly sheetNames: readonly [copy: string, list: string];
  /** Of a workbook: the name of the sheet that was read, and what the copy has of it. */
  readonly ofSheet: { readonly name: string; readonly about: string } | null;
}

/** More than a cell, or a note, may hold is cut. */
const longestText = 32_000;

/** Text, whatever it looks like: no program makes a number, a date or a formula of it. */
const text: CellStyle = { numFmt: '@' };
const filled = (rgb: string): CellStyle => ({
  ...text,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});
const looks = { error: filled('FFFFC7CE'), warning: filled('FFFFEB9C') };

/**
 * @returns an XLSX file: the table with every cell where it stood and as text, those at fault coloured and with a note;
 * behind it a list of all that was found.
 */
export async function annotatedWorkbook({
  records,
  diagnostics,
  note,
  sheetNames,
  ofSheet,
}: AnnotatedCopy): Promise<Uint8Array> {
  const rows: string[][] = [];
  for (const { sheetRow, cells } of records) rows[sheetRow - 1] = cells.map(written);
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const findings = diagnostics.map(({ code, cell, line, ...rest }) =>
    [code, cell ?? (line === null ? '' : String(line)), note({ code, cell, line, ...rest })].map(written),
  );
  const list = ofSheet ? [['', '', written(ofSheet.about)], ...findings] : findings;
  const [copyName, listName] = namesFor(sheetNames, ofSheet?.name);
  const columns = Array.from({ length: width }, () => ({ style: text }));
  return writeXlsx({
    sheets: [
      {
        name: copyName,
        columns,
        rows: Array.from(rows, (row?: string[]) => row ?? []),
        cells: notes(rows, diagnostics, note),
      },
      { name: listName, columns: [40, 10, 120].map((wide) => ({ style: text, width: wide })), rows: list },
    ],
  });
}

/** @returns what the two sheets are called: other formats allow names that XLSX does not, and no two sheets may share one. */
function namesFor([copy, list]: AnnotatedCopy['sheetNames'], sheet: string | undefined): readonly [string, string] {
  const own = sheet
    ?.replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, 31)
    .trim();
  const name = own || copy;
  return [name, name.toLowerCase() === list.toLowerCase() ? `${list} 2` : list];
}

/** @returns the cells at fault by `row,column` from 0, each with all that is wrong with it. */
function notes(
  rows: readonly (readonly string[])[],
  diagnostics: readonly Diagnostic[],
  note: AnnotatedCopy['note'],
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const diagnostic of diagnostics) {
    const place = placeOf(diagnostic.cell);
    if (place === undefined) continue;
    const key = `${place.row},${place.column}`;
    const before = cells.get(key);
    const said = [before?.comment?.text, note(diagnostic)].filter((known) => known !== undefined).join('\n\n');
    const wrong = diagnostic.severity === 'error' || before?.style === looks.error;
    cells.set(key, {
      value: rows[place.row]?.[place.column] ?? '',
      style: wrong ? looks.error : looks.warning,
      comment: { author: 'bpjstk', text: written(said) },
    });
  }
  return cells;
}

/** @returns where a cell stands, from 0: `AB15` → row 14, column 27. */
function placeOf(cell: string | null): { row: number; column: number } | undefined {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  if (row === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function written(said: string): string {
  return said.split('\n').map(visible).join('\n').slice(0, longestText);
}
