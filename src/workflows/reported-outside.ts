import { type IsoDate, type Period, periodOf } from '../law/calendar.js';
import type { Portal } from '../portal/index.js';

/** When work began and ended, as far as it is told anew. */
interface AtWork {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** @returns the months that were reported with a worker and lie outside of the time at work, oldest first. */
export async function reportedOutside(portal: Portal, kpj: string, { from, until }: AtWork): Promise<Period[]> {
  const outside: Period[] = [];
  for await (const { period, wage } of portal.contributions(kpj)) {
    const isBefore = from !== undefined && period < periodOf(from);
    const isAfter = until !== undefined && period > periodOf(until);
    if (wage !== null && (isBefore || isAfter)) outside.push(period as Period);
  }
  return outside;
}
