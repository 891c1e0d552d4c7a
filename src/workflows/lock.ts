import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Lock } from '../ledger/lock.js';
import type { Connection } from './connect.js';

const everyMs = 500;

/**
 * Does a piece of work that no other run for the same company on this machine may do meanwhile.
 * Waits for the other as long as `--wait-lock` says.
 * @throws AppError locked, saying who holds it and since when.
 */
export async function withLock<T>(
  app: App,
  { employer }: Pick<Connection, 'employer'>,
  work: () => Promise<T>,
): Promise<T> {
  const lock = await lockWithin(app, `${employer.npp}-${employer.divisi}`, app.invocation.waitLockMs);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function lockWithin(app: App, name: string, waitMs: number): Promise<Lock> {
  const { takeLock } = await import('../ledger/lock.js');
  for (let left = waitMs; ; left -= everyMs) {
    const lock = takeLock(app.folders.data, name);
    if (!('heldBy' in lock)) return lock;
    const { heldBy } = lock;
    if (left <= 0) {
      throw new AppError('locked', message('locked', heldBy), { code: 'LOCKED', help: message('locked.help') });
    }
    app.progress.step(message('locked', heldBy));
    await app.pause(Math.min(left, everyMs));
  }
}
