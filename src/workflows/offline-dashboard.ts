import type { App } from '../app.js';
import type { AppError } from '../errors.js';
import type { Employer, KnownClaim, Submission } from '../ledger/index.js';
import { employerOnFile, portalName } from './connect.js';

/** What this machine knows of a company whose portal cannot be asked. */
export interface OfflineDashboard {
  readonly portal: string;
  readonly employer: Employer;
  readonly today: string;
  /** What was sent or meant of the last months, newest first: one for each month. */
  readonly months: readonly Submission[];
  /** Those of which something is still to be handed in. */
  readonly claims: readonly KnownClaim[];
  /** Up to when the history was pulled; null when it never was. */
  readonly lastPulled: string | null;
  /** Why the portal was not asked. */
  readonly failure: AppError;
}

const monthsShown = 3;

/**
 * @param failure what the portal could not be asked for.
 * @throws AppError that failure, where this machine knows nothing of the company either.
 */
export async function offlineDashboard(app: App, failure: AppError): Promise<OfflineDashboard> {
  const employer = await employerOnFile(app);
  if (!employer) throw failure;
  const ledger = await app.openLedger();
  const newest = new Map<string, Submission>();
  for (const submission of ledger.list(employer)) {
    if (submission.state !== 'cancelled' && !newest.has(submission.period)) newest.set(submission.period, submission);
  }
  const months = [...newest.values()].slice(0, monthsShown);
  const claims = ledger.claims(employer).filter(({ state }) => state === 'open' || state === 'intended');
  const lastPulled = ledger.span(employer).until;
  if (months.length === 0 && claims.length === 0 && lastPulled === null) throw failure;
  return { portal: portalName(employer), employer, today: app.today(), months, claims, lastPulled, failure };
}
