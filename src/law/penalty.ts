import { addMonths, dayOf, type IsoDate, monthsBetween, type Period, periodOf } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { rowOf } from './in-force.js';
import { type Sen, share } from './money.js';
import type { Tables } from './types.js';

/** Months of delay, each started one counting as whole: 0 up to the due date, 1 from the day after. */
export function monthsLate(due: IsoDate, on: IsoDate): number {
  if (on <= due) return 0;
  const months = monthsBetween(periodOf(due), periodOf(on));
  const sameDay = dayOf(addMonths(periodOf(due), months), Number(due.slice(8)));
  return on > sameDay ? months + 1 : months;
}

/**
 * The fine on a month's unpaid principal, in sen, half-up: 2 % for each month of delay (PP 44/2015 art. 23),
 * 0.5 % for the months of PP 49/2020; simple, never on earlier fines. The employer owes it, with the next bill.
 * @throws RangeError for a period before the first of the tables.
 */
export function penalty(
  principal: Sen,
  due: IsoDate,
  on: IsoDate,
  period: Period,
  tables: Tables = shippedTables,
): Sen {
  const { ratePpm } = rowOf(tables.fine, period);
  return share(principal, ratePpm * monthsLate(due, on), 'sen');
}
