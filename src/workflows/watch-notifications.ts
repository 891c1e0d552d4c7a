import { spawn } from 'node:child_process';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { signIn, type Connection } from './connect.js';
import { markRead, type Notification, pageOf } from './notifications.js';

export interface Watch {
  readonly everyMs: number;
  /** Until somebody stops it when absent. */
  readonly forMs: number | undefined;
  /** A line of the user's own for their shell; each notification is handed to it on standard input. */
  readonly exec: string | undefined;
  readonly markRead: boolean;
  /** Tells one where no command takes it. */
  readonly shown: (notification: Notification, connection: Connection) => Promise<void>;
}

/**
 * Tells what is unread, then what comes, until the time is up or somebody stops it. What a command does not take (exit 0)
 * is handed to it again next time. A portal that cannot be reached meanwhile is asked again.
 * @throws AppError unreachable when it could not be reached at first.
 */
export async function watchNotifications(app: App, watch: Watch): Promise<void> {
  const connection = await signIn(app);
  const end = watch.forMs === undefined ? Infinity : app.clock().getTime() + watch.forMs;
  const stopped = app.untilStopped().then(() => true);
  const told = new Set<string>();
  let isLost = false;
  for (let first = true; ; first = false) {
    const page = await pageOf(connection, { unread: true }).catch((error: unknown) => {
      if (first || !(error instanceof AppError) || error.kind !== 'unreachable') throw error;
      if (!isLost) app.note(message('notifications.lost'));
      return undefined;
    });
    isLost = page === undefined;
    for (const notification of [...(page?.notifications ?? [])].reverse()) {
      if (told.has(notification.id) || !(await handOver(app, connection, watch, notification))) continue;
      told.add(notification.id);
      if (watch.markRead) await markRead(connection, [notification]);
    }
    const left = end - app.clock().getTime();
    if (left <= 0) return;
    if (await Promise.race([stopped, app.pause(Math.min(watch.everyMs, left)).then(() => false)])) return;
  }
}

/** @returns whether it was taken. */
async function handOver(
  app: App,
  connection: Connection,
  { exec, shown }: Watch,
  notification: Notification,
): Promise<boolean> {
  if (exec === undefined) {
    await shown(notification, connection);
    return true;
  }
  const exit = await runHook(app, exec, { ...notification, portal: connection.name });
  if (exit === '0') return true;
  app.note(message('notifications.hookFailed', { exit, id: notification.id }));
  return false;
}

/**
 * Runs the user's own line in their shell, with nothing of ours in its environment. What the portal wrote goes to its
 * standard input as one line of JSON, never into the line itself.
 * @returns its exit code, or the signal that ended it.
 */
function runHook(app: App, line: string, document: object): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(line, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...app.program.environment },
    });
    child.on('error', ({ message: why }) => resolve(why));
    child.on('close', (code, signal) => resolve(String(code ?? signal)));
    // A command that does not read is no failure of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${JSON.stringify(document)}\n`);
  });
}
