import type { App } from '../app.js';
import { keychainAccount } from '../credentials/keychain.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Lock, takeLock } from '../ledger/lock.js';

const everyMs = 250;
/** Longer than a login takes, with a code that is waited for. */
const mostMs = 120_000;

/**
 * Sends a password that nobody typed while no other process sends one for the same account: timers that start together
 * learn from the first whether it is refused.
 * @throws AppError usage where a refusal could not be written down: each timer would send it again; locked after two minutes
 */
export async function inLoginTurn<T>(app: App, employer: Employer, work: () => Promise<T>): Promise<T> {
  const turn = await turnWithin(app, `login ${keychainAccount(employer, 'password')}`);
  try {
    return await work();
  } finally {
    turn.release();
  }
}

async function turnWithin(app: App, name: string): Promise<Lock> {
  // Loads the database, which most commands do without.
  const { takeLock } = await import('../ledger/lock.js');
  for (let left = mostMs; ; left -= everyMs) {
    const turn = takeTurn(takeLock, app.folders.data, name);
    if (!('heldBy' in turn)) return turn;
    if (left <= 0) {
      throw new AppError('locked', message('locked', turn.heldBy), { code: 'LOCKED', help: message('locked.help') });
    }
    await app.pause(everyMs);
  }
}

function takeTurn(take: typeof takeLock, folder: string, name: string): ReturnType<typeof takeLock> {
  try {
    return take(folder, name, 0);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.kind !== 'usage') throw cause;
    throw new AppError('usage', message('connect.cannotRemember', { folder }), {
      code: 'REFUSALS_UNWRITABLE',
      help: message('connect.cannotRemember.help'),
      cause,
    });
  }
}
