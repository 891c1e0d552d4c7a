import type { Period } from './calendar.js';
import type { Row } from './types.js';

/** The rows in force in a month; rows by date count when they hold on any day of it. */
export function inForce<R extends Row>(rows: readonly R[], period: Period): R[] {
  return rows.filter(({ from, to }) => from.slice(0, 7) <= period && (to === undefined || to.slice(0, 7) >= period));
}

/**
 * The one row in force in a month, of those that `which` picks.
 * @throws RangeError when the tables hold none.
 */
export function rowOf<R extends Row>(rows: readonly R[], period: Period, which: (row: R) => boolean = () => true): R {
  const row = inForce(rows, period).find(which);
  if (!row) throw new RangeError(`the law's tables hold nothing for ${period}`);
  return row;
}
