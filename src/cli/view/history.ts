import type { HistoryEvent } from '../../portal/resources.js';
import type { Cell, Column, TableBlock, View } from './view.js';

/** Events, oldest first: when, what, which month, how much. */
export function historyView(events: readonly HistoryEvent[], portal: string): View {
  const columns: readonly Column[] = [
    { name: 'at', label: 'column.at' },
    { name: 'kind', label: 'column.kind' },
    { name: 'what', label: 'column.what', wraps: true },
    { name: 'period', label: 'column.period' },
    { name: 'amount', label: 'column.amount' },
    { name: 'billingCode', label: 'column.billingCode' },
  ];
  const rows = events.map((event): Cell[] => {
    const { what, period, amount, billingCode } = facts(event);
    const kind: Cell = { code: event.kind, label: `event.${event.kind}` };
    return [{ instant: event.at }, kind, what, period, amount === null ? null : { rupiah: amount }, billingCode];
  });
  // On a screen what happened says its kind.
  const shown = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => at !== 1);
  const csv: TableBlock = { kind: 'table', columns, rows };
  return { json: { events }, blocks: [{ ...csv, columns: shown(columns), rows: rows.map(shown) }], csv, portal };
}

/** @returns what a payment did to its bill; of one whose bill nobody told of, that it was paid. */
function howPaid(after: Extract<HistoryEvent, { kind: 'payment' }>['after']): 'paid' | 'partial' | 'overpaid' | 'late' {
  if (!after) return 'paid';
  if (after.paid !== after.payable) return after.paid < after.payable ? 'partial' : 'overpaid';
  return after.penalty > 0 ? 'late' : 'paid';
}

interface Facts {
  readonly what: Cell;
  readonly period: string | null;
  readonly amount: number | null;
  readonly billingCode: string | null;
}

function facts(event: HistoryEvent): Facts {
  switch (event.kind) {
    case 'report':
      return {
        what: { code: event.what, label: `event.report.${event.what}` },
        period: event.period,
        amount: event.total,
        billingCode: event.billingCode,
      };
    case 'payment': {
      const { amount, billingCode } = event.payment;
      const how = howPaid(event.after);
      return { what: { code: how, label: `event.payment.${how}` }, period: event.period, amount, billingCode };
    }
    case 'notification':
      return {
        what: { code: event.topic, label: `event.notification.${event.topic}` },
        period: event.period,
        amount: null,
        billingCode: null,
      };
    case 'activity':
      return {
        what: { code: event.what, label: `event.activity.${event.what}` },
        period: null,
        amount: null,
        billingCode: null,
      };
  }
}
