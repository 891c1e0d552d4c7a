import { type AppError, message, type Message } from '../errors.js';
import { askKeytar, type AskKeytar } from './keytar-process.js';

/** Why a keychain could not do what was asked. */
export type KeychainTrouble =
  /** The person has to unlock it first. */
  | { readonly kind: 'locked' }
  /** Nobody answered in time: as a rule a question on the desktop that nobody sees. */
  | { readonly kind: 'timeout' }
  | {
      readonly kind: 'unavailable';
      readonly reason: 'disabled' | 'notInstalled' | 'noService' | 'noCollection' | 'failed';
    }
  /** An encrypted store that cannot be opened, read or written. */
  | { readonly kind: 'closed'; readonly why: AppError };

export type KeychainFound =
  | { readonly kind: 'found'; readonly secret: string }
  | { readonly kind: 'nothing' }
  | KeychainTrouble;
export type KeychainStored = { readonly kind: 'stored' } | KeychainTrouble;
export type KeychainForgotten = { readonly kind: 'forgotten' } | { readonly kind: 'nothing' } | KeychainTrouble;

/** Whose secret it is. */
export interface SecretOwner {
  /** The portal's origin. */
  readonly portal: string;
  readonly npp: string;
  readonly divisi: string;
  /** Absent for the company's first owner. */
  readonly user?: string | undefined;
}

/** The system's keychain. No call throws, and all calls together wait no longer than its time limit for one that is silent. */
export interface Keychain {
  /** @param noted whether one was stored earlier: a locked keychain answers as an empty one would. */
  find(account: string, noted: boolean): Promise<KeychainFound>;
  /** @param secret not empty. */
  store(account: string, secret: string): Promise<KeychainStored>;
  /** @param noted as in `find`. */
  forget(account: string, noted: boolean): Promise<KeychainForgotten>;
  /** Deletes all that is in it without opening it; absent where it is not ours alone. */
  discard?(): Promise<void>;
}

const service = 'bpjstk';
const defaultLimitMs = 3_000;

/** What is kept of an owner. */
export const secretKinds = ['session', 'password', 'totp', 'ledger'] as const;

/** @returns the name under which a secret lies in the keychain; what seals the history is the company's, whoever pulled it. */
export function keychainAccount(
  { portal, npp, divisi, user }: SecretOwner,
  what: (typeof secretKinds)[number],
): string {
  const whose = user === undefined || what === 'ledger' ? [] : [user];
  return [portal, npp, divisi, ...whose, what].join('|');
}

/**
 * Opens the system's keychain; nothing is loaded before the first call.
 * @param options.disabled answers every call with `unavailable`.
 * @param options.limitMs how long one call may take; after one that took longer no other is made.
 */
export function openKeychain(options: {
  readonly disabled: boolean;
  readonly limitMs?: number;
  /** What the process that asks inherits: a password that stands in ours has no business there. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly ask?: AskKeytar;
}): Keychain {
  const { disabled, limitMs = defaultLimitMs, ask = askKeytar, environment } = options;
  let isGone = false;
  const call = async <T>(
    method: 'getPassword' | 'setPassword' | 'deletePassword',
    words: readonly string[],
    read: (value: unknown) => T,
  ): Promise<T | KeychainTrouble> => {
    if (disabled) return { kind: 'unavailable', reason: 'disabled' };
    if (isGone) return { kind: 'timeout' };
    const answer = await ask(method, [service, ...words], limitMs, environment);
    if ('value' in answer) return read(answer.value);
    if ('late' in answer) {
      isGone = true;
      return { kind: 'timeout' };
    }
    return 'notLoaded' in answer ? { kind: 'unavailable', reason: 'notInstalled' } : troubleOf(answer.failed);
  };
  const absent = (noted: boolean) => ({ kind: noted ? 'locked' : 'nothing' }) as const;
  return {
    find: (account, noted) =>
      call('getPassword', [account], (value) =>
        typeof value === 'string' ? ({ kind: 'found', secret: value } as const) : absent(noted),
      ),
    store: (account, secret) => call('setPassword', [account, secret], () => ({ kind: 'stored' }) as const),
    forget: (account, noted) =>
      call('deletePassword', [account], (value) => (value === true ? ({ kind: 'forgotten' } as const) : absent(noted))),
  };
}

/** What is written to a keychain to see whether it takes anything, and taken back at once. */
const probe = 'doctor';

/** @returns what is wrong with a keychain that seems empty: one that is locked, or was never made, shows it when it is written to. */
export async function troubleOfEmpty(keychain: Keychain): Promise<KeychainTrouble | undefined> {
  const written = await keychain.store(probe, probe);
  if (written.kind !== 'stored') return written;
  await keychain.forget(probe, true);
  return undefined;
}

/** @returns the trouble as a sentence for a person. */
export function keychainSentence(trouble: KeychainTrouble): Message {
  if (trouble.kind === 'unavailable') return message(`credentials.keychain.${trouble.reason}`);
  if (trouble.kind === 'closed') return trouble.why.text;
  return message(`credentials.keychain.${trouble.kind}`);
}

/** @returns the trouble as a stable word for a script. */
export function keychainCode(trouble: KeychainTrouble): string {
  return trouble.kind === 'closed' ? trouble.why.code : `KEYCHAIN_${trouble.kind.toUpperCase()}`;
}

/** @returns what to do about it. */
export function keychainHelp(trouble: KeychainTrouble): Message | undefined {
  if (trouble.kind === 'closed') return trouble.why.help;
  if (trouble.kind === 'unavailable' && trouble.reason === 'noCollection') {
    return message('credentials.keychain.noCollection.help');
  }
  return message(`credentials.keychain.${trouble.kind}.help`);
}

/** keytar passes on what libsecret, macOS or Windows say; there are no codes. */
function troubleOf(said: string): KeychainTrouble {
  if (/locked|interaction is not allowed/i.test(said)) return { kind: 'locked' };
  // What Secret Service keeps things in is made by a question on the desktop: where there is none, it stays away.
  if (/secrets\/(collection|aliases)\//.test(said)) return { kind: 'unavailable', reason: 'noCollection' };
  const noService = /d-?bus|org\.freedesktop|ServiceUnknown|could not connect/i.test(said);
  return { kind: 'unavailable', reason: noService ? 'noService' : 'failed' };
}
