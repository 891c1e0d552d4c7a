import type { HistoryEvent } from '../portal/resources.js';

/** The report of a month that counts, as the portal told of it; amounts in whole rupiah. */
export interface ToldReport {
  readonly revision: number;
  readonly employees: number;
  readonly total: number;
  readonly receipt: string;
  readonly billingCode: string | null;
  /** The instant of what was told last. */
  readonly at: string;
  /** Paid, and closed for good. */
  readonly posted: boolean;
}

export interface ToldMonth {
  readonly period: string;
  /** Null where it was taken back, or nothing was told of one. */
  readonly report: ToldReport | null;
  /** All that was paid, in whole rupiah. */
  readonly paid: number;
}

/** @param events in the portal's order. @returns the months that they tell of, oldest first. */
export function monthsTold(events: readonly HistoryEvent[]): ToldMonth[] {
  const months = new Map<string, ToldMonth>();
  for (const event of events) {
    if (event.kind !== 'report' && event.kind !== 'payment') continue;
    const { period } = event;
    const { report, paid } = months.get(period) ?? { report: null, paid: 0 };
    const now =
      event.kind === 'payment'
        ? { report, paid: paid + event.payment.amount }
        : { report: event.what === 'cancelled' ? null : reportAfter(report, event), paid };
    months.set(period, { period, ...now });
  }
  return [...months.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function reportAfter(
  before: ToldReport | null,
  { what, at, revision, employees, total, receipt, billingCode }: Extract<HistoryEvent, { kind: 'report' }>,
): ToldReport {
  const posted = what === 'posted' || before?.posted === true;
  return { revision, employees, total, receipt, billingCode, at, posted };
}
