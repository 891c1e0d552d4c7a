import { type BillStatus, paidFor, statusOf } from './bill-figures.js';
import { allBills, allPayments, currentBill } from './store/bills.js';
import type { Database } from './store/database.js';
import { allReports, type ReportState } from './store/reports.js';
import { type OutboxMessage, outbox } from './store/sessions.js';

/** What the portal holds; amounts in whole rupiah. */
export interface Inspection {
  readonly reports: readonly {
    readonly npp: string;
    readonly period: string;
    readonly revision: number;
    readonly employees: number;
    readonly total: number | null;
    readonly receipt: string | null;
    readonly billingCode: string | null;
    readonly state: ReportState;
  }[];
  readonly billings: readonly {
    readonly billingCode: string;
    readonly period: string;
    readonly amount: number;
    readonly status: BillStatus;
  }[];
  readonly payments: readonly { readonly billingCode: string; readonly amount: number; readonly paidAt: string }[];
  /** Codes of the second factor that were sent, oldest first. */
  readonly outbox: readonly OutboxMessage[];
}

/** @returns everything, or what belongs to one period. */
export function inspection(db: Database, period: string | undefined, now: Date): Inspection {
  return db.read(() => ({
    reports: allReports(db, period).map(({ id, npp, period: month, revision, employees, total, receipt, state }) => ({
      npp,
      period: month,
      revision,
      employees,
      total,
      receipt,
      billingCode: currentBill(db, id)?.code ?? null,
      state,
    })),
    billings: allBills(db, period).map((bill) => ({
      billingCode: bill.code,
      period: bill.period,
      amount: bill.amount,
      status: statusOf(bill, paidFor(db, bill.report), now),
    })),
    payments: allPayments(db, period).map(({ billingCode, amount, paidAt }) => ({ billingCode, amount, paidAt })),
    outbox: outbox(db),
  }));
}
