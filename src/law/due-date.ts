import { addMonths, dayOf, type IsoDate, type Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import type { Holidays, WorkingDays } from './holidays.js';
import { rowOf } from './in-force.js';
import { isReadAs } from './readings.js';
import type { Tables } from './types.js';

/**
 * The last day to pay a month's contributions: the 15th of the next month (the 30th under PP 49/2020), or the
 * next working day when that is none (PP 44/2015 art. 22; Perdir 22/2022).
 * Whether days of shared leave move it is a choice of `assumption`, where `options` do not say.
 * Of a year without a holiday table weekends alone count, and `holidays.covers` says so.
 * @throws RangeError for a period before the first of the tables.
 */
export function dueDate(
  period: Period,
  holidays: Holidays,
  tables: Tables = shippedTables,
  options: WorkingDays = workingDays(period, tables),
): IsoDate {
  const { day } = rowOf(tables['due-day'], period);
  return holidays.nextWorkingDay(dayOf(addMonths(period, 1), day), options);
}

/** What counts as a working day in a month, as `assumption` has it. */
export function workingDays(period: Period, tables: Tables): WorkingDays {
  return { sharedLeave: isReadAs('shared-leave', 'holiday', period, tables) };
}
