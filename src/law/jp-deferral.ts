import type { Line } from './calculator.js';
import type { IsoDate, Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { inForce } from './in-force.js';
import { type Sen, sen, share, sumSen } from './money.js';
import type { Scale, Tables } from './types.js';

/** JP of a month of which a part is paid later. */
export interface JpDeferral {
  /** Both payers' JP of the month. */
  readonly total: Sen;
  /** What is due with the month's bill. */
  readonly dueNow: Sen;
  readonly deferred: Sen;
  /** The days by which paying the rest begins at the latest, and by which all of it is paid. */
  readonly repayFrom: IsoDate;
  readonly repayBy: IsoDate;
  readonly article: string;
}

/**
 * What a company that applied for the deferral of JP pays now and what later: 99 % of the months 2020-08 to 2021-01,
 * for medium and large companies (PP 49/2020 art. 17). The deferred part is half-up to the sen, the rest is due now.
 * @param lines of one worker or of a whole month; those of other programmes do not count.
 * @returns undefined in other months, for other companies, and where there is no JP.
 */
export function jpDeferral(
  lines: readonly Line[],
  scale: Scale,
  period: Period,
  tables: Tables = shippedTables,
): JpDeferral | undefined {
  const row = inForce(tables['jp-deferral'], period).find(({ scales }) => scales.includes(scale));
  const jp = lines.filter(({ programme }) => programme === 'JP');
  if (!row || jp.length === 0) return undefined;
  const total = sumSen(jp.map(({ amount }) => amount));
  const deferred = share(total, row.deferredPpm, 'sen');
  const { repayFrom, repayBy, article } = row;
  return {
    total,
    dueNow: sen(total - deferred),
    deferred,
    repayFrom: repayFrom as IsoDate,
    repayBy: repayBy as IsoDate,
    article,
  };
}
