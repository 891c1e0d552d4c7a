import { createHash } from 'node:crypto';
import type { Period } from '../law/calendar.js';
import type { Programme } from '../law/types.js';
import type { Sen } from '../law/money.js';

/** What is reported of one worker: all that the digest covers, and nothing that the portal adds. */
export interface ReportedLine {
  /** `nik:` or `passport:` and the number. */
  readonly identity: string;
  readonly wage: Sen;
  readonly backPay: Sen;
  readonly programmes: readonly Programme[];
  /** Whether JKK is at construction's own rate (PP 44/2015 art. 54(1)). */
  readonly construction: boolean;
}

/** @returns a negative number when `a` stands before `b` in a report: by the bytes of their identities. */
export function byIdentity(a: { readonly identity: string }, b: { readonly identity: string }): number {
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0;
}

/**
 * The digest of a month's lines, as the contract defines it; both sides reckon it for themselves.
 * @param lines sorted by identity; amounts in sen.
 * @returns SHA-256 in lower-case hexadecimal.
 */
export function digestOf(lines: Iterable<ReportedLine>): string {
  const digest = openDigest();
  for (const line of lines) digest.take(line);
  return digest.hex();
}

/** As `digestOf`, line by line. */
function openDigest(): { take(line: ReportedLine): void; hex(): string } {
  const hash = createHash('sha256');
  return {
    take({ identity, wage, backPay, programmes, construction }) {
      hash.update(`${identity}\t${wage}\t${backPay}\t${programmes.join(',')}${construction ? '\tconstruction' : ''}\n`);
    },
    hex: () => hash.digest('hex'),
  };
}

/**
 * The key that names a report: another machine or another week makes the same one for the same content.
 * @returns 64 hexadecimal digits.
 */
export function reportKey(of: {
  readonly npp: string;
  readonly divisi: string;
  readonly period: Period;
  readonly revision: number;
  readonly digest: string;
}): string {
  return createHash('sha256').update([of.npp, of.divisi, of.period, of.revision, of.digest].join('\n')).digest('hex');
}
