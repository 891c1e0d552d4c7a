import type { Period } from './calendar.js';
import { rowOf } from './in-force.js';
import type { Tables } from './types.js';

/**
 * Whether the JP cap of a month is only the last known: a new one is due every March (PP 45/2015 art. 29(3)).
 * @throws RangeError for a period before the first of the tables.
 */
export function isLastKnownCap(period: Period, tables: Tables): boolean {
  const { from, to, nextDue = marchAfter(from) } = rowOf(tables['jp-cap'], period);
  return to === undefined && period >= nextDue;
}

function marchAfter(month: string): string {
  const year = Number(month.slice(0, 4));
  return month.slice(5) < '03' ? `${year}-03` : `${year + 1}-03`;
}
