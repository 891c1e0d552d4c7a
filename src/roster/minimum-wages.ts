import type { Period } from '../law/calendar.js';
import { type MinimumWage, minimumWageOf } from '../law/minimum-wage.js';
import type { Tables } from '../law/types.js';

/** @returns the minimum wage at a place of work, by its code; undefined where it is not known. */
export type MinimumWages = (locationCode: string) => MinimumWage | undefined;

/**
 * Looks each province up once, however many workers it has.
 * @param period the month that a file is for; without one no minimum is known.
 */
export function minimumWagesIn(period: Period | undefined, tables?: Tables): MinimumWages {
  if (period === undefined) return () => undefined;
  const found = new Map<string, MinimumWage | undefined>();
  return (locationCode) => {
    const province = locationCode.slice(0, 2);
    if (!found.has(province)) found.set(province, minimumWageOf(province, period, tables));
    return found.get(province);
  };
}
