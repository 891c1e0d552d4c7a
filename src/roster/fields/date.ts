import { addDays, type IsoDate, isoDate } from '../../law/calendar.js';
import { type CellParser, Fault } from '../fault.js';
import { monthCalled } from '../month-names.js';
import { namingLookalike } from '../lookalike.js';
import { agreesWithBirthDate, type Nik } from '../nik.js';
import { dateOfSerial } from '../workbook/serial-date.js';

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayFirst = /^(\d{2})([-/])(\d{2})\2(\d{4})$/;

/** In completed years: who begins to work younger than that is remarked upon. */
export const USUAL_AGE = 15;

/** In days: who begins to work later than that is told then, not now. */
const FARTHEST_AHEAD = 31;

/** How a spreadsheet counts the days of 1927 to 2119; other numbers are something else. */
const serialNumber = /^[1-7]\d{4}(?:[.,]0+)?$/;

/** As programs write that put the month first, and people: what it means is not read, but can be said. */
const inNumbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** As a spreadsheet shows dates by itself: which century is meant, it does not say. */
const ofShortYear = /^(\d{1,2})[-/. ](\d{1,2}|\p{L}{3,9})[-/. ](\d{2})$/u;

/** What programs write behind a date, midnight mostly. */
const timeBehind = /[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?$/;

/** As people and programs write that leave no doubt which is the year, the month and the day. */
const otherStyles = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<day>\d{1,2})[-/. ]*(?<month>\p{L}{3,9})[-/., ]*(?<year>\d{4})$/u,
];

/**
 * @returns a real date written `YYYY-MM-DD`, `DD-MM-YYYY` or `DD/MM/YYYY`, never month first; else DATE_INVALID, which
 * says so of the number by which a spreadsheet counts days, of a letter in a digit's place, of a year in two digits, and of `1/2/1990`,
 * `02/15/2024`, `1985/11/03`, `3 Nov 1985` and `1985-11-03 00:00` what to write.
 */
export const parseDate: CellParser<IsoDate> = namingLookalike((text) => readDate(text) ?? refuse(text, () => true));

/**
 * @param nik of the same row, where it has one; where it shows which of day and month is which, DATE_INVALID says so and gives its date.
 * @returns a parser of birth dates: real, not after today.
 */
export function birthDateUntil(today: IsoDate, nik?: Nik): CellParser<IsoDate> {
  const canBe = (date: IsoDate): boolean => date <= today;
  return (text) => {
    const date = parseDate(text);
    if (!(date instanceof Fault)) return canBe(date) ? date : new Fault('DATE_INVALID');
    const { year, month, day } = parts(text);
    const swapped = isoDate(year, day, month);
    const isOfNik = (one: IsoDate): boolean => canBe(one) && nik !== undefined && agreesWithBirthDate(nik, one);
    if (swapped !== undefined && isOfNik(swapped)) {
      return new Fault('DATE_INVALID', { detail: 'swapped', expected: swapped });
    }
    const possible = meanings(text);
    if (possible.length === 0) return canBe(dateInOtherStyle(text) ?? today) ? date : new Fault('DATE_INVALID');
    return refuse(text, possible.some(isOfNik) ? isOfNik : canBe);
  };
}

/** @returns a parser of first days of work, none of which comes before the worker's birth or more than a month from now. */
export function startDateSince(birth: IsoDate | undefined, today: IsoDate): CellParser<IsoDate> {
  const last = addDays(today, FARTHEST_AHEAD);
  return (text) => {
    const date = parseDate(text);
    if (date instanceof Fault) return date;
    if (date > last) return new Fault('DATE_INVALID', { detail: 'too-far', expected: last });
    if (birth === undefined || date >= birth) return date;
    return new Fault('DATE_INVALID', { detail: 'before-birth', expected: birth });
  };
}

function readDate(text: string): IsoDate | undefined {
  const { year, month, day } = parts(text);
  return isoDate(year, month, day);
}

/** @param canBe whether a date may be the one that is meant. */
function refuse(text: string, canBe: (date: IsoDate) => boolean): Fault {
  if (serialNumber.test(text)) return new Fault('DATE_INVALID', serialOf(text));
  const certain = dateInOtherStyle(text);
  if (certain !== undefined) return new Fault('DATE_INVALID', { detail: 'other-style', expected: certain });
  const [meant, another] = meanings(text).filter(canBe);
  if (meant === undefined) return new Fault('DATE_INVALID');
  if (ofShortYear.test(text.replace(timeBehind, ''))) {
    return new Fault('DATE_INVALID', { detail: 'short-year', ...(another === undefined && { expected: meant }) });
  }
  if (dayFirst.test(text)) return new Fault('DATE_INVALID', { detail: 'month-first', expected: meant });
  return new Fault('DATE_INVALID', { detail: another === undefined ? 'rewrite' : 'ambiguous', expected: meant });
}

/**
 * @returns the date of `1985/11/03`, `19851103`, `3 November 1985` or `1985-11-03 00:00`, which can mean nothing else;
 * undefined for any other text, also one in a style that is read.
 */
export function dateInOtherStyle(text: string): IsoDate | undefined {
  if (readDate(text) !== undefined) return undefined;
  const date = text.replace(timeBehind, '');
  const found = otherStyles.map((style) => style.exec(date)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { year, month = '', day } = found;
  return isoDate(Number(year), Number(month) || monthCalled(month.toLowerCase()), Number(day));
}

/** @returns the dates that `1/2/1990`, `1/2/90` or `01/02/1990 0:00` may mean, day first before month first; none for what is written otherwise. */
function meanings(text: string): IsoDate[] {
  if (readDate(text) !== undefined) return [];
  const date = text.replace(timeBehind, '');
  const [, first = '', second = '', year = ''] = inNumbers.exec(date) ?? ofShortYear.exec(date) ?? [];
  const month = Number(second) || monthCalled(second.toLowerCase());
  const years = year.length === 2 ? [`19${year}`, `20${year}`] : [year];
  const dates = years.flatMap((each) => [
    isoDate(Number(each), month, Number(first)),
    isoDate(Number(each), Number(first), Number(second)),
  ]);
  return [...new Set(dates.filter((date) => date !== undefined))];
}

/**
 * Tells of a date in numbers, the year last, what it shows of the order of day and month.
 * @returns `month-first` of `04/25/2026`, `doubtful` of `03/08/2026`, which is read as 3 August; undefined of any other.
 */
export const dateOrder: CellParser<'doubtful' | 'month-first' | undefined> = (text) => {
  const [, first, second, year] = inNumbers.exec(text.replace(timeBehind, ''))?.map(Number) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (first === second || isoDate(year, first, second) === undefined) return undefined;
  if (second > 12) return 'month-first';
  return readDate(text) === undefined ? undefined : 'doubtful';
};

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
