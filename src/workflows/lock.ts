import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { takeLock } from '../ledger/lock.js';
import type { Connection } from './connect.js';

/**
 * Does a piece of work that no other run for the same company on this machine may do meanwhile.
 * @throws AppError locked, saying who holds it and since when.
 */
export async function withLock<T>(
  app: App,
  { employer }: Pick<Connection, 'employer'>,
  work: () => Promise<T>,
): Promise<T> {
  const lock = takeLock(app.folders.data, `${employer.npp}-${employer.divisi}`);
  if ('heldBy' in lock) {
    const { pid, since } = lock.heldBy;
    throw new AppError('locked', message('locked', { pid, since }), { code: 'LOCKED', help: message('locked.help') });
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
