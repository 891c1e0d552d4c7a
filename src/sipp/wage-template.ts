import type { CellValue, Sheet } from 'hucre/xlsx';
import { openWorkbook, openXlsxArchive } from '../roster/workbook/open-workbook.js';
import { NotAWorkbook } from '../roster/workbook/refusal.js';
import { isCut, type TemplateRow, type WageSheet, wageSheetsOf } from './wage-rows.js';
import { plainText } from './workbook.js';

/** What a row's UPAH and RAPEL are to say. */
export interface FilledWage {
  readonly wage: string;
  readonly backPay: string;
}

/** The portal's wage file, read; what is filled in comes out as a file that is otherwise the same. */
export interface WageTemplate {
  readonly rows: readonly TemplateRow[];
  /**
   * @param wages by the row's number; the others' stay as they are.
   * @returns the workbook, in which every cell of a worker's row is text.
   */
  fill(wages: ReadonlyMap<number, FilledWage>): Promise<Uint8Array>;
}

/**
 * Why a file is no wage file of the portal's: none at all, a column is not there, which sheet is meant is not known, or a
 * spreadsheet has shortened a NIK.
 */
export type TemplateFault =
  | { readonly fault: 'not-a-workbook' }
  | { readonly fault: 'column'; readonly column: string }
  | { readonly fault: 'shortened'; readonly row: number }
  | { readonly fault: 'sheets'; readonly sheets: readonly string[] };

/** Ten thousand rows take a tenth of it. */
const mostUnpacked = 128 * 1024 ** 2;

/** Reads the wage file that the portal hands out with its workers in it. */
export async function readWageTemplate(bytes: Uint8Array): Promise<WageTemplate | TemplateFault> {
  try {
    const found = await sheetsOf(Buffer.from(bytes));
    if (found === undefined) return { fault: 'not-a-workbook' };
    if ('absent' in found) return { fault: 'column', column: found.absent };
    const used = found.filter(({ rows }) => rows.length > 0);
    if (used.length > 1) return { fault: 'sheets', sheets: used.map(({ name }) => name) };
    const sheet = used[0] ?? found[0];
    const damaged = sheet?.rows.find(isCut);
    if (damaged) return { fault: 'shortened', row: damaged.row };
    return sheet ? await fillable(bytes, sheet) : { fault: 'not-a-workbook' };
  } catch (error) {
    if (error instanceof NotAWorkbook) return { fault: 'not-a-workbook' };
    throw error;
  }
}

/** The library that fills a workbook unpacks what it is given: each part is unpacked here first, its size held against what it claims. */
async function sheetsOf(bytes: Buffer): Promise<Awaited<ReturnType<typeof wageSheetsOf>> | undefined> {
  const archive = await openXlsxArchive(bytes);
  let size = 0;
  for (const name of archive.names) {
    for await (const piece of archive.part(name, mostUnpacked)) size += piece.length;
    if (size > mostUnpacked) return undefined;
  }
  return wageSheetsOf(await openWorkbook(bytes, () => 0));
}

async function fillable(bytes: Uint8Array, { name, rows, ...at }: WageSheet): Promise<WageTemplate | TemplateFault> {
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const workbook = await openXlsx(bytes, { readStyles: true }).catch(() => undefined);
  const sheet = workbook?.sheets.find((one) => one.name === name);
  if (!workbook || !sheet) return { fault: 'not-a-workbook' };
  return {
    rows,
    fill: (wages) => {
      for (const { row, texts } of rows) {
        for (const [column, text] of texts) if (!isText(sheet, row - 1, column)) write(sheet, row - 1, column, text);
        const filled = wages.get(row);
        if (!filled) continue;
        write(sheet, row - 1, at.wage, filled.wage);
        write(sheet, row - 1, at.backPay, filled.backPay);
      }
      workbook.sheets.forEach(keepTexts);
      return saveXlsx(workbook);
    },
  };
}

function isText({ rows, cells }: Sheet, row: number, column: number): boolean {
  return typeof rows[row]?.[column] === 'string' && cells?.get(`${row},${column}`)?.formula === undefined;
}

/** Puts a text into a cell, which keeps its looks. */
function write(sheet: Sheet, row: number, column: number, value: string): void {
  const line = sheet.rows[row];
  if (line) line[column] = value;
  const key = `${row},${column}`;
  const cells = (sheet.cells ??= new Map());
  cells.set(key, { value, type: 'string', style: { ...cells.get(key)?.style, numFmt: '@' } });
}

/** The library reads a spreadsheet's escapes and does not write them again. */
function keepTexts({ rows, cells }: Sheet): void {
  const kept = (value: CellValue): CellValue => (typeof value === 'string' ? plainText(value) : value);
  for (const row of rows) row.splice(0, row.length, ...row.map(kept));
  for (const cell of cells?.values() ?? []) cell.value = kept(cell.value);
}
