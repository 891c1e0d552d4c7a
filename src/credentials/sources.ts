import { AppError, message } from '../errors.js';
import { keychainSentence, type KeychainFound } from './keychain.js';
import { readPasswordFile } from './password-file.js';

export type PasswordSource = 'stdin' | 'file' | 'keychain' | 'environment' | 'prompt';

/** Every place a password may come from, as far as it was given. */
export interface PasswordSources {
  /** All that came on stdin, when `--password-stdin` asked for it. */
  readonly stdin?: string | undefined;
  /** The path in BPJSTK_PASSWORD_FILE. */
  readonly file?: string | undefined;
  readonly keychain?: (() => Promise<KeychainFound>) | undefined;
  /** What BPJSTK_PASSWORD holds. */
  readonly environment?: string | undefined;
  /** Asks the person; absent when nobody can answer. */
  readonly prompt?: (() => Promise<string>) | undefined;
}

const maxBytes = 1_024;

/**
 * Takes the password from the first place that has one: stdin, file, keychain, environment, prompt.
 * A place that was given but is of no use stops the search: another one's password might be another company's.
 * @throws AppError usage when it is no password, the file is not safe, or nobody can say it.
 */
export async function findPassword(sources: PasswordSources): Promise<{ password: string; source: PasswordSource }> {
  const { stdin, file, keychain, environment, prompt } = sources;
  if (stdin !== undefined) return checked(withoutLineEnd(stdin), 'stdin');
  if (file !== undefined) return checked(withoutLineEnd(await readPasswordFile(file)), 'file');
  const kept = await keychain?.();
  if (kept?.kind === 'found') return checked(kept.secret, 'keychain');
  if (environment !== undefined) return checked(environment, 'environment');
  if (prompt) return checked(await prompt(), 'prompt');
  const trouble = kept && kept.kind !== 'nothing' && !isDisabled(kept);
  throw new AppError('usage', trouble ? keychainSentence(kept) : message('credentials.password.needed'), {
    code: 'PASSWORD_NEEDED',
    help: message('credentials.password.needed.help'),
  });
}

function isDisabled(kept: KeychainFound): boolean {
  return kept.kind === 'unavailable' && kept.reason === 'disabled';
}

function checked(password: string, source: PasswordSource): { password: string; source: PasswordSource } {
  const wrong = faultOf(password);
  if (!wrong) return { password, source };
  throw new AppError('usage', message(`credentials.password.${wrong}`), {
    code: 'PASSWORD_UNUSABLE',
    help: message(`credentials.password.from.${source}`),
  });
}

function faultOf(password: string): 'empty' | 'lineBreak' | 'nul' | 'tooLong' | undefined {
  if (password === '') return 'empty';
  if (/[\r\n]/.test(password)) return 'lineBreak';
  if (password.includes('\0')) return 'nul';
  return Buffer.byteLength(password) > maxBytes ? 'tooLong' : undefined;
}

/** `echo` and editors end a line; the password does not end with it. */
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
