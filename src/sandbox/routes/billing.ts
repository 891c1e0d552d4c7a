import type { Period } from '../../law/calendar.js';
import { billOfCompany, describeBill, reissue } from '../billing.js';
import type { Schemas } from '../contract.js';
import { DEFAULT_LIMIT, pageOf, readNumber } from '../cursor.js';
import { tellExpired } from '../events.js';
import { monthBefore } from '../months.js';
import type { Handlers } from '../operation.js';
import { describePayment } from '../payments.js';
import { Refusal } from '../problem.js';
import { receiptPdf } from '../receipt-pdf.js';
import { type Bill, currentBill, paymentById, paymentsBefore } from '../store/bills.js';
import { countingReport } from '../store/reports.js';
import { type Deed, once, reading } from '../transactions.js';

function billing({ context, now }: Deed, bill: Bill | undefined) {
  const body: Schemas['Billing'] | undefined = bill && describeBill(context, bill, now);
  if (!body) throw new Refusal('NOT_FOUND');
  return { status: 200, body } as const;
}

/** @throws Refusal for a month without a report, or whose bill waits for an earlier month */
function billOfMonth({ db, company }: Deed, period: Period): Bill {
  const report = countingReport(db, company.id, period);
  if (!report) throw new Refusal('PERIOD_NOT_REPORTED', { period });
  const bill = currentBill(db, report.id);
  if (bill) return bill;
  const waitingFor = monthBefore(company, period);
  throw new Refusal('BILLING_NOT_ISSUED', { period, ...(waitingFor && { waitingFor }) });
}

export const bills: Pick<
  Handlers,
  'getBilling' | 'reissueBilling' | 'getBillingByCode' | 'listPayments' | 'getPaymentReceipt'
> = {
  getBilling: reading((call) => billing(call, billOfMonth(call, call.path.period as Period))),

  reissueBilling: once((call) => {
    const { db, context, company, now, path } = call;
    tellExpired(db, company.id, now);
    const bill = billOfMonth(call, path.period as Period);
    if (billing(call, bill).body.status !== 'expired') throw new Refusal('BILLING_NOT_EXPIRED');
    return billing(call, reissue(context, bill, now));
  }),

  getBillingByCode: reading((call) => billing(call, billOfCompany(call.db, call.company.id, call.path.billingCode))),

  listPayments: reading(({ db, company, query: { cursor, limit = DEFAULT_LIMIT, period } }) => {
    const before = readNumber('payments', cursor, Number.MAX_SAFE_INTEGER);
    const found = paymentsBefore(db, company.id, { before, limit, period });
    const { rows, next } = pageOf('payments', found, limit, ({ number }) => number);
    return { status: 200, body: { items: rows.map(describePayment), next } };
  }),

  getPaymentReceipt: reading(({ db, company, path }) => {
    const payment = paymentById(db, company.id, path.paymentId);
    if (!payment) throw new Refusal('NOT_FOUND');
    return { status: 200, body: receiptPdf(company.name, company.npp, payment) };
  }),
};
