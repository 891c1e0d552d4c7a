import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Holder, Lock } from '../ledger/lock.js';

const everyMs = 500;

/** How long whoever writes to the ledger's file just now is waited for, whatever was asked. */
const shortestMs = 5_000;

/** How a lock that another holds is waited for. */
export interface Patience {
  readonly waitMs: number;
  readonly everyMs: number;
  /** How long each try may take, in which nothing else goes on; a moment by default. */
  readonly tryMs?: number;
  readonly whileHeld?: (heldBy: Holder) => void;
}

/**
 * Does a piece of work that no other run for the same company on this machine may do meanwhile.
 * Waits for the other as long as `--wait-lock` says.
 * @throws AppError locked, saying who holds it and since when.
 */
export async function withLock<T>(
  app: App,
  { employer }: { readonly employer: Employer },
  work: () => Promise<T>,
): Promise<T> {
  const lock = await lockWithin(app, `${employer.npp}-${employer.divisi}`, {
    waitMs: app.invocation.waitLockMs,
    everyMs,
    whileHeld: (heldBy) => app.progress.step(message('locked', heldBy)),
  });
  try {
    await ledgerFree(app);
    return await work();
  } finally {
    lock.release();
  }
}

/** Waits here for whoever holds the ledger's file, where Ctrl-C is heard, and before anything is sent. @throws AppError locked */
async function ledgerFree(app: App): Promise<void> {
  const ledger = await app.openLedger();
  for (let left = Math.max(app.invocation.waitLockMs, shortestMs); ; left -= everyMs) {
    try {
      ledger.checkWritable();
      return;
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== 'locked' || left <= 0) throw error;
      app.progress.step(error.text);
    }
    await app.pause(Math.min(left, everyMs));
  }
}

/** Takes a lock of this machine by its name. @throws AppError locked once it was waited for; as `takeLock` */
export async function lockWithin(
  app: App,
  name: string,
  { waitMs, everyMs, tryMs, whileHeld }: Patience,
): Promise<Lock> {
  // Loads the database, which most commands do without.
  const { takeLock } = await import('../ledger/lock.js');
  for (let left = waitMs; ; left -= everyMs) {
    const lock = takeLock(app.folders.data, name, tryMs);
    if (!('heldBy' in lock)) return lock;
    const { heldBy } = lock;
    if (left <= 0) {
      throw new AppError('locked', message('locked', heldBy), { code: 'LOCKED', help: message('locked.help') });
    }
    whileHeld?.(heldBy);
    await app.pause(Math.min(left, everyMs));
  }
}
