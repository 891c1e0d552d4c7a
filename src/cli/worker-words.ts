import type { IsoDate } from '../workflows/days.js';
import { dayTyped, reasonTyped } from '../workflows/worker-day.js';

/** @returns a reader of days, as rosters write them, for an option. */
export const readDate =
  (flag: string) =>
  (raw: string): IsoDate =>
    dayTyped(flag, raw);

/** @returns a reader of why somebody's work ended, for an option. */
export const readReason =
  (flag: string) =>
  (raw: string): ReturnType<typeof reasonTyped> =>
    reasonTyped(flag, raw);
