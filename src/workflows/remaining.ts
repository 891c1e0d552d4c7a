import type { Billing } from '../portal/resources.js';

/** @returns what is still to be paid of a bill, in rupiah; never less than nothing. */
export function remainingOf({ payable, paid }: Billing): number {
  return Math.max(0, payable - paid);
}
