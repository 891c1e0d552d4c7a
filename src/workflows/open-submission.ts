import type { Submission } from '../ledger/index.js';

/** @returns whether how it ends is not known here: the portal has to be asked. */
export function isOpen({ state }: Pick<Submission, 'state'>): boolean {
  return state === 'intended' || state === 'sent' || state === 'awaiting';
}
