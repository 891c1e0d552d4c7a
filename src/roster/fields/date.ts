import type { IsoDate } from '../../law/calendar.js';
import { isoDate } from '../../law/calendar.js';
import { type CellParser, Fault } from '../fault.js';
import { namingLookalike } from '../lookalike.js';
import { agreesWithBirthDate, type Nik } from '../nik.js';
import { dateOfSerial } from '../workbook/serial-date.js';

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayFirst = /^(\d{2})([-/])(\d{2})\2(\d{4})$/;

/** How a spreadsheet counts the days of 1927 to 2119; other numbers are something else. */
const serialNumber = /^[1-7]\d{4}(?:[.,]0+)?$/;

/**
 * @returns a real date written `YYYY-MM-DD`, `DD-MM-YYYY` or `DD/MM/YYYY`, never month first; else DATE_INVALID, which
 * says so of the number by which a spreadsheet counts days, and of a letter in a digit's place.
 */
export const parseDate: CellParser<IsoDate> = namingLookalike((text) => {
  const { year, month, day } = parts(text);
  return isoDate(year, month, day) ?? new Fault('DATE_INVALID', serialNumber.test(text) ? serialOf(text) : '');
});

/**
 * @param nik of the same row, where it has one; where it shows that month and day were swapped, DATE_INVALID says so and gives its date.
 * @returns a parser of birth dates: real, from 1900 on, not after today.
 */
export function birthDateUntil(today: IsoDate, nik?: Nik): CellParser<IsoDate> {
  return (text) => {
    const date = parseDate(text);
    if (date instanceof Fault) {
      const { year, month, day } = parts(text);
      const swapped = isoDate(year, day, month);
      const isSwapped = swapped !== undefined && nik !== undefined && agreesWithBirthDate(nik, swapped);
      return isSwapped ? new Fault('DATE_INVALID', { detail: 'swapped', expected: swapped }) : date;
    }
    return date < '1900-01-01' || date > today ? new Fault('DATE_INVALID') : date;
  };
}

/** @returns the date with day and month in each other's place, or undefined where the calendar has none. */
export function swapDayAndMonth(date: IsoDate): IsoDate | undefined {
  const { year, month, day } = parts(date);
  return isoDate(year, day, month);
}

function parts(text: string): { year: number; month: number; day: number } {
  const iso = yearFirst.exec(text);
  const local = dayFirst.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local?.[4], local?.[3], local?.[1]];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function serialOf(text: string): { detail: string; expected: string } {
  return { detail: 'serial', expected: dateOfSerial(Number.parseInt(text, 10), false) ?? '' };
}
