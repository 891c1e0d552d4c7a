import type { Database } from './database.js';

export interface EventRow {
  readonly number: number;
  readonly at: string;
  /** The event as the contract tells it, without its id and time, as JSON. */
  readonly body: string;
}

export function addEvent(db: Database, company: number, at: string, body: object): void {
  db.run('INSERT INTO event (company, at, body) VALUES (?, ?, ?)', company, at, JSON.stringify(body));
}

/** @returns up to one more than `limit` events after one, oldest first. */
export function eventsAfter(db: Database, company: number, after: number, limit: number): EventRow[] {
  return db.all(
    'SELECT number, at, body FROM event WHERE company = ? AND number > ? ORDER BY number LIMIT ?',
    company,
    after,
    limit + 1,
  ) as EventRow[];
}
