import type { Schemas } from './contract.js';
import type { Database } from './store/database.js';
import { newlyExpired } from './store/bills.js';
import { addEvent, eventsAfter } from './store/events.js';

type EventOf<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never;
type HistoryEvent = Schemas['HistoryEvent'];
type Notification = Schemas['Notification'];

/** What a notification says beyond what the history keeps of it. */
export type About = Partial<
  Pick<Notification, 'billingCode' | 'dueAt' | 'claimId' | 'claimState' | 'userName' | 'title' | 'text'>
>;

/** What becomes a notification may be for the users of one role; who did it is not told what they did. */
interface Told {
  readonly about?: About;
  readonly to?: Schemas['Role'];
}

const nowhere: Schemas['Origin'] = { address: null, program: null };

/** When something happens, and where the request came from that does it; time and the bank come from nowhere. */
export interface Moment {
  readonly now: Date;
  readonly origin?: Schemas['Origin'];
  /** Who does it. */
  readonly user?: { readonly userName: string } | undefined;
}

/** Writes down that something has happened. Inside a transaction. */
export function tell(
  db: Database,
  company: number,
  { now, origin, user }: Moment,
  event: EventOf<HistoryEvent> & Told,
): void {
  const who = user?.userName ?? null;
  addEvent(db, company, { at: now.toISOString(), body: event, origin: origin ?? nowhere, who });
}

/** What time alone has brought about: kode iuran that ran out. Inside a transaction. */
export function tellExpired(db: Database, company: number, now: Date): void {
  for (const { period, expiresAt } of newlyExpired(db, company, now.toISOString())) {
    tell(db, company, { now: new Date(expiresAt) }, { kind: 'notification', period, topic: 'bill_expired' });
  }
}

/** @returns up to one more than `limit` events after a number, oldest first, each with its number. */
export function eventsSince(
  db: Database,
  company: number,
  after: number,
  limit: number,
): { number: number; event: HistoryEvent }[] {
  return eventsAfter(db, company, after, limit).map(({ number, at, body }) => {
    const id = `E${String(number).padStart(10, '0')}`;
    const { about: _, to: _to, ...event } = JSON.parse(body) as Told;
    return { number, event: { id, at, ...event } as HistoryEvent };
  });
}
