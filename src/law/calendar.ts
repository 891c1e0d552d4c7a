declare const kind: unique symbol;

/** A contribution month, `YYYY-MM`. Periods compare as text. */
export type Period = string & { readonly [kind]: 'Period' };

/** A calendar date, `YYYY-MM-DD`. Dates compare as text. */
export type IsoDate = string & { readonly [kind]: 'IsoDate' };

/** The first month of the programmes as they are today (PP 44, 45 and 46/2015). */
export const FIRST_PERIOD = '2015-07' as Period;

const millisecondsADay = 86_400_000;
const jakartaAheadOfUtc = 7 * 3_600_000;

/** The period that a text names, `YYYY-MM`; `undefined` when it names none. */
export function parsePeriod(text: string): Period | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Period) : undefined;
}

/** The date that a text names, `YYYY-MM-DD`; `undefined` when the years 1900 to 2999 have no such day. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? isoDate(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** The years in which a day can be that a worker, a report or a claim has: what the contract's `Day` takes. */
export const YEARS = { first: 1900, last: 2999 } as const;

/** The date of a year (1900–2999), month (1–12) and day; `undefined` when the calendar has no such day there. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < YEARS.first || year > YEARS.last || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return dateText(year, month, day);
}

/** The period `count` months later (earlier when negative). */
export function addMonths(period: Period, count: number): Period {
  const months = monthNumber(period) + count;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}` as Period;
}

/** How many months `to` comes after `from`; negative when before. */
export function monthsBetween(from: Period, to: Period): number {
  return monthNumber(to) - monthNumber(from);
}

export function firstDay(period: Period): IsoDate {
  return `${period}-01` as IsoDate;
}

export function lastDay(period: Period): IsoDate {
  return dayOf(period, 31);
}

/** A day of a month, or the month's last when it is shorter. */
export function dayOf(period: Period, day: number): IsoDate {
  const { year, month } = partsOf(period);
  return dateText(year, month, Math.min(day, daysIn(year, month)));
}

/** The date `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return utcText(utcMidnight(date) + count * millisecondsADay);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(utcMidnight(date)).getUTCDay();
}

/** Completed years of age on a day. Who is born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birth: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The date in Jakarta (UTC+7, without summer time) at an instant. */
export function todayInJakarta(now: Date): IsoDate {
  return utcText(now.getTime() + jakartaAheadOfUtc);
}

export function periodOf(date: IsoDate): Period {
  return date.slice(0, 7) as Period;
}

function partsOf(period: Period): { year: number; month: number } {
  return { year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)) };
}

function monthNumber(period: Period): number {
  const { year, month } = partsOf(period);
  return year * 12 + month - 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function utcMidnight(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function utcText(instant: number): IsoDate {
  return new Date(instant).toISOString().slice(0, 10) as IsoDate;
}

function dateText(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
