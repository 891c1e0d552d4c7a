import { addDays, type IsoDate, periodOf } from './calendar.js';
import { workingDays } from './due-date.js';
import { shippedTables } from './generated/tables.js';
import { type Holidays, shippedHolidays } from './holidays.js';
import { rowOf } from './in-force.js';
import type { DeadlineKind, Tables } from './types.js';

/**
 * The last day to register a worker who began on a day: within 30 days of it (PP 45/2015 art. 4).
 * @throws RangeError for a day before the tables begin.
 */
export function registerBy(startDate: IsoDate, tables: Tables = shippedTables): IsoDate {
  return addDays(startDate, countOf('register', startDate, tables));
}

/**
 * The last day to report a change, such as of wage or address: within 7 working days of it (PP 44/2015 art. 9).
 * Of a year without a holiday table weekends alone count as free, and `holidays.covers` says so.
 * @throws RangeError for a day before the tables begin.
 */
export function changeBy(date: IsoDate, holidays: Holidays = shippedHolidays, tables: Tables = shippedTables): IsoDate {
  const options = workingDays(periodOf(date), tables);
  let day = date;
  for (let left = countOf('change', date, tables); left > 0; left--) {
    day = holidays.nextWorkingDay(addDays(day, 1), options);
  }
  return day;
}

function countOf(kind: DeadlineKind, date: IsoDate, tables: Tables): number {
  return rowOf(tables.deadline, periodOf(date), (row) => row.kind === kind).count;
}
