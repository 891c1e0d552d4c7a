import { addMonths } from '../law/calendar.js';
import { correctionOf, dueDateOf, paidFor, payableOf, penaltyOf, statusOf } from './bill-figures.js';
import { broughtForward } from './carrying.js';
import type { Rules } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import {
  addBill,
  type Bill,
  billByCode,
  type Carried,
  carriedBy,
  currentBill,
  paymentsOf,
  setBillState,
} from './store/bills.js';
import { companyById, settleThrough } from './store/companies.js';
import { nextNumber } from './store/counters.js';
import type { Database } from './store/database.js';
import { countingReport, type Report, reportById, setReportState } from './store/reports.js';

const DAY_MS = 86_400_000;

/** @returns the bill as the contract tells it; undefined for one that was cancelled. */
export function describeBill(rules: Rules, bill: Bill, now: Date): Schemas['Billing'] | undefined {
  const payments = paymentsOf(rules.db, bill.report);
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  const status = statusOf(bill, paid, now);
  if (status === 'cancelled') return undefined;
  const report = reportById(rules.db, bill.report);
  return {
    billingCode: bill.code,
    period: bill.period,
    revision: report.revision,
    amount: bill.amount,
    penalty: penaltyOf(rules, bill, now),
    carriedPenalty: bill.carriedPenalty,
    carriedShortfall: bill.carriedShortfall,
    credit: bill.credit,
    carried: carriedBy(rules.db, bill.code),
    correction: correctionOf(report, bill),
    payable: payableOf(bill),
    paid,
    status,
    issuedAt: bill.issuedAt,
    expiresAt: bill.expiresAt,
    dueDate: dueDateOf(rules, bill.period),
    paidAt: status === 'paid' ? (payments.at(-1)?.paidAt ?? bill.issuedAt) : null,
  };
}

/**
 * Draws up the kode iuran of the first month that is not settled, if that month is reported; nothing otherwise. A bill
 * with nothing to pay settles at once, and the next month has its turn. Inside a transaction.
 */
export function drawUpNext(rules: Rules, companyId: number, now: Date): void {
  const { db } = rules;
  const period = addMonths(companyById(db, companyId).settledThrough, 1);
  const report = countingReport(db, companyId, period);
  if (report?.state !== 'finalised' || currentBill(db, report.id)) return;
  const amount = report.total ?? 0;
  const carried = broughtForward(rules, companyId, amount, now);
  const sum = (...kinds: Carried['kind'][]): number =>
    carried.filter(({ kind }) => kinds.includes(kind)).reduce((total, item) => total + item.amount, 0);
  const amounts = {
    amount,
    carriedPenalty: sum('fine'),
    carriedShortfall: sum('shortfall'),
    credit: sum('overpayment', 'reduction'),
  };
  const bill = issue(rules, report, amounts, carried, now);
  if (paidFor(db, report.id) >= payableOf(bill)) settle(rules, report, now);
}

/** A new code for a bill whose code has expired; what was paid under the old one counts. Inside a transaction. */
export function reissue(rules: Rules, bill: Bill, now: Date): Bill {
  setBillState(rules.db, bill.code, 'replaced');
  return issue(rules, reportById(rules.db, bill.report), bill, carriedBy(rules.db, bill.code), now);
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
  amounts: Pick<Bill, 'amount' | 'carriedPenalty' | 'carriedShortfall' | 'credit'>,
  carried: readonly Carried[],
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
    carriedShortfall: amounts.carriedShortfall,
    credit: amounts.credit,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + codeDays * DAY_MS).toISOString(),
    state: 'current',
  };
  addBill(db, bill, carried);
  tellReport(db, report, 'billed', { now });
  const about = { billingCode: bill.code };
  tell(db, report.company, { now }, { kind: 'notification', period: report.period, topic: 'bill_issued', about });
  return bill;
}

/** @returns the bill of a code, if it is the company's. */
export function billOfCompany(db: Database, company: number, code: string): Bill | undefined {
  const bill = billByCode(db, code);
  return bill?.company === company ? bill : undefined;
}
