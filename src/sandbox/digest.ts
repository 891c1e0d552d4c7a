import { createHash } from 'node:crypto';
import type { Line } from './store/reports.js';

const order = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;

/** @returns programmes joined by commas in the order of the law. */
export function inOrder(programmes: readonly (typeof order)[number][]): string {
  return order.filter((programme) => programmes.includes(programme)).join(',');
}

/**
 * The digest of a month as the contract defines it.
 * @param lines sorted by identity.
 */
export function digestOf(lines: Iterable<Line>): string {
  const hash = createHash('sha256');
  for (const { identity, wage, backPay, programmes, construction } of lines) {
    const told = [identity, wage, backPay, programmes, ...(construction ? ['construction'] : [])];
    hash.update(told.join('\t')).update('\n');
  }
  return hash.digest('hex');
}
