import { type Column, requiredColumns } from '../columns.js';
import { SheetUnclear } from './refusal.js';
import type { Likeness, Sheet, Workbook } from './workbook.js';

/** A row with all the columns that a month needs; more known columns are more alike, but never as much. */
const wholeHeader = 1_000;

/** @returns how much a row looks like a header: what it names of the known columns, and whether that is enough. */
export function headerLikeness(columnOf: (header: string) => Column | undefined): Likeness {
  return ({ cells }) => {
    const known = new Set(cells.map(({ text }) => columnOf(text.trim())));
    known.delete(undefined);
    return known.size + (requiredColumns.every((column) => known.has(column)) ? wholeHeader : 0);
  };
}

/**
 * @param wanted the name or number of a sheet, as the user says it.
 * @returns the sheet asked for; else the one whose header has all that a month needs, hidden ones last; else the most alike.
 * @throws SheetUnclear where there is no such sheet, or several have such a header.
 */
export async function chooseSheet({ sheets }: Workbook, wanted: string | undefined): Promise<Sheet> {
  if (wanted !== undefined) return sheetNamed(sheets, wanted);
  const [first, ...others] = sheets;
  if (first === undefined) throw new SheetUnclear('unknown', []);
  if (others.length === 0) return first;
  const judged: { sheet: Sheet; likeness: number }[] = [];
  for (const sheet of sheets) judged.push({ sheet, likeness: await sheet.likeness() });
  for (const hidden of [false, true]) {
    const whole = judged.filter(({ sheet, likeness }) => sheet.hidden === hidden && likeness > wholeHeader);
    if (whole.length > 1) throw new SheetUnclear('ambiguous', namesOf(whole.map(({ sheet }) => sheet)));
    if (whole[0]) return whole[0].sheet;
  }
  const visible = judged.filter(({ sheet }) => !sheet.hidden);
  const among = visible.length > 0 ? visible : judged;
  return among.reduce((best, next) => (next.likeness > best.likeness ? next : best)).sheet;
}

function sheetNamed(sheets: readonly Sheet[], wanted: string): Sheet {
  const small = wanted.toLowerCase();
  const found = sheets.find(({ name }) => name.toLowerCase() === small) ?? sheets[Number(wanted) - 1];
  if (found === undefined) throw new SheetUnclear('unknown', namesOf(sheets));
  return found;
}

const namesOf = (sheets: readonly Sheet[]): string[] => sheets.map(({ name }) => name);
