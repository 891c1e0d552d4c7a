import { AppError, message } from '../errors.js';
import type { KeychainFound } from './keychain.js';
import { readPrivateFile } from './private-file.js';

/** What makes the codes of an authenticator app: Base32, or an `otpauth://` address with all that belongs to it. */
export interface TotpSecret {
  readonly text: string;
  readonly source: 'file' | 'service' | 'keychain' | 'encrypted';
}

/** Every place that it may come from, as far as it was given. */
export interface TotpSources {
  /** The path in BPJSTK_TOTP_SECRET_FILE. */
  readonly file?: string | undefined;
  /** The path of the one that systemd handed over. */
  readonly service?: string | undefined;
  readonly kept?: { readonly store: 'keychain' | 'encrypted'; readonly find: () => Promise<KeychainFound> } | undefined;
}

const stepMs = 30_000;
/** 80 bits: no portal gives less. */
const shortest = 16;

/**
 * Takes the secret from the first place that has one: file, systemd, the store.
 * @returns undefined when none has. @throws AppError usage when the place that has it is of no use, or it is no secret.
 */
export async function findTotpSecret({ file, service, kept }: TotpSources): Promise<TotpSecret | undefined> {
  if (file !== undefined) return checked({ text: await readPrivateFile(file, 'totp'), source: 'file' });
  if (service !== undefined) {
    return checked({ text: await readPrivateFile(service, 'totp', 'service'), source: 'service' });
  }
  const found = await kept?.find();
  return kept && found?.kind === 'found' ? checked({ text: found.secret, source: kept.store }) : undefined;
}

/** @returns the code of six digits for an instant, which should be the portal's own. */
export async function totpCode({ text }: Pick<TotpSecret, 'text'>, at: Date): Promise<string> {
  const { TOTP, URI } = await import('otpauth');
  const totp = isAddress(text) ? URI.parse(text.trim()) : new TOTP({ secret: bare(text) });
  if (!(totp instanceof TOTP)) throw new Error('a counter is no clock');
  return totp.generate({ timestamp: at.getTime() });
}

/** @returns how long the code of an instant still holds, in milliseconds. */
export function codeHoldsMs(at: Date): number {
  return stepMs - (at.getTime() % stepMs);
}

/** @returns the address that an authenticator app reads from a QR code. @param secret Base32. */
export async function totpAddress(secret: string, label: string, issuer: string): Promise<string> {
  const { TOTP } = await import('otpauth');
  return new TOTP({ secret, label, issuer }).toString();
}

async function checked(secret: TotpSecret): Promise<TotpSecret> {
  const { text, source } = secret;
  try {
    if (!isAddress(text) && !/^[A-Z2-7]+$/.test(bare(text))) throw new Error('not Base32');
    if (!isAddress(text) && bare(text).length < shortest) throw new Error('too short');
    await totpCode(secret, new Date(0));
    return secret;
  } catch (error) {
    throw new AppError('usage', message('credentials.totp.invalid'), {
      code: 'TOTP_SECRET_INVALID',
      help: message(`credentials.totp.from.${source}`),
      cause: error,
    });
  }
}

function isAddress(text: string): boolean {
  return /^\s*otpauth:/i.test(text);
}

/** As apps show it, in groups of small letters, it is the same secret. */
function bare(text: string): string {
  return text.replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase();
}
