import { addDays, addMonths, dayOf, type IsoDate, type Period, periodOf, todayInJakarta } from '../law/calendar.js';
import type { Tables } from '../law/types.js';
import { halfUp } from './reckoning.js';
import { choiceIn, rowIn } from './rows.js';

/** What was paid, in whole rupiah, and when, as an instant. */
export interface Paid {
  readonly amount: number;
  readonly paidAt: string;
}

/**
 * The fine that a month's bill has run up (PP 44/2015 art. 23): for each month of delay that has started, the rate of
 * the table on what was still unpaid of the contributions when it started; simple. Where only full months are to count,
 * a month of delay counts on its last day, with what is unpaid the day before.
 * @param principal contributions in whole rupiah.
 * @param payments and credits, each with its day.
 * @returns whole rupiah, half-up.
 */
export function fineOf(
  { period, due, principal }: { period: Period; due: IsoDate; principal: number },
  payments: readonly Paid[],
  on: IsoDate,
  tables: Tables,
): number {
  const rate = BigInt(rowIn(tables.fine, period).ratePpm);
  let base = 0n;
  const onlyFull = choiceIn(tables, 'fine-months', period) === 'full-months';
  const eve = (month: number): IsoDate =>
    onlyFull ? addDays(monthsAfter(due, month + 1), -1) : monthsAfter(due, month);
  for (let month = 0; eve(month) < on; month++) {
    const unpaid = principal - paidUntil(payments, eve(month));
    if (unpaid <= 0) break;
    base += BigInt(unpaid);
  }
  return Number(halfUp(base * rate, 1_000_000n));
}

/** @returns the same day so many months later, or the last of a shorter month. */
export function monthsAfter(day: IsoDate, count: number): IsoDate {
  return dayOf(addMonths(periodOf(day), count), Number(day.slice(8)));
}

function paidUntil(payments: readonly Paid[], day: IsoDate): number {
  return payments
    .filter(({ paidAt }) => todayInJakarta(new Date(paidAt)) <= day)
    .reduce((sum, { amount }) => sum + amount, 0);
}
