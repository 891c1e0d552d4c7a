import { addDays, type IsoDate, weekday } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import type { Holiday, HolidayRow } from './types.js';

export interface WorkingDays {
  /** Whether days of shared leave (cuti bersama) are holidays too; else they are working days. */
  readonly sharedLeave?: boolean;
}

export interface Holidays {
  /** Whether the holidays of a year are known; of one that is not, weekends alone count. */
  covers(year: number): boolean;
  on(date: IsoDate): Holiday | undefined;
  /** The date itself when it is a working day, else the first one after it. */
  nextWorkingDay(date: IsoDate, options?: WorkingDays): IsoDate;
}

/** Holidays from rows of the law's tables, shipped or a company's own. */
export function holidaysFrom(rows: readonly HolidayRow[]): Holidays {
  const days = new Map<string, Holiday>(rows.flatMap((row) => row.days.map((day) => [day.date, day])));
  const on = (date: IsoDate): Holiday | undefined => days.get(date);
  const isFree = (date: IsoDate, sharedLeave: boolean): boolean => {
    const day = weekday(date);
    if (day === 0 || day === 6) return true;
    const kind = on(date)?.kind;
    return kind === 'national' || (kind === 'shared-leave' && sharedLeave);
  };
  return {
    covers: (year) => isCovered(`${year}-01-01`, `${year}-12-31`, rows),
    on,
    nextWorkingDay: (date, { sharedLeave = false } = {}) => {
      let candidate = date;
      while (isFree(candidate, sharedLeave)) candidate = addDays(candidate, 1);
      return candidate;
    },
  };
}

/** Whether rows hold on every day between two, without a gap: a single day of a company's own does not make its year known. */
function isCovered(first: string, last: string, rows: readonly HolidayRow[]): boolean {
  const row = rows.find(({ from, to }) => from <= first && (to === undefined || to >= first));
  if (!row) return false;
  if (row.to === undefined || row.to >= last) return true;
  return isCovered(addDays(row.to as IsoDate, 1), last, rows);
}

/** The national holidays and days of shared leave that the program knows (SKB 3 Menteri). */
export const shippedHolidays = holidaysFrom(shippedTables.holidays);
