import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export interface EventRow {
  readonly number: number;
  readonly at: string;
  /** The event as the contract tells it, without its id and time, as JSON. */
  readonly body: string;
}

/** What happened, when, and where the request came from that did it. */
export interface NewEvent {
  readonly at: string;
  readonly body: object;
  readonly origin: Schemas['Origin'];
}

export function addEvent(db: Database, company: number, { at, body, origin }: NewEvent): void {
  db.run(
    'INSERT INTO event (company, at, body, address, program) VALUES (?, ?, ?, ?, ?)',
    company,
    at,
    JSON.stringify(body),
    origin.address,
    origin.program,
  );
}

/** @returns up to one more than `limit` events before a number that somebody did at the portal, newest first. */
export function deedsBefore(
  db: Database,
  company: number,
  before: number,
  limit: number,
): (EventRow & Schemas['Origin'])[] {
  return db.all(
    `SELECT number, at, body, address, program FROM event
     WHERE company = ? AND number < ? AND (body ->> 'kind' = 'activity'
       OR (body ->> 'kind' = 'report' AND body ->> 'what' IN ('finalised', 'amended', 'cancelled')))
     ORDER BY number DESC LIMIT ?`,
    company,
    before,
    limit + 1,
  ) as (EventRow & Schemas['Origin'])[];
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
