import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App } from '../app.js';
import { makeKeyFile } from '../credentials/key-file.js';
import { setAside } from '../credentials/set-aside.js';
import { AppError, message } from '../errors.js';
import type { Connection } from './connect.js';
import { forgetSecrets } from './forget-secrets.js';
import { encryptedFile, type StoreChoice, storeChoice } from './secret-store.js';

/** What a login says of the place for secrets; as it was where it says nothing. */
interface Wanted {
  readonly store: StoreChoice['store'] | undefined;
  readonly keyFile: string | undefined;
  readonly newStore: boolean;
}

/**
 * @returns where secrets go. A key file that is not there is made for a store that is not there either.
 * @throws AppError usage where words are at odds, or a store is there and its key is not.
 */
export async function chosenStore(app: App, { store, keyFile, newStore }: Wanted): Promise<StoreChoice> {
  const before = await storeChoice(app);
  const kind = store ?? before.store;
  if ((keyFile !== undefined || newStore) && kind !== 'encrypted') {
    const flag = newStore ? '--new-store' : '--key-file';
    throw new AppError('usage', message('login.withoutStore', { flag }), { code: 'USAGE' });
  }
  const path = keyFile === undefined ? before.keyFile : resolve(keyFile);
  if (path === undefined || kind !== 'encrypted') return { ...before, store: kind };
  const file = await encryptedFile(app);
  if (existsSync(file) && !newStore) {
    // That the key which settings name is lost is found out when the store is opened.
    if (existsSync(path) || keyFile === undefined) return { store: kind, keyFile: path };
    throw new AppError('usage', message('login.keyNotThere', { file: path }), {
      code: 'KEY_FILE_UNUSABLE',
      help: message('store.keyLost.help'),
    });
  }
  if (await makeKeyFile(path)) app.note(message('login.keyFileMade', { file: path }));
  return { store: kind, keyFile: path };
}

/** Sets aside the encrypted store that is there: it is not opened, and nothing of it is deleted. @throws AppError usage. */
export async function beginNewStore(app: App, { employer, store }: Connection): Promise<void> {
  const file = await encryptedFile(app);
  if (!existsSync(file)) return;
  const kept = await setAside(file, 'old', app.clock()).catch((error: unknown) => {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    throw new AppError('usage', message('credentials.store.unwritable', { file, detail }), {
      code: 'ENCRYPTED_STORE_UNWRITABLE',
      cause: error,
    });
  });
  app.note(message('login.storeSetAside', { kept }));
  // What was noted of it is true no more.
  await forgetSecrets(app, { employer, stores: [store], address: undefined });
}
