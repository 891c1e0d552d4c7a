import { addMonths, dayOf, type IsoDate, type Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import type { Holidays, WorkingDays } from './holidays.js';
import { rowOf } from './in-force.js';
import type { Tables } from './types.js';

/**
 * The last day to pay a month's contributions: the 15th of the next month (the 30th under PP 49/2020), or the
 * next working day when that is none (PP 44/2015 art. 22; Perdir 22/2022).
 * Of a year without a holiday table weekends alone count, and `holidays.covers` says so.
 * @throws RangeError for a period before the first of the tables.
 */
export function dueDate(
  period: Period,
  holidays: Holidays,
  options: WorkingDays = {},
  tables: Tables = shippedTables,
): IsoDate {
  const { day } = rowOf(tables['due-day'], period);
  return holidays.nextWorkingDay(dayOf(addMonths(period, 1), day), options);
}
