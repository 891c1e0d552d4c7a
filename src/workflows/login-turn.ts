import type { App } from '../app.js';
import { keychainAccount } from '../credentials/keychain.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Lock } from '../ledger/lock.js';
import { lockWithin } from './lock.js';

/** Longer than a login takes, with a code that is waited for. */
const patience = { waitMs: 120_000, everyMs: 250, tryMs: 0 } as const;

/**
 * Sends a password that nobody typed while no other process sends one for the same account: timers that start together
 * learn from the first whether it is refused.
 * @throws AppError usage where a refusal could not be written down: each timer would send it again; locked after two minutes
 */
export async function inLoginTurn<T>(app: App, employer: Employer, work: () => Promise<T>): Promise<T> {
  const turn = await takeTurn(app, `login ${keychainAccount(employer, 'password')}`);
  try {
    return await work();
  } finally {
    turn.release();
  }
}

/** Renews a session while no other process renews it; where the turn cannot be taken, without it. */
export async function inRenewalTurn<T>(app: App, employer: Employer, work: () => Promise<T>): Promise<T> {
  const turn = await takeTurn(app, `renewal ${keychainAccount(employer, 'session')}`).catch(() => undefined);
  try {
    return await work();
  } finally {
    turn?.release();
  }
}

/** @throws AppError usage where the folder cannot be written: a refusal could not be remembered there either */
function takeTurn(app: App, name: string): Promise<Lock> {
  return lockWithin(app, name, patience).catch((cause: unknown) => {
    if (!(cause instanceof AppError) || cause.kind !== 'usage') throw cause;
    throw new AppError('usage', message('connect.cannotRemember', { folder: app.folders.data }), {
      code: 'REFUSALS_UNWRITABLE',
      help: message('connect.cannotRemember.help'),
      cause,
    });
  });
}
