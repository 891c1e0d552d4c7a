import { YEARS } from '../../law/calendar.js';

/** @returns the number that so many ASCII digits make, or -1 where one of them is none. */
export function digitsAt(bytes: Buffer, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const [hyphen, slash] = [0x2d, 0x2f];

/** @returns `YYYYMMDD` of a real date written `YYYY-MM-DD`, `DD-MM-YYYY` or `DD/MM/YYYY`; else -1. */
export function dateAt(bytes: Buffer, start: number, end: number): number {
  if (end - start !== 10) return -1;
  if (bytes[start + 4] === hyphen && bytes[start + 7] === hyphen) {
    return dateOf(digitsAt(bytes, start, 4), digitsAt(bytes, start + 5, 2), digitsAt(bytes, start + 8, 2));
  }
  const mark = bytes[start + 2];
  if ((mark !== hyphen && mark !== slash) || bytes[start + 5] !== mark) return -1;
  return dateOf(digitsAt(bytes, start + 6, 4), digitsAt(bytes, start + 3, 2), digitsAt(bytes, start, 2));
}

/** @returns whether the date that {@link dateAt} read at a place has a day that may be the month. */
export function mayBeMonthFirst(date: number, bytes: Buffer, start: number): boolean {
  if (bytes[start + 4] === hyphen) return false;
  const day = date % 100;
  return day <= 12 && day !== ((date / 100) | 0) % 100;
}

function dateOf(year: number, month: number, day: number): number {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1) return -1;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= daysIn(month, leap) ? year * 10_000 + month * 100 + day : -1;
}

/** @param month from 1 to 12. */
export function daysIn(month: number, leap: boolean): number {
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** More digits are looked at by the parser of strings. */
const mostDigits = 12;
const [comma, point] = [0x2c, 0x2e];

/** @returns the rupiah of `5500000`, `5.500.000` or `5,500,000`; -1 for whatever else a cell says. */
export function rupiahAt(bytes: Buffer, start: number, end: number): number {
  const length = end - start;
  if (length === 0 || length > mostDigits + 3) return -1;
  if (length < 5 || bytes[end - 4] === undefined)
    return length <= 3 ? digitsAt(bytes, start, length) : plain(bytes, start, length);
  const mark = bytes[end - 4];
  return mark === comma || mark === point ? grouped(bytes, start, end, mark) : plain(bytes, start, length);
}

function plain(bytes: Buffer, start: number, length: number): number {
  return length > mostDigits ? -1 : digitsAt(bytes, start, length);
}

/** One to three digits, the first not 0, then groups of three behind the same mark. */
function grouped(bytes: Buffer, start: number, end: number, mark: number): number {
  const first = ((end - start - 1) % 4) + 1;
  if (first === 4 || bytes[start] === 0x30) return -1;
  let rupiah = digitsAt(bytes, start, first);
  for (let at = start + first; at < end; at += 4) {
    const group = digitsAt(bytes, at + 1, 3);
    if (rupiah < 0 || group < 0 || bytes[at] !== mark) return -1;
    rupiah = rupiah * 1000 + group;
  }
  return rupiah;
}
