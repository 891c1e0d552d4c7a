import type { Period } from '../../law/calendar.js';
import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

type Change = Schemas['WorkerChange'];

/** A change with the number by which its list goes on. */
export type NumberedChange = Omit<Change, 'id'> & { readonly number: number };

/** What somebody told of a worker. */
export type ToldChange = Pick<Change, 'action' | 'fields'> & { readonly kpj: string };

/** When something was told, and by which user. */
export interface Teller {
  readonly now: Date;
  readonly user: { readonly userName: string };
}

export function addWorkerChanges(db: Database, { now, user }: Teller, changes: readonly ToldChange[]): void {
  db.run(
    `INSERT INTO worker_change (kpj, at, who, action, fields)
     SELECT value ->> 'kpj', ?, ?, value ->> 'action', value -> 'fields' FROM json_each(?)`,
    now.toISOString(),
    user.userName,
    JSON.stringify(changes),
  );
}

/** Writes down whose wage a report is about to change; before the wages are taken from it. @returns of how many. */
export function addReportedWages(db: Database, report: string, period: Period, { now, user }: Teller): number {
  return db.run(
    `INSERT INTO worker_change (kpj, at, who, action, period, fields)
     SELECT worker.kpj, ?, ?, 'report', ?, json_array(json_object('field', 'wage',
       'before', CAST(worker.data ->> 'wage' AS TEXT), 'after', CAST(line.wage AS TEXT)))
     FROM line JOIN worker ON worker.kpj = line.kpj
     WHERE line.report = ? AND worker.data ->> 'wage' IS NOT line.wage`,
    now.toISOString(),
    user.userName,
    period,
    report,
  );
}

/** @returns up to one more than `limit` changes of a worker that came before one, newest first. */
export function changesBefore(db: Database, kpj: string, before: number, limit: number): NumberedChange[] {
  const rows = db.all(
    `SELECT number, at, who, action, period, fields FROM worker_change WHERE kpj = ? AND number < ?
     ORDER BY number DESC LIMIT ?`,
    kpj,
    before,
    limit + 1,
  ) as (Omit<NumberedChange, 'fields'> & { fields: string })[];
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as Change['fields'] }));
}
