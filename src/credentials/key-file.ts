import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, message } from '../errors.js';
import { type PrivateFile, readPrivateFile } from './private-file.js';

const what: PrivateFile = 'key';

/**
 * Reads the identity that opens the encrypted store, as `age-keygen` writes it: comments, and one line of the key.
 * @throws AppError usage as `readPrivateFile`, and when it holds no identity.
 */
export async function readKeyFile(path: string, keeper?: 'service'): Promise<string> {
  const text = await readPrivateFile(path, what, keeper);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [identity = ''] = lines;
  try {
    const { identityToRecipient } = await import('age-encryption');
    if (lines.length !== 1) throw new Error('not one line');
    await identityToRecipient(identity.trim());
    return identity.trim();
  } catch (error) {
    throw new AppError('usage', message('credentials.key.invalid', { file: path }), {
      code: 'KEY_FILE_INVALID',
      help: message('credentials.key.invalid.help'),
      cause: error,
    });
  }
}

/**
 * Makes a new key, for its owner alone. @returns whether it did: a file that is there is left as it is.
 * @throws AppError usage when it cannot be written.
 */
export async function makeKeyFile(path: string): Promise<boolean> {
  try {
    const { generateIdentity } = await import('age-encryption');
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, `${await generateIdentity()}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    if (detail === 'EEXIST') return false;
    throw new AppError('usage', message('credentials.key.unwritable', { file: path, detail }), {
      code: 'KEY_FILE_UNWRITABLE',
      cause: error,
    });
  }
}
