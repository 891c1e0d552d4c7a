import type { App } from '../app.js';
import { message } from '../errors.js';
import { signIn, type Connection } from './connect.js';

export interface Pulled {
  readonly connection: Connection;
  readonly reports: number;
  readonly payments: number;
  readonly notifications: number;
  /** The instants of the first and last event that the ledger now holds; null when it holds none. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Fetches what the portal has that the ledger has not; each page is kept before the next is asked for. */
export async function pullHistory(app: App): Promise<Pulled> {
  const connection = await signIn(app);
  const { portal, employer } = connection;
  const ledger = await app.openLedger();
  const counts = { report: 0, payment: 0, notification: 0, activity: 0 };
  let fetched = 0;
  for await (const { items, cursor } of portal.history(ledger.cursor(employer) ?? undefined)) {
    ledger.remember(employer, items, cursor);
    for (const event of items) counts[event.kind]++;
    fetched += items.length;
    app.progress.step(message('progress.history'), fetched);
  }
  const events = ledger.events(employer);
  return {
    connection,
    reports: counts.report,
    payments: counts.payment,
    notifications: counts.notification,
    since: events[0]?.at ?? null,
    until: events.at(-1)?.at ?? null,
  };
}
