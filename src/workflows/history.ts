import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Employer, Submission } from '../ledger/index.js';
import type { HistoryEvent } from '../portal/resources.js';
import { compareLedger, type LedgerDifference } from './compare-ledger.js';
import { employerHere, portalName } from './connect.js';
import { openerFor } from './history-key.js';

export type EventKind = HistoryEvent['kind'];

/** All that this machine knows of a company: what it sent, and what it pulled. */
export interface KnownHistory {
  readonly employer: Employer;
  readonly portal: string;
  /** Oldest first; what was done at the portal (activity) only where it was asked for. */
  readonly events: HistoryEvent[];
  /** Newest month and revision first. */
  readonly submissions: Submission[];
}

/** @returns what this machine knows; the portal is not asked. @throws AppError check when it knows nothing; as `openerFor` */
export async function knownHistory(app: App): Promise<KnownHistory> {
  const known = await historyHere(app, undefined);
  if (!known.isPulled && known.submissions.length === 0) throw nothingPulled();
  return known;
}

/** @param kind all but activity when absent. @throws AppError check when nothing was pulled; as `openerFor` */
export async function pulledHistory(app: App, kind?: EventKind): Promise<KnownHistory> {
  const known = await historyHere(app, kind);
  if (!known.isPulled && kind === undefined) throw nothingPulled();
  return known;
}

/** @returns what the ledger and the history that was pulled say otherwise. @throws AppError as `pulledHistory` */
export async function ledgerDifferences(app: App): Promise<{ differences: LedgerDifference[]; portal: string }> {
  const { employer, portal, events, submissions } = await pulledHistory(app);
  const pulled = (await app.openLedger()).pulled(employer);
  return { differences: compareLedger(submissions, events, pulled), portal };
}

async function historyHere(app: App, kind: EventKind | undefined): Promise<KnownHistory & { isPulled: boolean }> {
  const employer = await employerHere(app);
  const ledger = await app.openLedger();
  const kept = ledger.events(employer, kind === undefined ? {} : { kind }, await openerFor(app, employer));
  const events = kind === undefined ? kept.filter((event) => event.kind !== 'activity') : kept;
  const submissions = ledger.list(employer);
  return { employer, portal: portalName(employer), events, submissions, isPulled: kept.length > 0 };
}

function nothingPulled(): AppError {
  return new AppError('check', message('history.empty'), {
    code: 'HISTORY_EMPTY',
    help: message('history.empty.help'),
  });
}
