import type { App } from '../app.js';
import { parseUserName } from '../credentials/user-name.js';
import { mostOnPage } from '../portal/pages.js';
import type { Activity } from '../portal/resources.js';
import { type Connection, signIn } from './connect.js';

export interface ActivityRequest {
  readonly limit: number;
  /** That user's deeds alone. */
  readonly user: string | undefined;
  /** Where an earlier answer stopped. */
  readonly cursor: string | undefined;
}

/** @returns the newest deeds with this account, newest first, and where to go on; null where there are no more. */
export async function accountActivity(
  app: App,
  { limit, user: typed, cursor }: ActivityRequest,
): Promise<{ connection: Connection; activity: readonly Activity[]; next: string | null }> {
  const user = typed === undefined ? undefined : parseUserName(typed);
  const connection = await signIn(app);
  const activity: Activity[] = [];
  let next: string | null = cursor ?? null;
  do {
    const page = await connection.portal.activityPage({
      limit: Math.min(limit - activity.length, mostOnPage),
      ...(user !== undefined && { user }),
      ...(next !== null && { cursor: next }),
    });
    activity.push(...page.items);
    next = page.next;
  } while (next !== null && activity.length < limit);
  return { connection, activity, next };
}
