import { join } from 'node:path';
import type { App } from '../app.js';
import { type EncryptedStore, openEncryptedStore, type StoreKey } from '../credentials/encrypted-store.js';
import { readKeyFile } from '../credentials/key-file.js';
import type { Keychain } from '../credentials/keychain.js';
import { serviceCredential } from '../credentials/service-credentials.js';
import { AppError, message, type Message } from '../errors.js';

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
  const encrypted: EncryptedStore = openEncryptedStore(await encryptedFile(app), (isNew) =>
    storeKey(app, npp, keyFile, isNew),
  );
  return { kind, keychain: encrypted, unlock: () => encrypted.unlock() };
}

/** @returns the path of the profile's encrypted store, whether it is there or not. */
export async function encryptedFile(app: App): Promise<string> {
  const settings = await app.openSettings();
  return join(app.folders.data, 'secrets', `${app.invocation.profile ?? settings.defaultProfile}.age`);
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
