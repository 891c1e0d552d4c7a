import type { CellValue, Sheet } from 'hucre/xlsx';
import { openXlsxArchive } from '../roster/workbook/open-workbook.js';
import { NotAWorkbook } from '../roster/workbook/refusal.js';
import type { wageColumns } from './columns.js';
import { plainText } from './workbook.js';

/** A worker in the portal's own wage file. */
export interface TemplateRow {
  /** The row as the spreadsheet counts it. */
  readonly row: number;
  readonly nik: string;
  readonly kpj: string;
  /** The portal's own number of the worker. */
  readonly code: string;
  readonly name: string;
  /** `dd-mm-yyyy` */
  readonly birthDay: string;
  /** BLTH, `mm-yyyy`; empty where the file leaves it open. */
  readonly month: string;
  readonly npp: string;
}

/** What a row's UPAH and RAPEL are to say. */
export interface FilledWage {
  readonly wage: string;
  readonly backPay: string;
}

/** The portal's wage file, read; what is filled in comes out as a file that is otherwise the same. */
export interface WageTemplate {
  readonly rows: readonly TemplateRow[];
  /** @param wages by the row's number; the others stay as they are. @returns the workbook. */
  fill(wages: ReadonlyMap<number, FilledWage>): Promise<Uint8Array>;
}

/** Why a file is no wage file of the portal's: none at all, or a column is not there. */
export type TemplateFault =
  | { readonly fault: 'not-a-workbook' }
  | { readonly fault: 'column'; readonly column: string };

type WageColumn = (typeof wageColumns)[number];

/** Ten thousand rows take a tenth of it. */
const mostUnpacked = 128 * 1024 ** 2;

/** A title may stand above the header, no more. */
const headerWithin = 10;

const required: readonly WageColumn[] = ['NIK', 'KPJ', 'NAMA_LENGKAP', 'UPAH', 'RAPEL'];

/** Reads the wage file that the portal hands out with its workers in it. */
export async function readWageTemplate(bytes: Uint8Array): Promise<WageTemplate | TemplateFault> {
  if (!(await isSafeXlsx(bytes))) return { fault: 'not-a-workbook' };
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const workbook = await openXlsx(bytes, { readStyles: true }).catch(() => undefined);
  if (!workbook) return { fault: 'not-a-workbook' };
  const found = workbook.sheets.flatMap((sheet) => {
    const header = sheet.rows.slice(0, headerWithin).findIndex((row) => row.some((cell) => cell === 'UPAH'));
    return header === -1 ? [] : [{ sheet, header }];
  })[0];
  if (!found) return { fault: 'column', column: 'UPAH' };
  const { sheet, header } = found;
  const at = new Map(sheet.rows[header]?.map((cell, index) => [text(cell), index]));
  const absent = required.find((column) => !at.has(column));
  if (absent) return { fault: 'column', column: absent };

  const cellOf = (row: readonly unknown[], column: WageColumn): string => text(row[at.get(column) ?? -1]);
  const rows = sheet.rows.slice(header + 1).flatMap((cells, index): TemplateRow[] => {
    const read = {
      row: header + index + 2,
      nik: cellOf(cells, 'NIK').replace(/\D/g, ''),
      kpj: cellOf(cells, 'KPJ').toUpperCase(),
      code: cellOf(cells, 'KODE_TK'),
      name: cellOf(cells, 'NAMA_LENGKAP'),
      birthDay: cellOf(cells, 'TGL_LAHIR'),
      month: cellOf(cells, 'BLTH'),
      npp: cellOf(cells, 'NPP').toUpperCase(),
    };
    return read.nik === '' && read.kpj === '' && read.name === '' ? [] : [read];
  });
  return {
    rows,
    fill: (wages) => {
      for (const [row, { wage, backPay }] of wages) {
        write(sheet, row - 1, at.get('UPAH'), wage);
        write(sheet, row - 1, at.get('RAPEL'), backPay);
      }
      workbook.sheets.forEach(keepTexts);
      return saveXlsx(workbook);
    },
  };
}

/** The library unpacks what it is given: each part is unpacked here first, its size held against what it claims. */
async function isSafeXlsx(bytes: Uint8Array): Promise<boolean> {
  try {
    const archive = await openXlsxArchive(Buffer.from(bytes));
    let size = 0;
    for (const name of archive.names) {
      for await (const piece of archive.part(name, mostUnpacked)) size += piece.length;
      if (size > mostUnpacked) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof NotAWorkbook) return false;
    throw error;
  }
}

/** Puts a text into a cell, which keeps its looks. */
function write({ rows, cells }: Sheet, row: number, column = 0, value: string): void {
  const line = rows[row];
  if (line) line[column] = value;
  const key = `${row},${column}`;
  cells?.set(key, { value, type: 'string', style: { ...cells.get(key)?.style, numFmt: '@' } });
}

/** The library reads a spreadsheet's escapes and does not write them again. */
function keepTexts({ rows, cells }: Sheet): void {
  const kept = (value: CellValue): CellValue => (typeof value === 'string' ? plainText(value) : value);
  for (const row of rows) row.splice(0, row.length, ...row.map(kept));
  for (const cell of cells?.values() ?? []) cell.value = kept(cell.value);
}

function text(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('-');
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
