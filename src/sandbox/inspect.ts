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
    /** The revision that took its place when it was amended; one that was taken back is `cancelled` with null here. */
    readonly replacedBy: number | null;
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
    reports: allReports(db, period).map((report) => ({
      npp: report.npp,
      period: report.period,
      revision: report.revision,
      employees: report.employees,
      total: report.total,
      receipt: report.receipt,
      billingCode: currentBill(db, report.id)?.code ?? null,
      state: report.state,
      replacedBy: report.replacedBy,
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
