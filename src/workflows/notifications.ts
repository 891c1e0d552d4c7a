import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { mostOnPage } from '../portal/pages.js';
import type { Notification } from '../portal/resources.js';
import { signIn, type Connection } from './connect.js';

export type { Notification } from '../portal/resources.js';

export interface Notifications {
  readonly connection: Connection;
  /** Newest first. */
  readonly notifications: readonly Notification[];
  /** How many the user has not read, of all there are. */
  readonly unread: number;
  readonly next: string | null;
}

/** @returns a page of what the portal has to say. */
export async function listNotifications(
  app: App,
  wanted: { readonly unread: boolean; readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<Notifications> {
  return pageOf(await signIn(app), wanted);
}

/** As `listNotifications`, from a portal that is open already. */
export async function pageOf(
  connection: Connection,
  { unread, limit = mostOnPage, cursor }: Parameters<typeof listNotifications>[1],
): Promise<Notifications> {
  const page = await connection.portal.notifications({ unread, limit: Math.min(limit, mostOnPage), cursor });
  return { connection, notifications: page.items, unread: page.unread, next: page.next };
}

/**
 * Marks notifications as read, for this user alone.
 * @param ids all that are unread where none is named. @returns those that were marked, as they were.
 * @throws AppError refused for one that there is not, with none marked.
 */
export async function readNotifications(app: App, ids: readonly string[]): Promise<Notifications> {
  const connection = await signIn(app);
  const found: Notification[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageOf(connection, { unread: ids.length === 0, cursor });
    found.push(...page.notifications.filter(({ id }) => ids.length === 0 || ids.includes(id)));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && (ids.length === 0 || found.length < ids.length));
  const unknown = ids.filter((id) => !found.some((each) => each.id === id));
  if (unknown.length > 0) {
    throw new AppError('refused', message('notifications.unknown', { ids: unknown }), {
      code: 'NOTIFICATION_UNKNOWN',
      help: message('notifications.unknown.help'),
    });
  }
  const unread = await markRead(connection, found);
  return { connection, notifications: found, unread, next: null };
}

/** @returns how many are left unread. */
export async function markRead({ portal }: Connection, read: readonly Notification[]): Promise<number> {
  const ids = read.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += mostOnPage) {
    const some = ids.slice(at, at + mostOnPage);
    await portal.markRead(some, `read-${createHash('sha256').update(some.join('\n')).digest('hex').slice(0, 40)}`);
  }
  return (await portal.notifications({ unread: true, limit: 1 })).unread;
}
