import type { Sen } from '../law/money.js';
import { type JpDeferral, jpDeferral } from '../law/jp-deferral.js';

/** JP that is paid later, beside what is transferred now. */
export interface Deferral extends JpDeferral {
  /** Of all programmes, by the due date. */
  readonly toTransferNow: Sen;
}

/** @param transferred of the deferral, what is transferred by the due date. @returns as {@link jpDeferral}. */
export function deferralOf(
  of: Parameters<typeof jpDeferral>,
  transferred: (deferral: JpDeferral) => Sen,
): Deferral | undefined {
  const deferral = jpDeferral(...of);
  return deferral && { ...deferral, toTransferNow: transferred(deferral) };
}
