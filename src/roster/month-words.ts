import { type IsoDate, periodOf, type Period } from '../law/calendar.js';
import { parseDate } from './fields/date.js';
import { Fault } from './fault.js';
import { monthOf } from './month-names.js';
import { dateOfSerial } from './workbook/serial-date.js';

/** A month that a text names; it may leave the year to the reader. */
interface NamedMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
  /** Whether it is named by a word, not by a number. */
  readonly byName?: boolean;
}

/**
 * @param shortYears whether `26` after a month's name is its year; in a file's name it may be a day.
 * @returns the months that a text such as a file's name speaks of; a day's whole date is none.
 */
function monthsNamed(text: string, shortYears = false): NamedMonth[] {
  const parts = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const found: NamedMonth[] = [];
  parts.forEach((part, at) => {
    const [before, after] = [parts[at - 1] ?? '', parts[at + 1] ?? ''];
    const isShort = /^[1-4]\d$/.test(after);
    const year = yearIn(after) ?? yearIn(before) ?? (isShort && shortYears ? 2000 + Number(after) : undefined);
    const word = monthOf(part, 0) || (year !== undefined || isShort ? monthOf(part, 1) : 0);
    if (word > 0) found.push({ month: word, ...(year !== undefined && { year }), byName: true });
    else if (isMonth(part) && /^20\d\d$/.test(before) && !isDay(after)) found.push(numbers(part, before));
    else if (isMonth(part) && /^20\d\d$/.test(after) && !isDay(before)) found.push(numbers(part, after));
    else if (/^20\d\d(0[1-9]|1[0-2])$/.test(part)) found.push(numbers(part.slice(4), part.slice(0, 4)));
    else if (/^(0[1-9]|1[0-2])20\d\d$/.test(part)) found.push(numbers(part.slice(0, 2), part.slice(2)));
  });
  return found;
}

/** A month and its year of which a spreadsheet dropped the zero in front; as the number of a day it is none of this program's months. */
const withoutZero = /^[1-9]20\d\d$/;

/** As a spreadsheet counts the days of 2009 to 2064. */
const dayInDigits = /^[45]\d{4}$/;

/** @returns the month of a BLTH cell: `10-2026`, `2026-10`, `Oktober 2026`, or a date within it, be it in a spreadsheet's own count of days. */
export function readMonth(text: string): Period | undefined {
  if (withoutZero.test(text)) return readMonth(`0${text}`);
  const date = dayInDigits.test(text) ? (dateOfSerial(Number(text), false) as IsoDate) : parseDate(text);
  if (!(date instanceof Fault)) return periodOf(date);
  const [{ month, year } = {}, ...others] = monthsNamed(text, true);
  if (month === undefined || year === undefined || others.length > 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}` as Period;
}

/** @returns whether a text names months and the period is none of them; undefined where it names none. */
export function namesAnotherMonth(text: string, period: Period): boolean | undefined {
  return areOthers(monthsNamed(text), period);
}

/** As {@link namesAnotherMonth}, of a line above a table: a day's date counts only where the line says that it bounds a period. */
export function titleNamesAnotherMonth(line: string, period: Period): boolean | undefined {
  return areOthers(monthsInTitle(line.toLowerCase()), period);
}

function areOthers(months: readonly NamedMonth[], period: Period): boolean | undefined {
  if (months.length === 0) return undefined;
  const [year, month] = period.split('-').map(Number);
  return !months.some((named) => named.month === month && (named.year ?? year) === year);
}

/** When a list was printed says nothing of its month. */
const printed = /\b(?:di)?(?:cetak|unduh|buat|printed|downloaded)\b.*$/;
/** A line with such a word says of which month its table is, in numbers too. */
const ofPeriod = /\b(?:bulan|bln|periode|masa|blth|month|period)\b/;
/** In a line with such a word a month's name is no person's, though no year stands beside it. */
const ofPay = /\b(?:upah|gaji|penggajian|iuran|karyawan|laporan|payroll|wages|salary|salaries|payslips)\b/;
const dayInNumbers = /\b(?:(20\d\d)[-/.](\d\d?)[-/.]\d\d?|\d\d?[-/.](\d\d?)[-/.](20\d\d))\b/g;
const dayInWords = /\b\d\d?[ .-]+\p{L}+[ .,-]+20\d\d\b/gu;

/** @param line in small letters. */
function monthsInTitle(line: string): NamedMonth[] {
  const said = line.replace(printed, '').replace(/\b(?:tahun|thn|year)\b\W*/g, '');
  if (!ofPeriod.test(said)) {
    const months = monthsNamed(said.replace(dayInNumbers, '').replace(dayInWords, ''));
    // A letter's number holds a month too (`045/HRD/09/2026`), and people are called Juni.
    return months.filter(({ year, byName }) => byName && (year !== undefined || ofPay.test(said)));
  }
  const days = said.replace(dayInNumbers, (_, ...[first, second, third, last]: string[]) =>
    first ? `${first} ${second}` : `${third} ${last}`,
  );
  return monthsNamed(days.replace(/\b\d(?=[-/. ]+20\d\d\b)|(?<=\b20\d\d[-/. ]+)\d\b/g, '0$&'));
}

function numbers(month: string, year: string): NamedMonth {
  return { month: Number(month), year: Number(year) };
}

function yearIn(part: string): number | undefined {
  return /^20\d\d$/.test(part) ? Number(part) : undefined;
}

function isMonth(part: string): boolean {
  return /^(0[1-9]|1[0-2])$/.test(part);
}

function isDay(part: string): boolean {
  return /^\d\d?$/.test(part);
}
