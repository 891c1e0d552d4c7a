import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.js';
import { type EncryptedStore, openEncryptedStore, type StoreKey } from '../credentials/encrypted-store.js';
import { readKeyFile } from '../credentials/key-file.js';
import { keychainAccount, type Keychain, secretKinds } from '../credentials/keychain.js';
import { serviceCredential } from '../credentials/service-credentials.js';
import { noteName, openSessionStore, type SessionStore } from '../credentials/session-store.js';
import { AppError, message, type Message } from '../errors.js';
import type { Employer } from '../ledger/index.js';

/** Where a profile's secrets are kept, as its settings say or a login chooses. */
export interface StoreChoice {
  readonly store: 'keychain' | 'encrypted';
  /** The absolute path of the key to the encrypted store. */
  readonly keyFile?: string | undefined;
}

export interface SecretStore {
  readonly kind: StoreChoice['store'];
  readonly keychain: Keychain;
  /** Asks for whatever opens it, before there is anything to keep. @throws as `openEncryptedStore` */
  readonly unlock: () => Promise<void>;
}

/** A passphrase is all that stands between the file and who copies it. */
const shortestPassphrase = 12;

/** @returns what the profile's settings say; the keychain when they say nothing. */
export async function storeChoice(app: App): Promise<StoreChoice> {
  const settings = await app.openSettings();
  const { credentials = {} } = settings.get(app.invocation.profile ?? settings.defaultProfile);
  return { store: credentials.store ?? 'keychain', keyFile: credentials.keyFile };
}

/** @param choice as its settings say when absent. @returns the keychain, or the profile's own encrypted file. */
export async function secretStore(app: App, npp: string | undefined, choice?: StoreChoice): Promise<SecretStore> {
  const { store: kind, keyFile } = choice ?? (await storeChoice(app));
  if (kind === 'keychain') return { kind, keychain: await app.openKeychain(), unlock: async () => undefined };
  const file = await encryptedFile(app);
  const encrypted: EncryptedStore = openEncryptedStore(file, (isNew) =>
    storeKey(app, npp, keyFile, isNew).catch((error: unknown) => {
      throw withCure(error);
    }),
  );
  return { kind, keychain: encrypted, unlock: () => encrypted.unlock() };
}

/** @returns where the employer's secrets are kept; nothing is opened yet. @param choice as the profile says when absent. */
export async function storeOf(app: App, employer: Employer, choice?: StoreChoice): Promise<SessionStore> {
  const settings = await app.openSettings();
  const { kind, keychain } = await secretStore(app, employer.npp, choice);
  return openSessionStore(keychain, settings.stored, employer, kind);
}

/**
 * @param kind where secrets are kept now.
 * @returns the other place, where something of the employer's lies there still; undefined where nothing does.
 */
export async function storeLeftBehind(
  app: App,
  employer: Employer,
  kind: StoreChoice['store'],
): Promise<SessionStore | undefined> {
  const { keyFile } = await storeChoice(app);
  if (kind === 'keychain') {
    const isThere = existsSync(await encryptedFile(app));
    return isThere ? storeOf(app, employer, { store: 'encrypted', keyFile }) : undefined;
  }
  const { stored } = await app.openSettings();
  const isNoted = secretKinds.some((what) => stored.has(noteName('keychain', keychainAccount(employer, what))));
  return isNoted ? storeOf(app, employer, { store: 'keychain' }) : undefined;
}

/** @returns the path of the profile's encrypted store, whether it is there or not. */
export async function encryptedFile(app: App): Promise<string> {
  const settings = await app.openSettings();
  return join(app.folders.data, 'secrets', `${app.invocation.profile ?? settings.defaultProfile}.age`);
}

/** What is wrong with a key says no more than that: what to do is the store's. */
function withCure(error: unknown): unknown {
  if (!(error instanceof AppError) || error.help) return error;
  const { kind, text, code } = error;
  return new AppError(kind, text, { code, help: message('store.keyLost.help'), cause: error });
}

async function storeKey(
  app: App,
  npp: string | undefined,
  keyFile: string | undefined,
  isNew: boolean,
): Promise<StoreKey> {
  const service = await serviceCredential(
    app.secrets.credentialsDirectory,
    'bpjstk-store-key',
    npp === undefined ? undefined : { npp },
  );
  if (service !== undefined) return { kind: 'identity', identity: await readKeyFile(service, 'service') };
  if (keyFile !== undefined) return { kind: 'identity', identity: await readKeyFile(keyFile) };
  if (!isNew && !app.ask.possible) {
    throw new AppError('usage', message('store.passphraseNeeded'), {
      code: 'INPUT_NEEDED',
      help: message('store.passphraseNeeded.help'),
    });
  }
  const passphrase = await app.ask.secret(message(isNew ? 'store.choose' : 'store.passphrase'), '--key-file');
  app.hide(passphrase);
  if (!isNew) return { kind: 'passphrase', passphrase };
  const refused = (text: Message): AppError => new AppError('usage', text, { code: 'PASSPHRASE_UNUSABLE' });
  if (passphrase.length < shortestPassphrase) {
    throw refused(message('store.tooShort', { shortest: shortestPassphrase }));
  }
  if ((await app.ask.secret(message('store.again'), '--key-file')) !== passphrase) {
    throw refused(message('store.differ'));
  }
  return { kind: 'passphrase', passphrase };
}
