import { type Gender, isProvince } from '../nik.js';
import type { RowFacts } from '../whole-file/row-facts.js';
import { daysIn, digitsAt } from './digits.js';

/** Reads a cell that is 16 digits of a known province and not of serial 0000. @returns whether it is. */
export function readNik(bytes: Buffer, start: number, end: number, facts: RowFacts): boolean {
  if (end - start !== 16) return false;
  const high = digitsAt(bytes, start, 8);
  const low = digitsAt(bytes, start + 8, 8);
  if (high < 0 || low < 0 || low % 10_000 === 0 || !isKnown[(high / 1_000_000) | 0]) return false;
  facts.nikHigh = high;
  facts.nikLow = low;
  return true;
}

/**
 * @param date `YYYYMMDD`, from 1900 on, or 0 where the row gives none: then the digits need only be a date in either century.
 * @returns whether a NIK's DDMMYY is that date, and carries the gender.
 */
export function agrees({ nikHigh, nikLow }: RowFacts, date: number, gender: Gender | undefined): boolean {
  const marked = nikHigh % 100;
  const woman = marked > 40;
  const day = woman ? marked - 40 : marked;
  const month = (nikLow / 1_000_000) | 0;
  const year = ((nikLow / 10_000) | 0) % 100;
  if (gender !== undefined && (gender === 'P') !== woman) return false;
  if (date !== 0)
    return day === date % 100 && month === ((date / 100) | 0) % 100 && year === ((date / 10_000) | 0) % 100;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year % 4 === 0);
}

const isKnown: readonly boolean[] = Array.from({ length: 100 }, (_, code) => isProvince(String(code).padStart(2, '0')));
