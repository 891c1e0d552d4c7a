import type { Database } from './database.js';
import type { User } from './users.js';

export interface NotificationRow {
  readonly number: number;
  readonly at: string;
  /** The event as the history tells it, and what else it is about, as JSON. */
  readonly body: string;
  readonly readAt: string | null;
}

/** What a user is told: what all are, and of what is for a role what others did, where they have the role. */
const told = `FROM event LEFT JOIN notification_read ON event = number AND user = ?1
  WHERE company = ?2 AND body ->> 'kind' = 'notification'
    AND (body ->> 'to' IS NULL OR (who IS NOT ?3 AND instr(?4, body ->> 'to')))`;

/** What waited for an approval and does so no more is as good as read: it was approved, taken up anew, or told again since. */
const readAt = `coalesce(notification_read.at, iif(body ->> 'topic' = 'approval_waiting' AND (
    NOT EXISTS (SELECT 1 FROM report WHERE report.company = event.company AND report.period = body ->> 'period'
      AND report.state = 'calculated')
    OR EXISTS (SELECT 1 FROM event AS later WHERE later.company = event.company AND later.number > event.number
      AND later.body ->> 'topic' = 'approval_waiting' AND later.body ->> 'period' = event.body ->> 'period')
  ), event.at, NULL))`;

const reader = ({ id, company, userName, roles }: User): (string | number)[] => [
  id,
  company,
  userName,
  roles.replace('owner', 'owner,approver'),
];

/** @returns up to one more than `limit` notifications that are older than the one of a number, newest first by their time. */
export function notificationsBefore(
  db: Database,
  user: User,
  { before, limit, unread }: { readonly before: number; readonly limit: number; readonly unread: boolean },
): NotificationRow[] {
  return db.all(
    `SELECT number, event.at, body, ${readAt} AS readAt ${told}
       AND (event.at, number) < (coalesce((SELECT at FROM event WHERE number = ?5), '~'), ?5)
       AND (?6 = 0 OR ${readAt} IS NULL) ORDER BY event.at DESC, number DESC LIMIT ?7`,
    ...[...reader(user), before, unread ? 1 : 0, limit + 1],
  ) as NotificationRow[];
}

export function countUnread(db: Database, user: User): number {
  const row = db.get(`SELECT count(*) AS unread ${told} AND ${readAt} IS NULL`, ...reader(user));
  return (row as { unread: number }).unread;
}

/** For this user alone. Another company's, and what was read before, stay as they are. */
export function markRead(db: Database, { id, company }: User, number: number, at: string): void {
  db.run(
    `INSERT INTO notification_read SELECT number, ?, ? FROM event
     WHERE number = ? AND company = ? AND body ->> 'kind' = 'notification' ON CONFLICT DO NOTHING`,
    ...[id, at, number, company],
  );
}

/** What all were told before a user came is no news to them. */
export function markAllRead(db: Database, { id, company }: Pick<User, 'id' | 'company'>, at: string): void {
  db.run(
    `INSERT INTO notification_read SELECT number, ?, ? FROM event
     WHERE company = ? AND body ->> 'kind' = 'notification' AND body ->> 'to' IS NULL`,
    ...[id, at, company],
  );
}

/** @returns whether this is told for the first time; from now on it was. */
export function firstTime(db: Database, company: number, what: string): boolean {
  return db.run('INSERT INTO told VALUES (?, ?) ON CONFLICT DO NOTHING', company, what) === 1;
}
