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
  const digest = openDigest();
  for (const line of lines) digest.take(line);
  return digest.hex();
}

/** As `digestOf`, line by line. */
export function openDigest(): { take(line: Line): void; hex(): string } {
  const hash = createHash('sha256');
  return {
    take({ identity, wage, backPay, programmes, construction }) {
      const told = [identity, wage, backPay, programmes, ...(construction ? ['construction'] : [])];
      hash.update(`${told.join('\t')}\n`);
    },
    hex: () => hash.digest('hex'),
  };
}
