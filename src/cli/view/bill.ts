import { Exit, message, type ExitCode } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Billing } from '../../portal/resources.js';
import type { MonthBill } from '../../workflows/payment.js';
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
  if (penalty > 0) fields.push(['field.penalty', { rupiah: penalty }]);
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

/** Where what is added and credited comes from, and where what an amendment changed goes. */
function origins({ carried, correction }: Billing): Block[] {
  const from = carried.map(({ kind, period, amount }) => message(`payment.carried.${kind}`, { period, amount }));
  const to = correction > 0 ? 'payment.correctedUp' : 'payment.correctedDown';
  const said = correction === 0 ? from : [...from, message(to, { amount: Math.abs(correction) })];
  return said.map((text): Block => ({ kind: 'text', text }));
}

function advice(status: 'unpaid' | 'partial' | 'paid' | 'expired'): Block[] {
  if (status === 'paid') return [];
  return [{ kind: 'text', text: message(status === 'expired' ? 'payment.reissueHelp' : 'payment.how'), tone: 'dim' }];
}
