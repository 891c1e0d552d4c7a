import type { Billing, PeriodStatus } from '../portal/resources.js';
import { compareReports, type LineChange, type ReportComparison } from '../report/compare-reports.js';
import type { Connection } from './connect.js';
import type { PreparedReport } from './prepare-report.js';

/** What becomes of the month's bill; amounts in whole rupiah. */
export type BillEffect =
  /** The kode iuran is void, and another is issued. */
  | { readonly kind: 'newCode'; readonly voided: string; readonly payable: number; readonly paid: number }
  /** The month is paid: the difference goes to the next bill. */
  | { readonly kind: 'nextBill' }
  /** There is no kode iuran yet. */
  | { readonly kind: 'waits'; readonly waitingFor: string | null };

/** What a report would put in the place of the one that is there. */
export interface Amendment extends ReportComparison {
  readonly before: PeriodStatus;
  readonly changes: readonly (LineChange & { readonly name: string })[];
  /** The bill afterwards less the bill before, in whole rupiah. */
  readonly difference: number;
  readonly effect: BillEffect;
}

/** @returns how a prepared report differs from the one that is there, and what that costs or credits. */
export async function amendmentOf({ portal }: Connection, prepared: PreparedReport): Promise<Amendment> {
  const { report, status, employees } = prepared;
  const { changes, programmes } = await compareReports(await prepared.held(), report);
  const names = new Map(changes.map(({ kpj }) => [kpj ?? '', '']));
  for (const { kpj, data } of employees) if (names.has(kpj)) names.set(kpj, data.name ?? '');
  const bill = status.state === 'finalised' && status.billingCode !== null ? await portal.billing(report.period) : null;
  return {
    before: status,
    changes: changes.map((change) => ({ ...change, name: change.name ?? names.get(change.kpj ?? '') ?? '' })),
    programmes,
    difference: report.total - (status.total ?? 0),
    effect: effectOn(status, bill, report.total),
  };
}

function effectOn({ state, waitingFor }: PeriodStatus, bill: Billing | null, total: number): BillEffect {
  if (state === 'posted') return { kind: 'nextBill' };
  if (!bill) return { kind: 'waits', waitingFor };
  const { billingCode, payable, amount, paid } = bill;
  return { kind: 'newCode', voided: billingCode, payable: payable - amount + total, paid };
}
