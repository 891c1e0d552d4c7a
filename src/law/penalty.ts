import { addMonths, dayOf, type IsoDate, monthsBetween, type Period, periodOf } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { rowOf } from './in-force.js';
import { type Sen, share } from './money.js';
import { isReadAs } from './readings.js';
import type { Tables } from './types.js';

/**
 * Months of delay in paying a month: each started one counts as whole, 1 from the day after the due date on, unless
 * `assumption` has it that only full months count, 1 from the due date's day of the next month on.
 * @throws RangeError for a period before the first of the tables.
 */
export function monthsLate(due: IsoDate, on: IsoDate, period: Period, tables: Tables = shippedTables): number {
  if (on <= due) return 0;
  const months = monthsBetween(periodOf(due), periodOf(on));
  const sameDay = dayOf(addMonths(periodOf(due), months), Number(due.slice(8)));
  if (isReadAs('fine-months', 'full-months', period, tables)) return on < sameDay ? months - 1 : months;
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
  return share(principal, ratePpm * monthsLate(due, on, period, tables), 'sen');
}
