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
  /** What a command is handed of one, as one line. */
  readonly line: (notification: Notification, connection: Connection) => string;
  /** Tells one where no command takes it. */
  readonly shown: (notification: Notification, connection: Connection) => Promise<void>;
}

const longestPauseMs = 3_600_000;

/**
 * Tells what is unread, then what comes, until the time is up or somebody stops it. What a command does not take (exit 0)
 * is handed to it again next time, which comes later and later while it takes nothing. A portal that cannot be reached
 * meanwhile is asked again.
 * @throws AppError unreachable when it could not be reached at first; usage for a command that is not there; notYet when the
 *   command took nothing at all.
 */
export async function watchNotifications(app: App, watch: Watch): Promise<void> {
  const connection = await signIn(app);
  const end = watch.forMs === undefined ? Infinity : app.clock().getTime() + watch.forMs;
  const stopped = app.untilStopped().then(() => true);
  const told = new Set<string>();
  let isLost = false;
  let vainRounds = 0;
  for (let first = true; ; first = false) {
    const page = await pageOf(connection, { unread: true }).catch((error: unknown) => {
      if (first || !(error instanceof AppError) || error.kind !== 'unreachable') throw error;
      if (!isLost) app.note(message('notifications.lost'));
      return undefined;
    });
    isLost = page === undefined;
    const before = told.size;
    const refused: Refused[] = [];
    for (const notification of [...(page?.notifications ?? [])].reverse()) {
      if (told.has(notification.id)) continue;
      const exit = await handOver(app, connection, watch, notification);
      if (exit !== '0') refused.push({ exit, id: notification.id });
      else {
        told.add(notification.id);
        if (watch.markRead) await markRead(connection, [notification]);
      }
    }
    if (refused.length > 0) app.note(message('notifications.hookFailed', { refused }));
    vainRounds = refused.length > 0 && told.size === before ? vainRounds + 1 : 0;
    const left = end - app.clock().getTime();
    const pause = Math.max(watch.everyMs, Math.min(watch.everyMs * 2 ** vainRounds, longestPauseMs));
    const isOver = left <= 0 || (await Promise.race([stopped, app.pause(Math.min(pause, left)).then(() => false)]));
    if (!isOver) continue;
    if (vainRounds > 0 && told.size === 0) throw nothingTaken();
    return;
  }
}

interface Refused {
  /** Its exit code, or the signal that ended it. */
  readonly exit: string;
  readonly id: string;
}

/** A shell's word for a command that is not there, or cannot be run. */
const noCommand: ReadonlySet<string> = new Set(['126', '127']);

function nothingTaken(): AppError {
  return new AppError('notYet', message('notifications.noneTaken'), {
    code: 'NOTIFICATIONS_NOT_TAKEN',
    help: message('notifications.noneTaken.help'),
  });
}

/** @returns `0` where it was taken; else why not. @throws AppError usage for a command that is not there */
async function handOver(
  app: App,
  connection: Connection,
  { exec, line, shown }: Watch,
  notification: Notification,
): Promise<string> {
  if (exec === undefined) {
    await shown(notification, connection);
    return '0';
  }
  const exit = await runHook(app, exec, line(notification, connection));
  if (!noCommand.has(exit)) return exit;
  throw new AppError('usage', message('notifications.noCommand', { exit }), {
    code: 'COMMAND_NOT_FOUND',
    help: message('notifications.noCommand.help'),
  });
}

/**
 * Runs the user's own command in their shell, with nothing of ours in its environment. What the portal wrote goes to its
 * standard input as one line, never into the command itself.
 * @returns its exit code, or the signal that ended it.
 */
function runHook(app: App, command: string, document: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...app.program.environment },
    });
    child.on('error', ({ message: why }) => resolve(why));
    child.on('close', (code, signal) => resolve(String(code ?? signal)));
    // A command that does not read is no failure of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${document}\n`);
  });
}
