import type { IsoDate } from '../../law/calendar.js';
import { isoDate } from '../../law/calendar.js';
import { type CellParser, Fault } from '../fault.js';

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayFirst = /^(\d{2})([-/])(\d{2})\2(\d{4})$/;

/** @returns a real date written `YYYY-MM-DD`, `DD-MM-YYYY` or `DD/MM/YYYY`, never month first; else DATE_INVALID. */
export function parseDate(text: string): IsoDate | Fault {
  const iso = yearFirst.exec(text);
  const local = dayFirst.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local?.[4], local?.[3], local?.[1]];
  return isoDate(Number(year), Number(month), Number(day)) ?? new Fault('DATE_INVALID');
}

/** @returns a parser of birth dates: real, from 1900 on, not after today. */
export function birthDateUntil(today: IsoDate): CellParser<IsoDate> {
  return (text) => {
    const date = parseDate(text);
    if (date instanceof Fault) return date;
    return date < '1900-01-01' || date > today ? new Fault('DATE_INVALID') : date;
  };
}
