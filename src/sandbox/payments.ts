import { paidFor, payableOf, penaltyOf, statusOf } from './bill-figures.js';
import { settle } from './billing.js';
import type { Rules } from './context.js';
import type { Schemas } from './contract.js';
import { tell } from './events.js';
import { addPayment, billByCode, type Payment } from './store/bills.js';
import { nextNumber } from './store/counters.js';
import { reportById } from './store/reports.js';

export type PaymentRefusal =
  | 'AMOUNT_INVALID'
  | 'BILLING_CANCELLED'
  | 'BILLING_EXPIRED'
  | 'BILLING_PAID'
  | 'BILLING_UNKNOWN';

/** Why a bank would not take the money. */
export class PaymentRefused extends Error {
  override readonly name = 'PaymentRefused';

  constructor(readonly code: PaymentRefusal) {
    super(code);
  }
}

/** A payment as the contract tells it; amounts in whole rupiah. */
export type PaymentMade = Schemas['Payment'];

/**
 * Pays at a bank's counter, as it were. Inside a transaction.
 * @param wanted whole rupiah; all that is still to be paid when absent. What is too much is credited to the next bill.
 * @throws PaymentRefused
 */
export function payBill(rules: Rules, code: string, wanted: number | undefined, now: Date): PaymentMade {
  const { db } = rules;
  const bill = billByCode(db, code);
  if (!bill) throw new PaymentRefused('BILLING_UNKNOWN');
  const paid = paidFor(db, bill.report);
  const status = statusOf(bill, paid, now);
  if (status === 'cancelled') throw new PaymentRefused('BILLING_CANCELLED');
  if (status === 'expired') throw new PaymentRefused('BILLING_EXPIRED');
  if (status === 'paid') throw new PaymentRefused('BILLING_PAID');
  const open = payableOf(bill) - paid;
  const amount = wanted ?? open;
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new PaymentRefused('AMOUNT_INVALID');

  const payment = {
    id: `P${String(nextNumber(db, 'payment')).padStart(10, '0')}`,
    company: bill.company,
    report: bill.report,
    period: bill.period,
    billingCode: code,
    amount,
    paidAt: now.toISOString(),
    channel: 'SANDBOX',
  };
  addPayment(db, payment);
  const made = describePayment({ ...payment, number: 0 });
  const after = { payable: payableOf(bill), paid: paid + amount, penalty: penaltyOf(rules, bill, now) };
  tell(db, bill.company, { now }, { kind: 'payment', period: bill.period, payment: made, after });
  tell(
    db,
    bill.company,
    { now },
    {
      kind: 'notification',
      period: bill.period,
      topic: 'payment_received',
      about: { billingCode: code },
    },
  );
  if (amount >= open) settle(rules, reportById(db, bill.report), now);
  return made;
}

export function describePayment({ id, billingCode, period, amount, paidAt, channel }: Payment): PaymentMade {
  return { paymentId: id, billingCode, period, amount, paidAt, channel };
}
