import { AppError, message } from '../errors.js';
import { keychainHelp, keychainSentence, type KeychainFound } from './keychain.js';
import { readPrivateFile } from './private-file.js';

/** Every place a password may come from, in the order in which they are looked at; a profile has one store of the two. */
export const passwordSources = [
  'stdin',
  'file',
  'service',
  'helper',
  'keychain',
  'encrypted',
  'environment',
  'prompt',
] as const;

export type PasswordSource = (typeof passwordSources)[number];

/** Those places, as far as they were given. */
export interface PasswordSources {
  /** All that came on stdin, when `--password-stdin` asked for it. */
  readonly stdin?: string | undefined;
  /** The path in BPJSTK_PASSWORD_FILE. */
  readonly file?: string | undefined;
  /** The path of the one that systemd handed over. */
  readonly service?: string | undefined;
  /** Asks the credential helper. */
  readonly helper?: (() => Promise<string | undefined>) | undefined;
  readonly kept?: { readonly store: 'keychain' | 'encrypted'; readonly find: () => Promise<KeychainFound> } | undefined;
  /** What BPJSTK_PASSWORD holds. */
  readonly environment?: string | undefined;
  /** Asks the person; absent when nobody can answer. */
  readonly prompt?: (() => Promise<string>) | undefined;
}

const maxBytes = 1_024;

/**
 * Takes the password from the first place that has one.
 * A place that was given but is of no use stops the search: another one's password might be another company's.
 * @throws AppError usage when it is no password, the file is not safe, or nobody can say it.
 */
export async function findPassword(sources: PasswordSources): Promise<{ password: string; source: PasswordSource }> {
  const { stdin, file, service, helper, kept, environment, prompt } = sources;
  if (stdin !== undefined) return usablePassword(withoutLineEnd(stdin), 'stdin');
  if (file !== undefined) return usablePassword(await readPrivateFile(file, 'password'), 'file');
  if (service !== undefined) return usablePassword(await readPrivateFile(service, 'password', 'service'), 'service');
  const helped = await helper?.();
  if (helped !== undefined) return usablePassword(helped, 'helper');
  const found = await kept?.find();
  if (kept && found?.kind === 'found') return usablePassword(found.secret, kept.store);
  if (environment !== undefined) return usablePassword(environment, 'environment');
  if (prompt) return usablePassword(await typedAt(prompt), 'prompt');
  const trouble = found && found.kind !== 'found' && found.kind !== 'nothing' && !isDisabled(found) ? found : undefined;
  throw new AppError('usage', trouble ? keychainSentence(trouble) : message('credentials.password.needed'), {
    code: 'PASSWORD_NEEDED',
    help: (trouble && keychainHelp(trouble)) ?? message('credentials.password.needed.help'),
  });
}

/** An Enter too many is a slip: whoever is told to type again types it here, and not after the shell's prompt. */
async function typedAt(prompt: () => Promise<string>): Promise<string> {
  for (let empty = 0; empty < 2; empty++) {
    const typed = await prompt();
    if (typed !== '') return typed;
  }
  return prompt();
}

function isDisabled(found: KeychainFound): boolean {
  return found.kind === 'unavailable' && found.reason === 'disabled';
}

/** @throws AppError usage PASSWORD_UNUSABLE for what no portal takes as a password, or only by mistake. */
export function usablePassword(password: string, source: PasswordSource): { password: string; source: PasswordSource } {
  const wrong = faultOf(password);
  if (!wrong) return { password, source };
  throw new AppError('usage', message(`credentials.password.${wrong}`), {
    code: 'PASSWORD_UNUSABLE',
    help: message(`credentials.password.from.${source}`),
  });
}

function faultOf(password: string): 'empty' | 'lineBreak' | 'nul' | 'tooLong' | 'notText' | undefined {
  if (password === '') return 'empty';
  if (/[\r\n]/.test(password)) return 'lineBreak';
  if (password.includes('\0')) return 'nul';
  if (Buffer.byteLength(password) > maxBytes) return 'tooLong';
  // What stands in the place of bytes that are no UTF-8: the portal would refuse it, and count the attempt.
  return password.includes('\ufffd') ? 'notText' : undefined;
}

/** `echo` and editors end a line; the password does not end with it. */
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
