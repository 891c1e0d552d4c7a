import type { App } from '../app.js';
import type { SessionStore } from '../credentials/session-store.js';
import { AppError, message } from '../errors.js';
import { type Account, helperHere } from './secret-sources.js';

/**
 * Forgets the session, the password and the secret of the codes, wherever this machine keeps them of an account.
 * @param account asked of the credential helper too; undefined where no portal told who it is.
 * @throws AppError for the first place that kept what it has; all others were asked all the same.
 */
export async function forgetSecrets(
  app: App,
  store: SessionStore,
  account: Pick<Account, 'address' | 'employer'> | undefined,
): Promise<void> {
  const failures: unknown[] = [];
  const places = [() => forgetKept(store)];
  if (account && app.secrets.credentialHelper !== undefined) places.push(() => helperHere(app, account).erase());
  for (const forget of places) await forget().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function forgetKept(store: SessionStore): Promise<void> {
  for (const forget of ['forgetSession', 'forgetPassword', 'forgetTotpSecret'] as const) {
    const { kind } = await store[forget]();
    // One that does not answer is not waited for three times.
    if (kind !== 'forgotten' && kind !== 'nothing') {
      throw new AppError('check', message('secrets.notForgotten', { kind }), {
        code: 'NOT_FORGOTTEN',
        help: message('secrets.notForgotten.help'),
      });
    }
  }
}
