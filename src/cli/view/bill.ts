import { Exit, message, type ExitCode, type Message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Billing } from '../../portal/resources.js';
import type { MonthBill } from '../../workflows/payment.js';
import type { SavedReceipt } from '../../workflows/receipt.js';
import { remainingOf } from '../../workflows/remaining.js';
import type { Block, Cell, Outcome, View } from './view.js';

/** A month's bill: its code, how much to pay, and whether it is paid. */
export function billView(found: MonthBill): View {
  const { period, connection } = found;
  if (!found.bill) {
    const { waitingFor, amount, dueDate } = found;
    return {
      json: { period, billingCode: null, amount, penalty: 0, status: 'unpaid', paidAt: null, dueDate, waitingFor },
      blocks: [{ kind: 'text', text: message('payment.waiting', { period, waitingFor }), tone: 'warn' }],
      portal: connection.name,
    };
  }
  const {
    billingCode,
    amount,
    penalty,
    carriedPenalty,
    carriedShortfall,
    credit,
    carried,
    correction,
    payable,
    paid,
    status,
    paidAt,
    dueDate,
    expiresAt,
    revision,
  } = found.bill;
  const overpaid = Math.max(0, paid - payable);
  const remaining = remainingOf(found.bill);
  const fields: [FixedKey, Cell][] = [
    ['field.period', { period }],
    ['field.billingCode', billingCode],
    ['field.status', { code: status, label: `payment.${status}` }],
    ['field.amount', { rupiah: amount }],
  ];
  if (carriedPenalty > 0) fields.push(['field.carriedPenalty', { rupiah: carriedPenalty }]);
  if (carriedShortfall > 0) fields.push(['field.carriedShortfall', { rupiah: carriedShortfall }]);
  if (credit > 0) fields.push(['field.credit', { rupiah: credit }]);
  fields.push(['field.payable', { rupiah: payable }]);
  if (paid > 0) fields.push(['field.paid', { rupiah: paid }]);
  if (overpaid > 0) fields.push(['field.overpaid', { rupiah: overpaid }]);
  if (status !== 'paid') fields.push(['field.remaining', { rupiah: remaining }]);
  if (paidAt !== null) fields.push(['field.paidAt', { instant: paidAt }]);
  fields.push(['field.dueDate', { day: dueDate }]);
  if (penalty > 0) fields.push([status === 'paid' ? 'field.penaltyFinal' : 'field.penalty', { rupiah: penalty }]);
  return {
    json: {
      period,
      billingCode,
      amount,
      penalty,
      status,
      paidAt,
      dueDate,
      carriedPenalty,
      carriedShortfall,
      credit,
      carried,
      correction,
      payable,
      paid,
      overpaid,
      remaining,
      expiresAt,
      revision,
    },
    blocks: [{ kind: 'fields', fields }, ...origins(found.bill), ...advice(status)],
    portal: connection.name,
  };
}

/** @returns the bill as an answer: exit 0 when it is paid, 8 when it is not there yet. */
export function billOutcome(found: MonthBill): Outcome {
  const exit: ExitCode = found.bill?.status === 'paid' ? Exit.Done : Exit.NotYet;
  return { view: billView(found), exit };
}

/** A receipt that was saved, with the digest by which it is known again. */
export function receiptView({ connection, payment, file, bytes, digest, before }: SavedReceipt): View {
  const { paymentId, period, billingCode, amount, paidAt } = payment;
  const changed: Block[] = before
    ? [{ kind: 'text', text: message('payment.receiptChanged', { period, ...before }), tone: 'warn' }]
    : [];
  return {
    json: { paymentId, period, file, bytes, billingCode, amount, paidAt, digest, before: before ?? null },
    blocks: [
      { kind: 'text', text: message('payment.receiptSaved', { file }), tone: 'good' },
      { kind: 'fields', fields: [['field.digest', digest]] },
      ...changed,
    ],
    portal: connection.name,
  };
}

/** Where what is added and credited comes from, and where what an amendment changed goes. */
function origins(bill: Billing): Block[] {
  const from = bill.carried.map(({ kind, period, amount }) => message(`payment.carried.${kind}`, { period, amount }));
  const to = correctionText(bill);
  return (to ? [...from, to] : from).map((text): Block => ({ kind: 'text', text }));
}

/** @returns where what an amendment has changed of a paid month goes; undefined when it has changed nothing. */
export function correctionText({ correction }: Billing): Message | undefined {
  if (correction === 0) return undefined;
  return message(correction > 0 ? 'payment.correctedUp' : 'payment.correctedDown', { amount: Math.abs(correction) });
}

function advice(status: 'unpaid' | 'partial' | 'paid' | 'expired'): Block[] {
  if (status === 'paid') return [];
  return [{ kind: 'text', text: message(status === 'expired' ? 'payment.reissueHelp' : 'payment.how'), tone: 'dim' }];
}
