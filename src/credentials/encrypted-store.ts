import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, message, type Message } from '../errors.js';
import type { Keychain, KeychainTrouble } from './keychain.js';

/** What opens the store: a passphrase that a person types, or an age identity from a file. */
export type StoreKey =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly identity: string };

/** Secrets in a file of the age format, for a machine without a keychain. */
export interface EncryptedStore extends Keychain {
  /**
   * Has the key asked for now, and tries it.
   * @throws AppError notLoggedIn for a wrong key, usage for a file that is damaged or cannot be read, and whatever asking for
   *   the key throws.
   */
  unlock(): Promise<void>;
}

type Secrets = Readonly<Record<string, string>>;

/** The file as it was last seen, and what it holds. */
interface Seen {
  readonly bytes: Buffer | undefined;
  readonly secrets: Secrets;
}

/** 2¹⁷ rounds of scrypt: what OWASP asks for at least. */
const workFactor = 17;
const mostBytes = 1024 * 1024;

/**
 * Opens nothing yet. Nothing is asked for before there is something to read or to keep.
 * @param key asks for the key, once. @param isNew whether there is no store yet: a passphrase is then being chosen.
 * @returns a store of which no call but `unlock` throws: where it cannot be opened or written, the answer is `closed`.
 */
export function openEncryptedStore(file: string, key: (isNew: boolean) => Promise<StoreKey>): EncryptedStore {
  let asked: Promise<StoreKey> | undefined;
  let seen: Seen | undefined;
  const keyFor = (isNew: boolean): Promise<StoreKey> => (asked ??= key(isNew));

  /** Another run may have written meanwhile: only a file that is still the same is not opened again. */
  const secretsNow = async (): Promise<Secrets> => {
    const bytes = await bytesOf(file);
    if (seen && isSame(seen.bytes, bytes)) return seen.secrets;
    const secrets = bytes ? await decrypted(bytes, await keyFor(false), file) : {};
    seen = { bytes, secrets };
    return secrets;
  };
  const write = async (secrets: Secrets): Promise<void> => {
    if (Object.keys(secrets).length === 0) {
      await rm(file, { force: true });
      seen = { bytes: undefined, secrets };
      return;
    }
    const bytes = await encrypted(secrets, await keyFor(seen?.bytes === undefined));
    await replace(file, bytes);
    seen = { bytes, secrets };
  };

  return {
    async unlock() {
      await keyFor((await bytesOf(file)) === undefined);
      await secretsNow();
    },
    find: (account) =>
      unlessClosed(async () => {
        const secrets = await secretsNow();
        const secret = Object.hasOwn(secrets, account) ? secrets[account] : undefined;
        return secret === undefined ? ({ kind: 'nothing' } as const) : ({ kind: 'found', secret } as const);
      }),
    store: (account, secret) =>
      unlessClosed(async () => {
        await write({ ...(await secretsNow()), [account]: secret });
        return { kind: 'stored' } as const;
      }),
    forget: (account) =>
      unlessClosed(async () => {
        const { [account]: secret, ...others } = await secretsNow();
        if (secret === undefined) return { kind: 'nothing' } as const;
        await write(others);
        return { kind: 'forgotten' } as const;
      }),
    discard: () =>
      rm(file, { force: true }).catch((error: unknown) => {
        throw unwritable(file, error);
      }),
  };
}

async function unlessClosed<T>(work: () => Promise<T>): Promise<T | KeychainTrouble> {
  try {
    return await work();
  } catch (why) {
    if (why instanceof AppError) return { kind: 'closed', why };
    throw why;
  }
}

async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    if (detail === 'ENOENT') return undefined;
    throw failed('ENCRYPTED_STORE_UNREADABLE', message('credentials.store.unreadable', { file, detail }), error);
  }
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

async function decrypted(bytes: Buffer, key: StoreKey, file: string): Promise<Secrets> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  if (key.kind === 'passphrase') decrypter.addPassphrase(key.passphrase);
  else decrypter.addIdentity(key.identity);
  try {
    if (bytes.length > mostBytes) throw new Error('too large');
    return secretsIn(await decrypter.decrypt(bytes, 'text'));
  } catch (error) {
    // The one thing that the format cannot tell apart: a wrong key, and a header that says which is right damaged.
    if (error instanceof Error && /no identity matched/.test(error.message)) {
      throw new AppError('notLoggedIn', message(`credentials.store.wrong.${key.kind}`, { file }), {
        code: 'STORE_KEY_WRONG',
        help: message('credentials.store.wrong.help'),
        cause: error,
      });
    }
    throw failed('ENCRYPTED_STORE_DAMAGED', message('credentials.store.damaged', { file }), error, {
      help: message('credentials.store.damaged.help'),
    });
  }
}

function secretsIn(text: string): Secrets {
  const found: unknown = JSON.parse(text);
  const isMap = typeof found === 'object' && found !== null && !Array.isArray(found);
  if (isMap && Object.values(found).every((secret) => typeof secret === 'string')) return found as Secrets;
  throw new Error('not what was written');
}

async function encrypted(secrets: Secrets, key: StoreKey): Promise<Buffer> {
  const { Encrypter, identityToRecipient } = await import('age-encryption');
  const encrypter = new Encrypter();
  if (key.kind === 'passphrase') {
    encrypter.setPassphrase(key.passphrase);
    encrypter.setScryptWorkFactor(workFactor);
  } else encrypter.addRecipient(await identityToRecipient(key.identity));
  return Buffer.from(await encrypter.encrypt(JSON.stringify(secrets)));
}

/** Whole or not at all, on the disk, and for its owner alone. */
async function replace(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.part`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await rm(part, { force: true });
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): AppError {
  const detail = (error as NodeJS.ErrnoException).code ?? '';
  return failed('ENCRYPTED_STORE_UNWRITABLE', message('credentials.store.unwritable', { file, detail }), error);
}

function failed(code: string, text: Message, cause: unknown, more: { readonly help?: Message } = {}): AppError {
  return new AppError('usage', text, { code, cause, ...more });
}
