import type { Period } from './calendar.js';
import { rowOf } from './in-force.js';
import type { Tables } from './types.js';

/**
 * Where the law's text is silent: each reading of it by the name of its rows in `assumption`, and what may be chosen.
 * The tables as shipped choose the first.
 */
export const readings = {
  'pension-age-day': ['first-day-of-period', 'last-day-of-period'],
  'pension-age-once-reached': ['stays-out'],
  'back-pay-and-cap': ['cap-limits-sum'],
  'jkp-recomposition-limit': ['at-most-what-is-there'],
  'jkp-registration-unknown': ['first-day-of-work-or-of-period'],
  'jkp-health-scheme': ['taken-as-member'],
  'labour-intensive-arrears': ['taken-as-paid-to-2025-01'],
  'labour-intensive-construction': ['no-relief'],
  'jp-deferral': ['not-applied'],
  'fine-months': ['each-started-month', 'full-months'],
  'shared-leave': ['working-day', 'holiday'],
  'bill-rounding': ['programme-half-up-to-rupiah'],
} as const;

type Reading = keyof typeof readings;

/** What may be chosen under a name; nothing where there is no such reading. */
export function choicesOf(name: unknown): readonly string[] {
  return Object.entries(readings).find(([known]) => known === name)?.[1] ?? [];
}

/**
 * Whether the law is read so in a month.
 * @throws RangeError for a period before the first of the tables.
 */
export function isReadAs<R extends Reading>(
  name: R,
  choice: (typeof readings)[R][number],
  period: Period,
  tables: Tables,
): boolean {
  return rowOf(tables.assumption, period, (row) => row.name === name).choice === choice;
}
