import { type IsoDate, type Period, periodOf } from '../law/calendar.js';
import type { Portal } from '../portal/index.js';

/** When work began and ended, as far as it is told anew. */
export interface AtWork {
  readonly kpj: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** Of so many workers the portal tells at once. */
const mostAtOnce = 200;

/** @returns for each worker in turn the months that were reported with them and lie outside of the time at work, oldest first. */
export async function reportedOutside(portal: Portal, told: readonly AtWork[]): Promise<Period[][]> {
  const kpjs = [...new Set(told.map(({ kpj }) => kpj))];
  const reported = new Map<string, readonly string[]>();
  for (let at = 0; at < kpjs.length; at += mostAtOnce) {
    const months = await portal.reportedMonths(kpjs.slice(at, at + mostAtOnce));
    for (const { kpj, periods } of months) reported.set(kpj, periods);
  }
  return told.map(({ kpj, from, until }) => {
    const isOutside = (period: string): boolean =>
      (from !== undefined && period < periodOf(from)) || (until !== undefined && period > periodOf(until));
    return (reported.get(kpj) ?? []).filter(isOutside) as Period[];
  });
}
