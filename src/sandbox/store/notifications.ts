import type { Database } from './database.js';

export interface NotificationRow {
  readonly number: number;
  readonly at: string;
  /** The event as the history tells it, and what else it is about, as JSON. */
  readonly body: string;
  readonly readAt: string | null;
}

/** @returns up to one more than `limit` notifications that are older than the one of a number, newest first by their time. */
export function notificationsBefore(
  db: Database,
  company: number,
  { before, limit, unread }: { readonly before: number; readonly limit: number; readonly unread: boolean },
): NotificationRow[] {
  return db.all(
    `SELECT number, event.at, body, notification_read.at AS readAt FROM event
     LEFT JOIN notification_read ON event = number
     WHERE company = ? AND body ->> 'kind' = 'notification'
       AND (event.at, number) < (coalesce((SELECT at FROM event WHERE number = ?), '~'), ?)
       AND (? = 0 OR notification_read.at IS NULL) ORDER BY event.at DESC, number DESC LIMIT ?`,
    ...[company, before, before, unread ? 1 : 0, limit + 1],
  ) as NotificationRow[];
}

export function countUnread(db: Database, company: number): number {
  const row = db.get(
    `SELECT count(*) AS unread FROM event LEFT JOIN notification_read ON event = number
     WHERE company = ? AND body ->> 'kind' = 'notification' AND notification_read.at IS NULL`,
    company,
  );
  return (row as { unread: number }).unread;
}

/** Another company's, and what was read before, stay as they are. */
export function markRead(db: Database, company: number, number: number, at: string): void {
  db.run(
    `INSERT INTO notification_read SELECT number, ? FROM event
     WHERE number = ? AND company = ? AND body ->> 'kind' = 'notification' ON CONFLICT DO NOTHING`,
    ...[at, number, company],
  );
}

/** @returns whether this is told for the first time; from now on it was. */
export function firstTime(db: Database, company: number, what: string): boolean {
  return db.run('INSERT INTO told VALUES (?, ?) ON CONFLICT DO NOTHING', company, what) === 1;
}
