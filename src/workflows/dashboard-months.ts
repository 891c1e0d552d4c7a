import { AppError } from '../errors.js';
import { addMonths, type IsoDate, type Period } from '../law/calendar.js';
import { sen } from '../law/money.js';
import { penalty } from '../law/penalty.js';
import type { Tables } from '../law/types.js';
import type { Billing, PeriodStatus } from '../portal/resources.js';
import type { Connection } from './connect.js';
import { isReported } from './held-report.js';

/** How many months back are looked at, settled or not. */
export const monthsShown = 3;
const monthsOfTotals = 12;

/**
 * Months from the last one back, three at least, and on to the first that is not settled: a month is settled after all before it.
 * @returns them oldest first, and their bills.
 */
export async function monthsUpTo(
  last: Period,
  portal: Connection['portal'],
): Promise<{ months: PeriodStatus[]; bills: Map<string, Billing> }> {
  const months: PeriodStatus[] = [];
  const bills = new Map<string, Billing>();
  for (
    let period = last, isSettled = false;
    !isSettled || period > addMonths(last, -monthsShown);
    period = addMonths(period, -1)
  ) {
    const month = await unlessTooEarly(portal.period(period));
    if (month === undefined) break;
    const bill = month.billingCode === null ? undefined : await portal.billing(period);
    if (bill) bills.set(period, bill);
    isSettled = month.state === 'posted' || bill?.status === 'paid';
    if (isSettled && period <= addMonths(last, -monthsShown)) break;
    // Settled before this portal's reports begin: nothing to show and nothing to do.
    if (month.state !== 'posted' || month.reportId !== null) months.unshift(month);
  }
  return { months, bills };
}

/** @returns what fine has run up, in rupiah, of months of which one runs; of a month without a bill by the law's tables. */
export function finesOf(
  months: readonly PeriodStatus[],
  bills: ReadonlyMap<string, Billing>,
  today: IsoDate,
  tables: Tables,
): Map<string, number> {
  const fines = months.map(({ period, state, total, dueDate }): [string, number] => {
    const bill = bills.get(period);
    if (bill) return [period, bill.penalty];
    if (total === null || state === 'posted') return [period, 0];
    const fine = penalty(sen(total * 100), dueDate as IsoDate, today, period as Period, tables);
    return [period, Math.round(fine / 100)];
  });
  return new Map(fines.filter(([, fine]) => fine > 0));
}

/** @returns the bills of the last twelve months that were reported, oldest first, in rupiah. */
export async function totalsOf(portal: Connection['portal']): Promise<{ period: string; total: number }[]> {
  // The newest first is how the portal lists them.
  const totals: { period: string; total: number }[] = [];
  for await (const month of portal.periods()) {
    if (totals.length === monthsOfTotals) break;
    if (isReported(month) && month.total !== null) totals.unshift({ period: month.period, total: month.total });
  }
  return totals;
}

/** A month before the company was one is nothing to show. */
async function unlessTooEarly(asked: Promise<PeriodStatus>): Promise<PeriodStatus | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'PERIOD_TOO_EARLY') return undefined;
    throw error;
  });
}
