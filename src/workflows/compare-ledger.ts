import type { Submission } from '../ledger/index.js';
import type { HistoryEvent } from '../portal/resources.js';
import { monthsTold, type ToldReport } from './history-months.js';
import { isOpen } from './open-submission.js';

/** How the ledger and the portal's history can disagree. */
export type LedgerDifferenceKind =
  /** The portal acknowledged it to this machine, and does not tell of it. */
  | 'onlyHere'
  /** Another machine sent it. */
  | 'onlyThere'
  /** It was taken back or amended from elsewhere: what this machine sent counts no more. */
  | 'superseded'
  /** The same receipt, with another bill or number of workers. */
  | 'figures'
  /** This machine began it and does not know how it ended. */
  | 'unsettled'
  /** Paid by a kode iuran that no report was told to have. */
  | 'unbilled';

/** One thing that the ledger and the portal's history say otherwise, or one of them alone; amounts in whole rupiah. */
export interface LedgerDifference {
  readonly kind: LedgerDifferenceKind;
  readonly period: string;
  /** The receipt, or the kode iuran of a payment; null where there is none yet. */
  readonly reference: string | null;
  readonly here: number | null;
  readonly there: number | null;
}

/** What needs a person: the others come of working with several machines, or are settled by running the command again. */
const alarming: readonly LedgerDifferenceKind[] = ['onlyHere', 'figures', 'unbilled'];

/** @returns whether one of them means that something is wrong. */
export function isAlarming({ kind }: LedgerDifference): boolean {
  return alarming.includes(kind);
}

/**
 * Holds what this machine sent against what the portal tells of.
 * @param events in the portal's order. @param pulled the keys of the reports that the last pull was to find.
 * @returns what differs, by month. What happened before the first event is not judged: it may have been purged.
 */
export function compareLedger(
  submissions: readonly Submission[],
  events: readonly HistoryEvent[],
  pulled: ReadonlySet<string>,
): LedgerDifference[] {
  const months = monthsTold(events);
  const told = new Set(events.flatMap((event) => (event.kind === 'report' ? [event.receipt] : [])));
  const counting = new Map(months.map(({ period, report }) => [period, report]));
  const since = Date.parse(events[0]?.at ?? '');
  const differences: LedgerDifference[] = [];
  for (const submission of submissions) {
    const { period, state, receipt: reference, total: here, employees, settledAt } = submission;
    const base = { period, reference, here };
    if (isOpen(submission)) differences.push({ kind: 'unsettled', ...base, there: null });
    if (state !== 'submitted' || reference === null) continue;
    const report = counting.get(period) ?? null;
    if (!told.has(reference)) {
      if (pulled.has(submission.key) && !(Date.parse(settledAt ?? '') < since))
        differences.push({ kind: 'onlyHere', ...base, there: null });
    } else if (report?.receipt !== reference) {
      differences.push({ kind: 'superseded', ...base, there: report?.total ?? null });
    } else if (report.total !== here || report.employees !== employees) {
      differences.push({ kind: 'figures', ...base, there: report.total });
    }
  }
  const sent = new Set(submissions.map(({ receipt }) => receipt));
  for (const { period, report } of months) {
    if (!report || sent.has(report.receipt) || submissions.some((each) => isLike(each, period, report))) continue;
    differences.push({ kind: 'onlyThere', period, reference: report.receipt, here: null, there: report.total });
  }
  return [...differences, ...unbilled(submissions, events)].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** @returns whether what this machine began, and does not know the end of, may be what the portal tells of. */
function isLike(begun: Submission, period: string, { revision, employees, total }: ToldReport): boolean {
  const isOfMonth = isOpen(begun) && begun.period === period && begun.revision === revision;
  return isOfMonth && begun.employees === employees && begun.total === total;
}

function unbilled(submissions: readonly Submission[], events: readonly HistoryEvent[]): LedgerDifference[] {
  const reports = events.filter((event) => event.kind === 'report');
  const bills = new Set([...reports, ...submissions].map(({ billingCode }) => billingCode));
  const [first = ''] = reports.map(({ period }) => period).sort();
  return events.flatMap((event): LedgerDifference[] => {
    if (event.kind !== 'payment' || event.period < first || bills.has(event.payment.billingCode)) return [];
    const { billingCode: reference, amount: there } = event.payment;
    return [{ kind: 'unbilled', period: event.period, reference, here: null, there }];
  });
}
