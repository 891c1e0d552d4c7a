import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import type { Diagnostic, Severity } from '../../roster/diagnostic.js';
import type { TableRecord } from '../../roster/input/records.js';
import { faultsOf, listOf, mostNotes, written } from './faults.js';
import { unusedName } from './list-sheet.js';
import { colours } from './styles.js';

/** What a copy of text is made from. */
export interface TextCopy {
  readonly records: readonly TableRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and what to do, as the user reads it. */
  readonly note: (diagnostic: Diagnostic) => string;
  /** What the two sheets are called: the copy, and the list of what was found. */
  readonly sheetNames: readonly [copy: string, list: string];
  /** Of a workbook: the name of the sheet that was read, and what the copy has of it. */
  readonly ofSheet: { readonly name: string; readonly about: string } | null;
}

/** Text, whatever it looks like: no program makes a number, a date or a formula of it. */
const text: CellStyle = { numFmt: '@' };
const filled = (severity: Severity): CellStyle => ({
  ...text,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours[severity] } },
});
const looks = { error: filled('error'), warning: filled('warning') };

/**
 * @returns an XLSX file: the table with every cell where it stood and as text, those at fault coloured and with a note;
 * behind it a list of all that was found.
 */
export async function textCopy({ records, diagnostics, note, sheetNames, ofSheet }: TextCopy): Promise<Uint8Array> {
  const rows: string[][] = [];
  for (const { sheetRow, cells } of records) rows[sheetRow - 1] = cells.map(written);
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const findings = listOf(diagnostics, note);
  const list = ofSheet ? [['', '', written(ofSheet.about)], ...findings] : findings;
  const [copyName, listName] = namesFor(sheetNames, ofSheet?.name);
  const columns = Array.from({ length: width }, () => ({ style: text }));
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, { row, column, severity, text: said }] of faultsOf(diagnostics, note).entries()) {
    const value = rows[row - 1]?.[column] ?? '';
    const comment = { author: 'bpjstk', text: said };
    cells.set(`${row - 1},${column}`, { value, style: looks[severity], ...(at < mostNotes && { comment }) });
  }
  return writeXlsx({
    sheets: [
      { name: copyName, columns, rows: Array.from(rows, (row?: string[]) => row ?? []), cells },
      { name: listName, columns: [40, 10, 120].map((wide) => ({ style: text, width: wide })), rows: list },
    ],
  });
}

/** @returns what the two sheets are called: other formats allow names that XLSX does not, and no two sheets may share one. */
function namesFor([copy, list]: TextCopy['sheetNames'], sheet: string | undefined): readonly [string, string] {
  const own = sheet
    ?.replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, 31)
    .trim();
  const name = own || copy;
  return [name, unusedName(list, [name])];
}
