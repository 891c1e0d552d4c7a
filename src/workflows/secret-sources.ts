import type { App } from '../app.js';
import { keychainAccount } from '../credentials/keychain.js';
import type { PortalAddress } from '../credentials/portal-address.js';
import { serviceCredential } from '../credentials/service-credentials.js';
import { noteName, type SessionStore } from '../credentials/session-store.js';
import { findPassword, type PasswordSource, type PasswordSources } from '../credentials/sources.js';
import type { TotpSources } from '../credentials/totp.js';
import type { Employer } from '../ledger/index.js';

/** Whose secrets are looked for, and where that account is. */
export interface Account {
  readonly address: PortalAddress;
  readonly employer: Employer;
  readonly store: SessionStore;
}

/** Whose secrets this machine keeps, and where. */
type Kept = Pick<Account, 'employer' | 'store'>;

/** A store that did not answer is not asked again by the same command: each question takes its time limit. */
interface Asking {
  readonly storeAnswers: boolean;
}

/** @returns where a password may come from that nobody types. */
export async function passwordsHere(
  app: App,
  account: Account,
  asking: Asking,
): Promise<Omit<PasswordSources, 'stdin' | 'prompt'>> {
  const helper = app.secrets.credentialHelper === undefined ? undefined : () => helperHere(app, account).get();
  return { ...(await readablePasswords(app, account, asking)), helper };
}

/** As `passwordsHere`, without the credential helper: what can be read without asking anybody's program. */
export async function readablePasswords(
  app: App,
  { store, employer }: Kept,
  { storeAnswers }: Asking,
): Promise<Omit<PasswordSources, 'stdin' | 'prompt' | 'helper'>> {
  const { password: environment, passwordFile: file, credentialsDirectory } = app.secrets;
  return {
    file,
    service: await serviceCredential(credentialsDirectory, 'bpjstk-password', employer),
    kept: storeAnswers ? { store: store.kind, find: () => store.password() } : undefined,
    environment,
  };
}

/**
 * As `passwordsHere`, for what decides whose the account is: what is kept for logging in does not do there, as whoever finds a
 * terminal open would have it.
 */
export function passwordsGiven(app: App, account: Account): Promise<Omit<PasswordSources, 'stdin' | 'prompt'>> {
  return passwordsHere(app, account, { storeAnswers: false });
}

/** Finds the password, and keeps it out of all that is written from then on. @throws AppError usage as `findPassword`. */
export async function passwordFrom(
  app: App,
  sources: PasswordSources,
): Promise<{ readonly password: string; readonly source: PasswordSource }> {
  const found = await findPassword(sources);
  app.hide(found.password);
  return found;
}

/** @returns where what makes the codes of the second factor may come from. */
export async function totpSecretsHere(
  app: App,
  { store, employer }: Kept,
  { storeAnswers }: Asking,
): Promise<TotpSources> {
  const { totpSecretFile: file, credentialsDirectory } = app.secrets;
  return {
    file,
    service: await serviceCredential(credentialsDirectory, 'bpjstk-totp-secret', employer),
    kept: storeAnswers ? { store: store.kind, find: () => store.totpSecret() } : undefined,
  };
}

/** The credential helper, asked for this account; it is noted whether it was given the password by us. */
export interface HelperHere {
  readonly get: () => Promise<string | undefined>;
  readonly store: (password: string) => Promise<void>;
  /** Has whatever it holds forgotten; that password alone where one is named. */
  readonly erase: (password?: string) => Promise<void>;
  /** Whether it has the password from us. */
  readonly keepsOurs: () => Promise<boolean>;
}

/** @throws AppError usage of every call, as `openHelper`. */
export function helperHere(app: App, { address, employer }: Pick<Account, 'address' | 'employer'>): HelperHere {
  const { npp, divisi, user } = employer;
  const account = { origin: address.origin, npp, divisi, user };
  const name = noteName('helper', keychainAccount(employer, 'password'));
  const note = async (isThere: boolean): Promise<void> => (await app.openSettings()).stored.set(name, isThere);
  return {
    get: async () => (await app.openHelper()).get(account),
    store: async (password) => {
      await (await app.openHelper()).store(account, password);
      await note(true);
    },
    erase: async (password) => {
      await (await app.openHelper()).erase(account, password);
      await note(false);
    },
    keepsOurs: async () => (await app.openSettings()).stored.has(name),
  };
}
