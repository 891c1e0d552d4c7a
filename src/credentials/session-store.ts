import {
  type Keychain,
  keychainAccount,
  type KeychainForgotten,
  type KeychainFound,
  type KeychainStored,
  type KeychainTrouble,
  type SecretOwner,
} from './keychain.js';

/** What a login leaves behind: enough to go on, and to renew it. */
export interface StoredSession {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** An instant, ISO 8601. */
  readonly expiresAt: string;
  readonly company: { readonly npp: string; readonly divisi: string; readonly name: string };
}

export type FoundSession =
  | { readonly kind: 'found'; readonly session: StoredSession }
  | { readonly kind: 'nothing' }
  | KeychainTrouble;

/** Remembers, outside the keychain, under which names something was stored; never what. */
export interface StoredNotes {
  has(account: string): boolean;
  set(account: string, stored: boolean): Promise<void>;
}

/** One owner's secrets in the keychain or the encrypted store, with the notes kept true. */
export interface SessionStore {
  readonly kind: 'keychain' | 'encrypted';
  session(): Promise<FoundSession>;
  saveSession(session: StoredSession): Promise<KeychainStored>;
  forgetSession(): Promise<KeychainForgotten>;
  password(): Promise<KeychainFound>;
  /** Only when the person agreed. @param password not empty. */
  savePassword(password: string): Promise<KeychainStored>;
  /** Whether one was put there; nothing is opened for it. */
  keepsPassword(): boolean;
  forgetPassword(): Promise<KeychainForgotten>;
  /** What makes the codes of the second factor. */
  totpSecret(): Promise<KeychainFound>;
  /** Only when the person agreed. */
  saveTotpSecret(secret: string): Promise<KeychainStored>;
  forgetTotpSecret(): Promise<KeychainForgotten>;
  /** What seals the pulled history, in base64. No log-out forgets it: what it sealed could never be read again. */
  ledgerKey(): Promise<KeychainFound>;
  /** Whether one was put there; nothing is opened for it. */
  keepsLedgerKey(): boolean;
  saveLedgerKey(key: string): Promise<KeychainStored>;
  forgetLedgerKey(): Promise<KeychainForgotten>;
  /** Deletes a store that cannot be opened. @returns whether it did: not the system's, nor the key of pulled history. */
  discard(): Promise<boolean>;
}

/** @returns under which name it is noted that a store, or the credential helper, was given something: each by itself. */
export function noteName(kind: SessionStore['kind'] | 'helper', account: string): string {
  return kind === 'keychain' ? account : `${kind}|${account}`;
}

/** @throws nothing of the keychain's; the notes' own AppError when the settings cannot be written. */
export function openSessionStore(
  keychain: Keychain,
  notes: StoredNotes,
  owner: SecretOwner,
  kind: SessionStore['kind'] = 'keychain',
): SessionStore {
  const session = keychainAccount(owner, 'session');
  const password = keychainAccount(owner, 'password');
  const totp = keychainAccount(owner, 'totp');
  const ledger = keychainAccount(owner, 'ledger');
  const isNoted = (account: string): boolean => notes.has(noteName(kind, account));
  const note = (account: string, stored: boolean): Promise<void> => notes.set(noteName(kind, account), stored);
  const find = (account: string): Promise<KeychainFound> => keychain.find(account, isNoted(account));
  const store = async (account: string, secret: string): Promise<KeychainStored> => {
    const answer = await keychain.store(account, secret);
    if (answer.kind === 'stored') await note(account, true);
    return answer;
  };
  const forget = async (account: string): Promise<KeychainForgotten> => {
    const noted = isNoted(account);
    const answer = await keychain.forget(account, noted);
    if (answer.kind === 'forgotten' || answer.kind === 'nothing') await note(account, false);
    // Where nothing was put, a keychain that cannot be asked has nothing to forget; what is in a file is not known unopened.
    return noted || answer.kind === 'forgotten' || answer.kind === 'closed' ? answer : { kind: 'nothing' };
  };
  return {
    kind,
    async session() {
      const answer = await find(session);
      if (answer.kind !== 'found') return answer;
      const found = readSession(answer.secret);
      return found ? { kind: 'found', session: found } : { kind: 'nothing' };
    },
    saveSession: ({ accessToken, refreshToken, expiresAt, company: { npp, divisi, name } }) =>
      store(session, JSON.stringify({ accessToken, refreshToken, expiresAt, company: { npp, divisi, name } })),
    forgetSession: () => forget(session),
    password: () => find(password),
    savePassword: (secret) => store(password, secret),
    keepsPassword: () => isNoted(password),
    forgetPassword: () => forget(password),
    totpSecret: () => find(totp),
    saveTotpSecret: (secret) => store(totp, secret),
    forgetTotpSecret: () => forget(totp),
    ledgerKey: () => find(ledger),
    keepsLedgerKey: () => isNoted(ledger),
    saveLedgerKey: (key) => store(ledger, key),
    forgetLedgerKey: () => forget(ledger),
    async discard() {
      if (!keychain.discard || isNoted(ledger)) return false;
      await keychain.discard();
      for (const account of [session, password, totp]) await note(account, false);
      return true;
    },
  };
}

/** @returns undefined for what an older release, or another hand, left there: one logs in again. */
function readSession(text: string): StoredSession | undefined {
  const found = parsed(text);
  if (!isRecord(found) || !isRecord(found['company'])) return undefined;
  const { accessToken, refreshToken, expiresAt, company } = found;
  const { npp, divisi, name } = company;
  const words = [accessToken, refreshToken, expiresAt, npp, divisi, name];
  return words.every((word) => typeof word === 'string') ? (found as unknown as StoredSession) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
