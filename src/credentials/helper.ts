import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { platform } from 'node:process';
import { AppError, message, type Message } from '../errors.js';
import { type Bounds, runBounded } from './bounded-process.js';
import { isOwn } from './own.js';
import { visible } from './visible.js';

/** Whose password is meant. */
export interface HelperAccount {
  /** The portal's origin. */
  readonly origin: string;
  readonly npp: string;
  readonly divisi: string;
  /** Absent for the company's first owner. */
  readonly user?: string | undefined;
}

/** A program that keeps passwords, spoken to as git speaks to its credential helpers; one that hung is not asked again. */
export interface CredentialHelper {
  /** @returns undefined when it has none. @throws AppError usage when it does not answer as a helper does. */
  get(account: HelperAccount): Promise<string | undefined>;
  /** @throws as `get`. */
  store(account: HelperAccount, password: string): Promise<void>;
  /** Has a password forgotten; of which account it was all that is known when absent. @throws as `get`. */
  erase(account: HelperAccount, password?: string): Promise<void>;
}

const writableByOthers = 0o022;

const defaultLimitMs = 10_000;
const mostBytes = 64 * 1024;

/**
 * @param line what BPJSTK_CREDENTIAL_HELPER holds: the absolute path of a program, or a name such as `libsecret`, which
 *   is git's own helper of that name (`git credential-libsecret`); then its words, in double quotes where they hold blanks.
 *   No shell reads it.
 * @param environment what the helper inherits: none of our own secrets. @param limitMs how long one answer may take.
 * @throws AppError usage for a line that names neither.
 */
export function openHelper(
  line: string,
  environment: NonNullable<Bounds['environment']>,
  limitMs = defaultLimitMs,
): CredentialHelper {
  const command = commandOf(line);
  const name = visible(command.join(' '));
  let late: AppError | undefined;
  const ask = async (what: 'get' | 'store' | 'erase', account: HelperAccount, password?: string): Promise<string> => {
    if (late) throw late;
    const [program = '', ...words] = command;
    if (isAbsolute(program)) await refuseOpen(program, name);
    const bounds = { limitMs, mostBytes, environment };
    const ended = await runBounded(program, [...words, what], question(account, password), bounds);
    if (ended.kind === 'late')
      throw (late = failed(message('credentials.helper.late', { name, seconds: limitMs / 1000 })));
    if (ended.kind === 'notStarted') throw failed(message('credentials.helper.notStarted', { name, ...ended }));
    if (ended.kind === 'tooMuch') throw failed(message('credentials.helper.rubbish', { name }));
    if (ended.code !== 0) throw failed(message('credentials.helper.failed', { name, code: ended.code ?? -1 }));
    return ended.output;
  };
  return {
    async get(account) {
      const answer = answerOf(await ask('get', account));
      if (!answer) throw failed(message('credentials.helper.rubbish', { name }));
      const username = answer.get('username');
      if (username !== undefined && username.toUpperCase() !== account.npp) {
        throw failed(message('credentials.helper.otherCompany', { name, npp: account.npp }));
      }
      const password = answer.get('password');
      if (password === undefined && /^(1|true|yes|on)$/i.test(answer.get('quit') ?? '')) {
        throw failed(message('credentials.helper.quit', { name }));
      }
      return password;
    },
    async store(account, password) {
      await ask('store', account, password);
    },
    async erase(account, password) {
      await ask('erase', account, password);
    },
  };
}

/** Whoever can write the program can have every password. @throws AppError usage for one that others can. */
async function refuseOpen(program: string, name: string): Promise<void> {
  // What is not there, the start itself will say.
  const found = await stat(program).catch(() => undefined);
  if (!found || platform === 'win32' || (isOwn(found) && (found.mode & writableByOthers) === 0)) return;
  throw failed(message('credentials.helper.open', { name }));
}

function commandOf(line: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const [program = '', ...more] = words;
  if (isAbsolute(program)) return words;
  if (/^[A-Za-z0-9][\w.-]*$/.test(program)) return ['git', `credential-${program}`, ...more];
  throw failed(message('credentials.helper.unnamed', { name: visible(line) }));
}

function question({ origin, npp, divisi, user }: HelperAccount, password?: string): string {
  const { protocol, host } = new URL(origin);
  const path = `divisi/${divisi}${user === undefined ? '' : `/user/${user}`}`;
  const lines = [`protocol=${protocol.slice(0, -1)}`, `host=${host}`, `path=${path}`, `username=${npp}`];
  return [...lines, ...(password === undefined ? [] : [`password=${password}`]), '', ''].join('\n');
}

/** @returns what a helper said, key by key, up to its empty line; undefined when it is not that. */
function answerOf(output: string): ReadonlyMap<string, string> | undefined {
  const lines = output.split(/\r?\n/);
  const end = lines.indexOf('');
  const pairs = (end === -1 ? lines : lines.slice(0, end)).map((line) => /^([\w[\]-]+)=([^\0]*)$/.exec(line));
  return pairs.includes(null) ? undefined : new Map(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}

function failed(text: Message): AppError {
  return new AppError('usage', text, {
    code: 'CREDENTIAL_HELPER_FAILED',
    help: message('credentials.helper.help'),
  });
}
