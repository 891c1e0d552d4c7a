import type { App } from '../app.js';
import { keychainAccount } from '../credentials/keychain.js';
import { openSessionStore } from '../credentials/session-store.js';
import type { PasswordSource } from '../credentials/sources.js';
import { employerHere, portalName, type Employer } from './connect.js';

export interface AuthStatus {
  readonly profile: string;
  readonly employer: Employer;
  readonly portal: string;
  readonly session: 'kept' | 'none' | 'locked' | 'unavailable';
  readonly expiresAt: string | null;
  readonly company: string | null;
  /** Where the next login would take the password from without asking; null where it would have to ask. */
  readonly passwordFrom: PasswordSource | null;
}

/** @returns who is logged in and where secrets are kept; the portal is not asked. @throws AppError notLoggedIn. */
export async function authStatus(app: App): Promise<AuthStatus> {
  const employer = await employerHere(app);
  const settings = await app.openSettings();
  const keychain = await app.openKeychain();
  const found = await openSessionStore(keychain, settings.stored, employer).session();
  const { passwordFile, password } = app.secrets;
  const inKeychain = settings.stored.has(keychainAccount(employer, 'password'));
  const passwordFrom =
    passwordFile !== undefined ? 'file' : inKeychain ? 'keychain' : password !== undefined ? 'environment' : null;
  const session =
    found.kind === 'found'
      ? 'kept'
      : found.kind === 'nothing'
        ? 'none'
        : found.kind === 'locked'
          ? 'locked'
          : 'unavailable';
  return {
    profile: app.invocation.profile ?? settings.defaultProfile,
    employer,
    portal: portalName(employer),
    session,
    expiresAt: found.kind === 'found' ? found.session.expiresAt : null,
    company: found.kind === 'found' ? found.session.company.name : null,
    passwordFrom,
  };
}
