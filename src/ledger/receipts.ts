import type { Period } from '../law/calendar.js';
import type { Database } from './database.js';
import { type Employer, identity } from './employer.js';
import * as sql from './sql.js';

/** What the first receipt of a payment was. */
export interface NotedReceipt {
  readonly paymentId: string;
  readonly period: Period;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** ISO 8601 in UTC. */
  readonly notedAt: string;
}

/** By which the receipts of payments are known again; the files lie where the user wants them. */
export interface Receipts {
  /** @returns what came first for that payment: this one, or one of before, which stays. @param receipt now, where no other instant is given */
  noteReceipt(
    employer: Employer,
    receipt: Omit<NotedReceipt, 'notedAt'> & { readonly notedAt?: string },
  ): Pick<NotedReceipt, 'digest' | 'notedAt'>;
  /** In the order in which they came. */
  receipts(employer: Employer): NotedReceipt[];
}

export function openReceipts(database: Database, now: () => string): Receipts {
  return {
    noteReceipt: (employer, { paymentId, period, digest, notedAt = now() }) =>
      database.atomically(() => {
        const whose = identity(employer);
        database.run(sql.addEmployer, whose);
        database.run(sql.addReceipt, { ...whose, paymentId, period, digest, now: notedAt });
        return database.rows(sql.findReceipt, { ...whose, paymentId })[0] as NotedReceipt;
      }),
    receipts: (employer) => database.rows(sql.listReceipts, identity(employer)) as NotedReceipt[],
  };
}
