import type { App } from '../app.js';
import type { KeychainTrouble } from '../credentials/keychain.js';
import type { PortalAddress } from '../credentials/portal-address.js';
import type { SessionStore } from '../credentials/session-store.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import { helperHere } from './secret-sources.js';
import { encryptedFile } from './secret-store.js';

/** Whose secrets are forgotten, and where they may be. */
export interface Forgotten {
  readonly employer: Employer;
  readonly stores: readonly SessionStore[];
  /** Where the account is; undefined where no portal told: the credential helper is not asked then. */
  readonly address: PortalAddress | undefined;
}

/**
 * Forgets the session, the password and the secret of the codes, wherever this machine keeps them of an account. A store
 * that cannot be opened is deleted.
 * @throws AppError for the first place that kept what it has; all others were asked all the same.
 */
export async function forgetSecrets(app: App, { employer, stores, address }: Forgotten): Promise<void> {
  const failures: unknown[] = [];
  const places = stores.map((store) => () => forgetKept(app, store));
  if (address && app.secrets.credentialHelper !== undefined) {
    places.push(() => helperHere(app, { address, employer }).erase());
  }
  for (const forget of places) await forget().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function forgetKept(app: App, store: SessionStore): Promise<void> {
  for (const forget of ['forgetSession', 'forgetPassword', 'forgetTotpSecret'] as const) {
    const answer = await store[forget]();
    if (answer.kind === 'forgotten' && forget === 'forgetTotpSecret') app.note(message('secrets.codesForgotten'));
    if (answer.kind === 'forgotten' || answer.kind === 'nothing') continue;
    if (answer.kind === 'closed' && (await store.discard())) {
      app.note(message('secrets.storeDeleted'));
      return;
    }
    // One that does not answer is not waited for three times.
    throw answer.kind === 'closed' ? storeNotDeleted(await encryptedFile(app)) : notForgotten(answer);
  }
}

function notForgotten({ kind }: Exclude<KeychainTrouble, { kind: 'closed' }>): AppError {
  return new AppError('check', message('secrets.notForgotten', { kind }), {
    code: 'NOT_FORGOTTEN',
    help: message('secrets.notForgotten.help'),
  });
}

function storeNotDeleted(file: string): AppError {
  return new AppError('check', message('secrets.storeNotDeleted'), {
    code: 'NOT_FORGOTTEN',
    help: message('secrets.storeNotDeleted.help', { file }),
  });
}
