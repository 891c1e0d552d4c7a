import type { SheetRead } from '../assumed.js';
import type { Column } from '../columns.js';
import type { TableRecord } from '../input/records.js';
import type { Report } from '../report.js';
import type { Table } from '../table.js';
import { chooseSheet, headerLikeness } from './choose-sheet.js';
import { openWorkbook } from './open-workbook.js';
import { NotAWorkbook } from './refusal.js';
import { type Findings, noFindings, type Sheet, type SheetCell, type SheetRow, type XlsxPlace } from './workbook.js';

/** Packed; a million workers take less. */
const largestFile = 256 * 1024 ** 2;

/** A sheet of an XLSX that is being read. */
export interface XlsxSheet extends XlsxPlace {
  /** What the sheets are called, in the order of their tabs. */
  readonly names: readonly string[];
  /** Complete when the sheet has been read. */
  readonly findings: Findings;
  /** @returns the sheet's records anew. @throws NotAWorkbook. */
  readonly records: () => AsyncGenerator<TableRecord>;
}

/** What a sheet is read into. */
export interface SheetPurpose {
  readonly columnOf: (header: string) => Column | undefined;
  readonly table: Table;
  readonly report: Report;
  /** The sheet that the user names, by its name or number from 1. */
  readonly wanted: string | undefined;
  /** Told now and then how many rows have been read. */
  readonly onRows: ((rows: number) => void) | undefined;
  /** Told before the rows are read. */
  readonly onXlsx: ((sheet: XlsxSheet) => void) | undefined;
}

/**
 * Reads the workers' sheet of a workbook.
 * @param bytes the file from its beginning on, which is held: a zip file's directory is at its end.
 * @returns the sheet, or undefined where the file is none that can be read, which is reported.
 * @throws SheetUnclear; whatever reading `bytes` throws.
 */
export async function readSheet(
  bytes: AsyncIterable<Buffer>,
  { columnOf, table, report, wanted, onRows, onXlsx }: SheetPurpose,
): Promise<SheetRead | undefined> {
  try {
    const workbook = await openWorkbook(await gathered(bytes), headerLikeness(columnOf));
    const sheet = await chooseSheet(workbook, wanted);
    const findings = noFindings();
    const names = workbook.sheets.map(({ name }) => name);
    if (sheet.place) onXlsx?.({ ...sheet.place, names, findings, records: () => recordsOf(sheet) });
    for await (const row of sheet.rows(findings)) {
      if (row.number % 1000 === 0) onRows?.(table.rows);
      if (row.hidden) findings.hiddenRows += 1;
      table.take(recordOf(row));
    }
    table.end();
    reportMerged(findings, table, report);
    const { hiddenRows, hiddenColumns } = findings;
    return { name: sheet.name, of: workbook.sheets.length, hidden: sheet.hidden, hiddenRows, hiddenColumns };
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    report.add('FILE_NOT_A_TABLE', { row: null, line: null, params: { detail: error.detail } });
    return undefined;
  }
}

/** Above the header they are titles. */
function reportMerged({ merged }: Findings, { headerLine }: Table, report: Report): void {
  for (const { row, index, range } of merged) {
    if (headerLine === null || row <= headerLine) continue;
    report.add('CELLS_MERGED', { row: null, line: row, sheetRow: row, index, params: { detail: range } });
  }
}

async function* recordsOf(sheet: Sheet): AsyncGenerator<TableRecord> {
  for await (const row of sheet.rows(noFindings())) yield recordOf(row);
}

function recordOf({ number, cells, tooLong }: SheetRow): TableRecord {
  const place = { line: number, sheetRow: number, inGrid: true };
  if (tooLong) return { ...place, cells: [], fault: { code: 'ROW_TOO_LONG', index: 0 } };
  const texts = new Array<string>((cells.at(-1)?.index ?? -1) + 1).fill('');
  const cellFaults = new Map<number, NonNullable<SheetCell['fault']>>();
  for (const { index, text, fault } of cells) {
    texts[index] = text;
    if (fault) cellFaults.set(index, fault);
  }
  return { ...place, cells: texts, ...(cellFaults.size > 0 && { cellFaults }) };
}

async function gathered(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > largestFile) throw new NotAWorkbook('too large');
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
