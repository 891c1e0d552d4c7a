import type { App } from '../app.js';
import { addMonths, type IsoDate, periodOf } from '../law/calendar.js';
import { employerHere, portalName } from './connect.js';
import { withLock } from './lock.js';

export interface Purge {
  /** What happened on an earlier day, in Asia/Jakarta, goes. */
  readonly before: IsoDate;
  readonly events: number;
  readonly purged: boolean;
  readonly portal: string;
}

/**
 * Takes what was pulled of this company's history, and is older, out of the ledger. What was reported stays known.
 * @param months how many whole months back history stays. @param agreed is asked once it is known how much would go.
 */
export async function purgeHistory(
  app: App,
  months: number,
  agreed: (plan: Omit<Purge, 'purged'>) => Promise<boolean>,
): Promise<Purge> {
  const employer = await employerHere(app);
  const ledger = await app.openLedger();
  const before = `${addMonths(periodOf(app.today()), -months)}-01` as IsoDate;
  const instant = `${before}T00:00:00+07:00`;
  const plan = { before, events: ledger.countBefore(employer, instant), portal: portalName(employer) };
  if (plan.events === 0 || !(await agreed(plan))) return { ...plan, purged: false };
  await withLock(app, { employer }, async () => ledger.purge(employer, instant));
  return { ...plan, purged: true };
}
