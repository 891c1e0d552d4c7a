import { FIRST_PERIOD, firstDay, type IsoDate } from '../law/calendar.js';
import { changeBy, registerBy } from '../law/deadline.js';
import type { Holidays } from '../law/holidays.js';
import type { Tables } from '../law/types.js';

/** Someone who begins or leaves, and the day on which. */
export interface Mover {
  readonly name: string;
  readonly on: IsoDate;
}

/** By when the agency has to be told of someone, and whether that day is past. */
export interface Deadline extends Mover {
  readonly by: IsoDate;
  readonly late: boolean;
}

/** What has to be told in time beside the month's wages, the most urgent first. */
export interface Deadlines {
  /** Newcomers: within 30 days of their first (PP 45/2015 art. 4). */
  readonly newcomers: readonly Deadline[];
  /** Leavers: within 7 working days of their last (PP 44/2015 art. 9). */
  readonly leavers: readonly Deadline[];
  /** Other changes, whose day no file says: how many, and by when those of today. */
  readonly changes: { readonly count: number; readonly by: IsoDate };
}

/** @param changed how many workers' data differ. @param today the day on which they would be told. */
export function deadlinesOf(
  moves: { readonly newcomers: readonly Mover[]; readonly leavers: readonly Mover[]; readonly changed: number },
  today: IsoDate,
  holidays: Holidays,
  tables: Tables,
): Deadlines {
  const of = (movers: readonly Mover[], lastDay: (day: IsoDate) => IsoDate): Deadline[] =>
    movers
      .map(({ name, on }) => {
        const by = lastDay(sinceTheLaw(on));
        return { name, on, by, late: today > by };
      })
      .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
  const reportedBy = (day: IsoDate): IsoDate => changeBy(day, holidays, tables);
  return {
    newcomers: of(moves.newcomers, (day) => registerBy(day, tables)),
    leavers: of(moves.leavers, reportedBy),
    changes: { count: moves.changed, by: reportedBy(today) },
  };
}

/** Whoever began before the programmes are what they are today could be registered from their first day on. */
export function sinceTheLaw(day: IsoDate): IsoDate {
  const first = firstDay(FIRST_PERIOD);
  return day < first ? first : day;
}
