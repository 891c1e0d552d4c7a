import { digitsMeant } from '../kpj.js';
import type { Person } from '../person.js';
import type { Place } from '../row-cells.js';
import { nameKey } from './name-key.js';

/** Stands for a number that a row does not have. */
export const none = -1;

/**
 * What the checks of the whole file see of one row, as numbers: a few objects serve all rows, so that a million of them
 * leave nothing behind but what a check keeps. Whoever reads rows fills it, over strings or over bytes.
 */
export class RowFacts implements Place {
  row = 0;
  line = 0;
  sheetRow = 0;
  /** The first eight digits of the NIK, or {@link none}. */
  nikHigh = none;
  /** Its last eight digits. */
  nikLow = 0;
  /**
   * The KPJ, five characters a number as `kpjWord` has them, digits for letters that may stand for such; the first is
   * {@link none} where there is none.
   */
  kpjA = none;
  kpjB = 0;
  kpjC = 0;
  /** What `nameKey` makes of the name, and of the mother's; 0 where there is none. */
  nameKey = 0;
  motherKey = 0;
  /** Where the name stands in the bytes at hand, as long as these are; or the name itself, where strings read it. */
  nameFrom = 0;
  nameEnd = 0;
  nameIn: Buffer | string = '';
  /** In sen; 0 where the row's wage cannot be read. */
  wage = 0;
  /** The month in which the work begins, as the number `YYYYMM`; 0 where the row does not say. */
  startMonth = 0;
  /** The month in which it ends, likewise. */
  endMonth = 0;
  /** Which of its dates may have the month first, and which have it: the bits of `dateBits`. */
  doubtfulDates = 0;
  monthFirst = 0;
  /** The month and the company that the row says it is for; empty where it does not. */
  blth = '';
  npp = '';

  /** The name as the file has it, of the row that is being taken in. */
  get name(): string {
    return typeof this.nameIn === 'string' ? this.nameIn : this.nameIn.toString('utf8', this.nameFrom, this.nameEnd);
  }
}

/** What the portal's own files say in each row beside the worker. */
export interface Belonging {
  readonly blth: string | undefined;
  readonly npp: string | undefined;
}

/** Columns of dates that the NIK does not confirm, each with its bit in the facts of a row. */
export const dateBits = { start_date: 1, end_date: 2 } as const;

/** Which dates of a row may have the month first, and which have it: bits as in {@link dateBits}. */
export type DateOrders = Pick<RowFacts, 'doubtfulDates' | 'monthFirst'>;

/** Fills the facts from what could be read of a person. */
export function fillFacts(
  facts: RowFacts,
  { row, line, sheetRow }: Place,
  { nik, kpj, name = '', motherName = '', wage, startDate, endDate }: Partial<Person>,
  { blth = '', npp = '' }: Belonging,
  { doubtfulDates, monthFirst }: DateOrders,
): void {
  facts.row = row;
  facts.line = line;
  facts.sheetRow = sheetRow;
  facts.nikHigh = nik === undefined ? none : Number(nik.slice(0, 8));
  facts.nikLow = nik === undefined ? 0 : Number(nik.slice(8));
  const card = kpj && (digitsMeant(kpj) ?? kpj);
  facts.kpjA = card === undefined ? none : kpjWord(card, 0);
  facts.kpjB = card === undefined ? 0 : kpjWord(card, 5);
  facts.kpjC = card === undefined ? 0 : kpjWord(card, 10);
  facts.nameKey = nameKey(name);
  facts.nameIn = name;
  facts.motherKey = nameKey(motherName);
  facts.wage = wage ?? 0;
  facts.startMonth = startDate === undefined ? 0 : monthNumber(startDate);
  facts.endMonth = endDate === undefined ? 0 : monthNumber(endDate);
  facts.doubtfulDates = doubtfulDates;
  facts.monthFirst = monthFirst;
  facts.blth = blth;
  facts.npp = npp;
}

/** @param text begins with `YYYY-MM`. @returns `YYYYMM` as a number. */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 100 + Number(text.slice(5, 7));
}

/** @returns five digits and capitals of a KPJ, from `start` on, as one number that no other five have. */
function kpjWord(kpj: string, start: number): number {
  let word = 0;
  for (let at = start; at < start + 5; at++) word = word * 37 + (at < kpj.length ? kpjDigit(kpj.charCodeAt(at)) : 0);
  return word;
}

/** @param code of a digit or a capital. @returns 1 to 36. */
export function kpjDigit(code: number): number {
  return code < 0x3a ? code - 0x2f : code - 0x36;
}
