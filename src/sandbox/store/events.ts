import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export interface EventRow {
  readonly number: number;
  readonly at: string;
  /** The event as the contract tells it, without its id and time, as JSON. */
  readonly body: string;
}

export type DeedRow = EventRow & Schemas['Origin'] & Pick<NewEvent, 'who'>;

/** What happened, when, and where the request came from that did it. */
export interface NewEvent {
  readonly at: string;
  readonly body: object;
  readonly origin: Schemas['Origin'];
  /** The user who did it, by name; null for time and the bank, and for who did not get in. */
  readonly who: string | null;
}

export function addEvent(db: Database, company: number, { at, body, origin, who }: NewEvent): void {
  db.run(
    'INSERT INTO event (company, at, body, address, program, who) VALUES (?, ?, ?, ?, ?, ?)',
    company,
    at,
    JSON.stringify(body),
    origin.address,
    origin.program,
    who,
  );
}

/** @returns when the newest of all events happened; undefined where none did. */
export function newestEventAt(db: Database): string | undefined {
  const { at } = db.get('SELECT max(at) AS at FROM event') as { at: string | null };
  return at ?? undefined;
}

/** @returns up to one more than `limit` events before a number that somebody, or `who` alone, did at the portal, newest first. */
export function deedsBefore(
  db: Database,
  company: number,
  { before, who, limit }: { readonly before: number; readonly who: string | null; readonly limit: number },
): DeedRow[] {
  return db.all(
    `SELECT number, at, body, address, program, who FROM event
     WHERE company = ? AND number < ? AND (?3 IS NULL OR who = ?3) AND (body ->> 'kind' = 'activity'
       OR (body ->> 'kind' = 'report' AND body ->> 'what' IN ('finalised', 'amended', 'cancelled')))
     ORDER BY number DESC LIMIT ?4`,
    company,
    before,
    who,
    limit + 1,
  ) as DeedRow[];
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
