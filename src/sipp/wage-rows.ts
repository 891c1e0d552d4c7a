import { readMonth } from '../roster/month-words.js';
import { noFindings, type SheetCell, type SheetRow, type Workbook } from '../roster/workbook/workbook.js';
import type { wageColumns } from './columns.js';
import { bareNumber } from './form.js';
import { sippDay, sippMonth } from './words.js';

/** A worker in the portal's own wage file. */
export interface TemplateRow {
  /** The row as the spreadsheet counts it. */
  readonly row: number;
  /** A foreigner's is that of the passport. */
  readonly nik: string;
  readonly kpj: string;
  /** The portal's own number of the worker. */
  readonly code: string;
  readonly name: string;
  /** `dd-mm-yyyy` */
  readonly birthDay: string;
  /** BLTH as it stands there; empty where the file leaves it open. */
  readonly month: string;
  readonly npp: string;
  /** What the cells say, by column from 0, as the portal's files write it. */
  readonly texts: ReadonlyMap<number, string>;
}

/** How a spreadsheet writes a number of which it has lost the last digits. */
const exponent = /^\d(?:\.\d+)?E\+?\d+$/i;

/** @returns whether a spreadsheet that saved the file anew has cut digits off a row's numbers; serial 0000 is never issued. */
export function isCut({ nik, texts }: TemplateRow): boolean {
  return /^\d{12}0000$/.test(nik) || [...texts.values()].some((text) => exponent.test(text));
}

/** The sheet that holds the wages. */
export interface WageSheet {
  readonly name: string;
  readonly rows: readonly TemplateRow[];
  readonly wage: number;
  readonly backPay: number;
}

type WageColumn = (typeof wageColumns)[number];

/** A title may stand above the header, no more. */
const headerWithin = 10;

const required: readonly WageColumn[] = ['NIK', 'KPJ', 'NAMA_LENGKAP', 'UPAH', 'RAPEL'];

/** @returns the sheets that have a wage file's header, or the column that the likeliest of the others lacks. */
export async function wageSheetsOf({ sheets }: Workbook): Promise<WageSheet[] | { readonly absent: WageColumn }> {
  const found: WageSheet[] = [];
  let nearest = required;
  for (const sheet of sheets) {
    const rows: SheetRow[] = [];
    for await (const row of sheet.rows(noFindings())) rows.push(row);
    const heads = rows.filter(({ number }) => number <= headerWithin).map((row) => ({ row, at: placesOf(row) }));
    const lacking = ({ at }: (typeof heads)[number]): WageColumn[] => required.filter((column) => !at.has(column));
    const head = heads.toSorted((one, other) => lacking(one).length - lacking(other).length)[0];
    if (!head) continue;
    const absent = lacking(head);
    if (absent.length < nearest.length) nearest = absent;
    if (absent.length > 0) continue;
    const { at } = head;
    const below = rows.filter(({ number }) => number > head.row.number);
    found.push({
      name: sheet.name,
      rows: below.map((row) => rowOf(row, at)).filter(({ nik, kpj, name }) => nik + kpj + name !== ''),
      wage: at.get('UPAH') ?? 0,
      backPay: at.get('RAPEL') ?? 0,
    });
  }
  const [absent = 'UPAH'] = nearest;
  return found.length > 0 ? found : { absent };
}

function placesOf({ cells }: SheetRow): Map<string, number> {
  return new Map(cells.map(({ index, text }) => [text.trim().toUpperCase(), index]));
}

function rowOf({ number, cells }: SheetRow, at: ReadonlyMap<string, number>): TemplateRow {
  const texts = new Map(cells.map((cell) => [cell.index, written(cell, at)]));
  const text = (column: WageColumn): string => texts.get(at.get(column) ?? -1) ?? '';
  return {
    row: number,
    nik: bareNumber(text('NIK')),
    kpj: bareNumber(text('KPJ')),
    code: text('KODE_TK'),
    name: text('NAMA_LENGKAP'),
    birthDay: text('TGL_LAHIR'),
    month: text('BLTH'),
    npp: bareNumber(text('NPP')),
    texts,
  };
}

/** A date cell says its day as a spreadsheet's own programs write it, and BLTH may be one. */
function written({ index, text }: SheetCell, at: ReadonlyMap<string, number>): string {
  const bare = text.trim();
  const month = index === at.get('BLTH') ? readMonth(bare) : undefined;
  if (month) return sippMonth(month);
  return /^\d{4}-\d\d-\d\d$/.test(bare) ? (sippDay(bare as Parameters<typeof sippDay>[0]) ?? bare) : bare;
}
