import type { Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { rowOf } from './in-force.js';
import { type Sen, sen, sumSen } from './money.js';
import type { Tables, WageKind } from './types.js';

/** @returns how many amounts a wage of a kind is reckoned from: 1 day, 3 months, 12 months (PP 44/2015 art. 19). */
export function amountsNeeded(kind: WageKind, period: Period, tables: Tables = shippedTables): number {
  return kind === 'daily' ? 1 : countOf(kind, period, tables);
}

/**
 * The monthly wage of a worker who is paid otherwise (PP 44/2015 art. 19): a daily wage × 25; for piece rates the
 * mean of the last 3 months; where the weather decides, of the last 12.
 * @param paid the wage of one day, or of each of those months, in sen.
 * @returns sen, a mean half-up to the sen from its exact value.
 * @throws RangeError for another number of amounts, a negative one, or a sum past the safe integers.
 */
export function averageWage(kind: WageKind, paid: readonly Sen[], period: Period, tables: Tables = shippedTables): Sen {
  const needed = amountsNeeded(kind, period, tables);
  if (paid.length !== needed) throw new RangeError(`${needed} amounts are needed, not ${paid.length}`);
  if (paid.some((amount) => amount < 0)) throw new RangeError('a wage is not negative');
  const sum = sumSen(paid);
  return kind === 'daily' ? sen(sum * countOf(kind, period, tables)) : dividedHalfUp(sum, needed);
}

function countOf(kind: WageKind, period: Period, tables: Tables): number {
  return rowOf(tables['average-wage'], period, (row) => row.kind === kind).count;
}

function dividedHalfUp(sum: Sen, by: number): Sen {
  const rest = sum % by;
  return sen((sum - rest) / by + (rest * 2 >= by ? 1 : 0));
}
