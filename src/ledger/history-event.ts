import type { components } from '../contract/generated/api.js';

/** What happened at the portal, as its history tells it. */
export type HistoryEvent = components['schemas']['HistoryEvent'];

/**
 * @returns the event with the fields that the ledger keeps, named one by one:
 *   whatever else a portal may send, no worker's data gets onto the disk this way.
 */
export function keptEvent(event: HistoryEvent): HistoryEvent {
  const { id, at } = event;
  switch (event.kind) {
    case 'report': {
      const { kind, what, period, revision, employees, total, receipt, billingCode } = event;
      return { id, at, kind, what, period, revision, employees, total, receipt, billingCode };
    }
    case 'payment': {
      const { kind, period } = event;
      const { paymentId, billingCode, amount, paidAt, channel } = event.payment;
      const payment = { paymentId, billingCode, period: event.payment.period, amount, paidAt, channel };
      if (!event.after) return { id, at, kind, period, payment };
      const { payable, paid, penalty } = event.after;
      return { id, at, kind, period, payment, after: { payable, paid, penalty } };
    }
    case 'notification': {
      const { kind, period, topic } = event;
      return { id, at, kind, period, topic };
    }
    case 'activity': {
      const { kind, what } = event;
      return { id, at, kind, what };
    }
  }
}
