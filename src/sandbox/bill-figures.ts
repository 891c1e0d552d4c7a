import { type Period, todayInJakarta } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import type { Rules } from './context.js';
import type { Schemas } from './contract.js';
import { fineOf, type Paid } from './fines.js';
import { type Bill, carriedBy, currentBills, paymentsOf } from './store/bills.js';
import type { Database } from './store/database.js';
import { type Report, reportById } from './store/reports.js';

export type BillStatus = Schemas['BillingStatus'] | 'cancelled';

/** What the code is paid with, in whole rupiah. */
export function payableOf({ amount, carriedPenalty, carriedShortfall, credit }: Bill): number {
  return amount + carriedPenalty + carriedShortfall - credit;
}

/** What was paid for a report so far, under whichever code, in whole rupiah. */
export function paidFor(db: Database, report: string): number {
  return paymentsOf(db, report).reduce((sum, { amount }) => sum + amount, 0);
}

export function statusOf(bill: Bill, paid: number, now: Date): BillStatus {
  if (bill.state === 'cancelled') return 'cancelled';
  if (bill.state === 'replaced') return 'expired';
  if (paid >= payableOf(bill)) return 'paid';
  if (bill.expiresAt <= now.toISOString()) return 'expired';
  return paid > 0 ? 'partial' : 'unpaid';
}

export function dueDateOf({ holidays, tables }: Rules, period: Period): Schemas['Day'] {
  return dueDate(period, holidays, tables);
}

/**
 * The fine that a month has run up so far, in whole rupiah. What an amendment adds to a paid month is not late; what is
 * credited was paid on the day that it came in, and takes back no fine of a month of delay that had begun by then.
 */
export function penaltyOf(rules: Rules, bill: Bill, now: Date): number {
  const due = dueDateOf(rules, bill.period) as ReturnType<typeof todayInJakarta>;
  const principal = bill.amount + bill.carriedShortfall;
  const payments = [...paymentsOf(rules.db, bill.report), ...creditsOf(rules.db, bill)];
  return fineOf({ period: bill.period, due, principal }, payments, todayInJakarta(now), rules.tables);
}

/** What a bill was credited, and since when there is that credit: since the payment that was too much, or the amendment. */
function creditsOf(db: Database, bill: Bill): Paid[] {
  const sources = new Map(currentBills(db, bill.company).map((each) => [each.period, each]));
  return carriedBy(db, bill.code).flatMap(({ kind, period, amount }): Paid[] => {
    if (kind !== 'overpayment' && kind !== 'reduction') return [];
    const source = sources.get(period as Period);
    const since = source && (kind === 'reduction' ? amendedAt(db, source) : lastPaidAt(db, source));
    return [{ amount, paidAt: since ?? bill.issuedAt }];
  });
}

const lastPaidAt = (db: Database, { report }: Bill): string | undefined => paymentsOf(db, report).at(-1)?.paidAt;
const amendedAt = (db: Database, { report }: Bill): string | null => reportById(db, report).finalisedAt;

/** What an amendment has made of a month since it was paid, in whole rupiah: more, or, below zero, less. */
export function correctionOf({ state, total }: Report, { amount }: Bill): number {
  return state === 'posted' ? (total ?? 0) - amount : 0;
}
