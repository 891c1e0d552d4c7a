import type { App } from '../app.js';
import type { Activity } from '../portal/resources.js';
import { type Connection, signIn } from './connect.js';

/** @returns the newest deeds with this account, newest first, and whether there are more. */
export async function accountActivity(
  app: App,
  limit: number,
): Promise<{ connection: Connection; activity: readonly Activity[]; more: boolean }> {
  const connection = await signIn(app);
  const activity: Activity[] = [];
  for await (const deed of connection.portal.activity()) {
    if (activity.length === limit) return { connection, activity, more: true };
    activity.push(deed);
  }
  return { connection, activity, more: false };
}
