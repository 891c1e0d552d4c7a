import { addMonths, type Period, todayInJakarta } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import type { Rules } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { fineOf } from './fines.js';
import { addBill, type Bill, billByCode, currentBill, currentBills, paymentsOf, setBillState } from './store/bills.js';
import { companyById, settleThrough } from './store/companies.js';
import { nextNumber } from './store/counters.js';
import type { Database } from './store/database.js';
import { liveReport, type Report, reportById, setReportState } from './store/reports.js';

export type BillStatus = Schemas['BillingStatus'] | 'cancelled';

const DAY_MS = 86_400_000;

/** What the code is paid with, in whole rupiah. */
export function payableOf({ amount, carriedPenalty, credit }: Bill): number {
  return amount + carriedPenalty - credit;
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

/** @returns the bill as the contract tells it; undefined for one that was cancelled. */
export function describeBill(rules: Rules, bill: Bill, now: Date): Schemas['Billing'] | undefined {
  const payments = paymentsOf(rules.db, bill.report);
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  const status = statusOf(bill, paid, now);
  if (status === 'cancelled') return undefined;
  return {
    billingCode: bill.code,
    period: bill.period,
    revision: reportById(rules.db, bill.report).revision,
    amount: bill.amount,
    penalty: penaltyOf(rules, bill, now),
    carriedPenalty: bill.carriedPenalty,
    credit: bill.credit,
    payable: payableOf(bill),
    paid,
    status,
    issuedAt: bill.issuedAt,
    expiresAt: bill.expiresAt,
    dueDate: dueDateOf(rules, bill.period),
    paidAt: status === 'paid' ? (payments.at(-1)?.paidAt ?? bill.issuedAt) : null,
  };
}

export function dueDateOf({ holidays, tables }: Rules, period: Period): Schemas['Day'] {
  return dueDate(period, holidays, tables);
}

/**
 * Draws up the kode iuran of the first month that is not settled, if that month is reported; nothing otherwise. A bill
 * with nothing to pay settles at once, and the next month has its turn. Inside a transaction.
 */
export function drawUpNext(rules: Rules, companyId: number, now: Date): void {
  const { db } = rules;
  const period = addMonths(companyById(db, companyId).settledThrough, 1);
  const report = liveReport(db, companyId, period);
  if (report?.state !== 'finalised' || currentBill(db, report.id)) return;
  const amount = report.total ?? 0;
  const { fines, overpaid } = broughtForward(rules, companyId, now);
  const credit = Math.min(overpaid, amount + fines);
  issue(rules, report, { amount, carriedPenalty: fines, credit }, now);
  if (amount + fines === credit) settle(rules, report, now);
}

/** A new code for a bill whose code has expired; what was paid under the old one counts. Inside a transaction. */
export function reissue(rules: Rules, bill: Bill, now: Date): Bill {
  setBillState(rules.db, bill.code, 'replaced');
  return issue(rules, reportById(rules.db, bill.report), bill, now);
}

/** The month is paid: it is posted, and the next one may get its kode iuran. Inside a transaction. */
export function settle(rules: Rules, report: Report, now: Date): void {
  const { db } = rules;
  setReportState(db, report.id, 'posted');
  settleThrough(db, report.company, report.period);
  tellReport(db, report, 'posted', { now });
  drawUpNext(rules, report.company, now);
}

/** Writes down what happened to a report, with the kode iuran that it has now. */
export function tellReport(db: Database, report: Report, what: Schemas['ReportEvent']['what'], moment: Moment): void {
  const { period, revision, employees } = report;
  const billingCode = currentBill(db, report.id)?.code ?? null;
  const total = report.total ?? 0;
  const receipt = report.receipt ?? '';
  const told = { what, period, revision, employees, total, receipt, billingCode };
  tell(db, report.company, moment, { kind: 'report', ...told });
}

function issue(
  rules: Rules,
  report: Report,
  amounts: Pick<Bill, 'amount' | 'carriedPenalty' | 'credit'>,
  now: Date,
): Bill {
  const { db, codeDays } = rules;
  const month = report.period.slice(2).replace('-', '');
  const bill: Bill = {
    code: `${month}${String(nextNumber(db, 'billing')).padStart(8, '0')}`,
    company: report.company,
    report: report.id,
    period: report.period,
    amount: amounts.amount,
    carriedPenalty: amounts.carriedPenalty,
    credit: amounts.credit,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + codeDays * DAY_MS).toISOString(),
    state: 'current',
  };
  addBill(db, bill);
  tellReport(db, report, 'billed', { now });
  tell(db, report.company, { now }, { kind: 'notification', period: report.period, topic: 'bill_issued' });
  return bill;
}

/** Fines and overpayments of the months before that no bill has taken up yet, in whole rupiah. */
function broughtForward(rules: Rules, company: number, now: Date): { fines: number; overpaid: number } {
  let fines = 0;
  let overpaid = 0;
  for (const bill of currentBills(rules.db, company)) {
    fines += penaltyOf(rules, bill, now) - bill.carriedPenalty;
    overpaid += paidFor(rules.db, bill.report) - payableOf(bill) - bill.credit;
  }
  return { fines, overpaid };
}

function penaltyOf(rules: Rules, bill: Bill, now: Date): number {
  const due = dueDateOf(rules, bill.period) as ReturnType<typeof todayInJakarta>;
  const principal = bill.amount - bill.credit;
  const payments = paymentsOf(rules.db, bill.report);
  return fineOf({ period: bill.period, due, principal }, payments, todayInJakarta(now), rules.tables);
}

/** @returns the bill of a code, if it is the company's. */
export function billOfCompany(db: Database, company: number, code: string): Bill | undefined {
  const bill = billByCode(db, code);
  return bill?.company === company ? bill : undefined;
}
