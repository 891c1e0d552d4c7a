import { addDays, type IsoDate } from '../../law/calendar.js';

const lastSerial = 2_958_465;

/**
 * @param serial days, as a spreadsheet counts them; a part of a day is its time.
 * @param from1904 whether the workbook counts from 1 January 1904 on.
 * @returns `YYYY-MM-DD`, or undefined where no calendar has such a day; `1900-02-29`, which Lotus counted and
 * spreadsheets after it, is none.
 */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (days < (from1904 ? 0 : 1) || days > lastSerial || (days === 60 && !from1904)) return undefined;
  const start = from1904 ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30';
  return addDays(start as IsoDate, days);
}

/** @returns the time of day of a part of a day: `HH:MM:SS`. */
export function timeOfSerial(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
