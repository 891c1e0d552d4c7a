import type { App } from '../app.js';
import {
  keychainAccount,
  keychainCode,
  keychainHelp,
  keychainSentence,
  type KeychainTrouble,
} from '../credentials/keychain.js';
import { readPrivateFile } from '../credentials/private-file.js';
import { serviceCredential } from '../credentials/service-credentials.js';
import { noteName } from '../credentials/session-store.js';
import { type PasswordSource, passwordSources, usablePassword } from '../credentials/sources.js';
import { findTotpSecret, type TotpSecret } from '../credentials/totp.js';
import { AppError, type Message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import { storeChoice } from './secret-store.js';

/** One place that a password may come from, and how it stands; what lies there is not looked at further than it must. */
export interface PasswordPlace {
  readonly source: PasswordSource;
  /**
   * `asked`: only when a command line or a person says so. `unusable`: given, but not as it has to be. `refused`: would be
   * used next, had the portal not refused it before.
   */
  readonly state: 'used' | 'set' | 'unset' | 'asked' | 'unusable' | 'refused';
  readonly trouble?: {
    /** A stable word for scripts. */
    readonly code: string;
    readonly text: Message;
    readonly help?: Message | undefined;
  };
}

/**
 * @param employer whose password; undefined when nobody has logged in yet.
 * @param keychain what a keychain that was asked just now answered, where that was trouble.
 * @returns every place in its order; the one that the next login would use without asking is `used`.
 */
export async function passwordPlaces(
  app: App,
  employer: Employer | undefined,
  keychain?: KeychainTrouble,
): Promise<PasswordPlace[]> {
  const { store } = await storeChoice(app);
  const other = store === 'keychain' ? 'encrypted' : 'keychain';
  const places: PasswordPlace[] = [];
  for (const source of passwordSources) {
    if (source !== other) places.push({ source, ...(await stateOf(app, source, employer, keychain)) });
  }
  const first = places.find(({ source, state }) => state === 'set' || (state === 'unusable' && stops(source)));
  return places.map((place) => (place === first && place.state === 'set' ? { ...place, state: 'used' } : place));
}

/** @returns where the next login would take the password from without asking. */
export function usedOf(places: readonly PasswordPlace[]): PasswordSource | undefined {
  return places.find(({ state }) => state === 'used')?.source;
}

/** What is set and of no use ends the search; a keychain is passed over. */
export function stops(source: PasswordSource): boolean {
  return source !== 'keychain' && source !== 'encrypted';
}

/** @returns what would answer a TOTP without asking; undefined when nothing would. @throws AppError usage when it is of no use. */
export async function totpPlace(app: App, employer: Employer | undefined): Promise<TotpSecret['source'] | undefined> {
  const { totpSecretFile: file, credentialsDirectory } = app.secrets;
  const service = await serviceCredential(credentialsDirectory, 'bpjstk-totp-secret', employer);
  const found = await findTotpSecret({ file, service });
  if (found) return found.source;
  const { store } = await storeChoice(app);
  const settings = await app.openSettings();
  return employer && settings.stored.has(noteName(store, keychainAccount(employer, 'totp'))) ? store : undefined;
}

type Found = Omit<PasswordPlace, 'source'>;

async function stateOf(
  app: App,
  source: PasswordSource,
  employer: Employer | undefined,
  keychain: KeychainTrouble | undefined,
): Promise<Found> {
  const { password, passwordFile, credentialsDirectory, credentialHelper } = app.secrets;
  switch (source) {
    case 'stdin':
    case 'prompt':
      return { state: 'asked' };
    case 'file':
      return judged(passwordFile, async (path) => usablePassword(await readPrivateFile(path, 'password'), source));
    case 'service': {
      const path = await serviceCredential(credentialsDirectory, 'bpjstk-password', employer);
      return judged(path, async (path) => usablePassword(await readPrivateFile(path, 'password', 'service'), source));
    }
    case 'helper':
      return judged(credentialHelper, () => app.openHelper());
    case 'environment':
      return judged(password, async (text) => usablePassword(text, source));
    case 'keychain':
    case 'encrypted': {
      if (keychain) {
        const [code, text, help] = [keychainCode(keychain), keychainSentence(keychain), keychainHelp(keychain)];
        return { state: 'unusable', trouble: { code, text, help } };
      }
      const settings = await app.openSettings();
      const isKept =
        employer !== undefined && settings.stored.has(noteName(source, keychainAccount(employer, 'password')));
      return { state: isKept ? 'set' : 'unset' };
    }
  }
}

async function judged(given: string | undefined, use: (given: string) => Promise<unknown>): Promise<Found> {
  if (given === undefined) return { state: 'unset' };
  try {
    await use(given);
    return { state: 'set' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { state: 'unusable', trouble: { code: error.code, text: error.text, help: error.help } };
  }
}
