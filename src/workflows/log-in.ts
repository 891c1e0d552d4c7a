import type { App } from '../app.js';
import { keychainSentence } from '../credentials/keychain.js';
import { parseNpp } from '../credentials/npp.js';
import { openRefusals } from '../credentials/refusals.js';
import type { PasswordSources } from '../credentials/sources.js';
import { AppError, message, type Message } from '../errors.js';
import type { Session } from '../portal/index.js';
import {
  chosenNpp,
  type Connection,
  localSandbox,
  openConnection,
  portalAddress,
  profileOf,
  whoLogsIn,
} from './connect.js';
import { forgetSecrets } from './forget-secrets.js';
import { moveHistoryKey } from './history-key.js';
import { keepPassword, type PasswordPlace } from './keep-password.js';
import { livingSandbox } from './sandbox-note.js';
import { type Account, passwordFrom, passwordsHere } from './secret-sources.js';
import { beginNewStore, chosenStore } from './choose-store.js';
import { type StoreChoice, storeLeftBehind } from './secret-store.js';
import { secretInput } from './typed-secrets.js';
import { sendPassword } from './unattended-login.js';
import { unkeptSession } from './unkept-session.js';
import { vouchForHost } from './vouch-for-host.js';

export interface LogInRequest {
  readonly npp: string | undefined;
  /** Who logs in; as the profile says, else the company's first owner, when absent. */
  readonly user: string | undefined;
  /** What comes on standard input: the password, a code of the second factor, or both. */
  readonly stdin: { readonly password: boolean; readonly code: boolean };
  /** Keep the password; undefined asks, where somebody can answer. */
  readonly remember: boolean | undefined;
  /** Where secrets are to be kept from now on; as it was when absent. */
  readonly store: StoreChoice['store'] | undefined;
  /** The key to the encrypted store; made when there is no such file. */
  readonly keyFile: string | undefined;
  /** Sets the encrypted store that is there aside, and begins another. */
  readonly newStore: boolean;
  /** Sends a password that was refused before. */
  readonly retry: boolean;
  /** A host off the agency's domain that the user vouches for by name. */
  readonly trustHost: string | undefined;
}

export interface LoggedIn {
  readonly connection: Connection;
  readonly session: Session;
  readonly storedIn: StoreChoice['store'] | 'none';
  /** Where the password is kept; undefined when it is not. */
  readonly passwordIn: PasswordPlace | undefined;
  /** Why nothing was kept, where nothing was. */
  readonly warning: Message | undefined;
  /** The encrypted store of the default profile, where this is another one: each chooses its own. */
  readonly storeOfDefault: { readonly profile: string; readonly keyFile: string | undefined } | undefined;
  /** That, where it is an encrypted store that does not open. */
  readonly shut: AppError | undefined;
}

/**
 * Logs in, keeps the session, and makes the company the profile's.
 * The address is judged, the portal asked for the contract and the store opened before a password is read.
 */
export async function logIn(app: App, request: LogInRequest): Promise<LoggedIn> {
  await vouchForHost(app, request.trustHost);
  await portalAddress(app);
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile, request.npp) ?? parseNpp(await app.ask.text(message('login.npp'), '--npp'));
  const whose = whoLogsIn(app, profile, npp, request.user);
  const choice = await chosenStore(app, request);
  const connection = await openConnection(app, whose, choice);
  const { portal, meta, store, employer } = connection;
  if (request.newStore) await beginNewStore(app, connection);
  const shut = await openStore(app, connection, request, choice);
  const { password: isTyped, code: isCodeTyped } = request.stdin;
  const stdin = secretInput(app.stdin, isTyped || isCodeTyped);
  // A code may be sent only once the password was right: it is read when it is asked for.
  const typed = isTyped ? await (isCodeTyped ? stdin?.line() : stdin?.rest()) : undefined;
  const { password, source } = await passwordFrom(app, await sourcesOf(app, connection, typed, request.retry));
  const attempt = {
    password,
    source,
    code: isCodeTyped ? stdin?.line : undefined,
    storeAnswers: true,
    retry: request.retry,
  };
  const unkept = unkeptSession(app, portal);
  const door = { portal, meta, account: connection };
  const session = await sendPassword(app, door, attempt, unkept).catch((error: unknown) => {
    throw withCapsLock(error, password);
  });
  if (source !== 'stdin' && source !== 'prompt') app.note(message('connect.passwordFrom', { source }));

  const kept = await store.saveSession(session);
  const isKept = kept.kind === 'stored';
  if (isKept) unkept.keep();
  // Where no other was chosen and nothing is kept, nothing took its place: other settings than these may go by it.
  if (isKept || request.store !== undefined) await leaveOldStore(app, connection);
  const passwordIn = await keepPassword(app, connection, { password, source, isKept, remember: request.remember });
  await rememberCompany(app, {
    ...whose,
    portal: await portalSetting(app),
    portalId: employer.portal,
    ...(request.store && { 'credentials.store': request.store }),
    ...(choice.keyFile !== undefined && { 'credentials.keyFile': choice.keyFile }),
  });
  return {
    connection,
    session,
    storedIn: isKept ? store.kind : 'none',
    passwordIn,
    warning: isKept ? undefined : keychainSentence(kept),
    storeOfDefault: await storeOfDefault(app),
    shut,
  };
}

/**
 * Opens the store before there is anything to keep in it. One that was chosen by an earlier login and does not open keeps
 * nobody out: it is passed over, as a locked keychain is, and no other takes its place.
 * @returns why it does not open. @throws AppError that, for a store that this login chooses, or a person's slip in its passphrase
 */
async function openStore(
  app: App,
  { unlock }: Connection,
  asked: LogInRequest,
  { keyFile }: StoreChoice,
): Promise<AppError | undefined> {
  try {
    await unlock();
    return undefined;
  } catch (error) {
    const isChosen = asked.store !== undefined || asked.keyFile !== undefined || asked.newStore;
    const isTyped = app.ask.possible && keyFile === undefined;
    if (!(error instanceof AppError) || isChosen || isTyped) throw error;
    return error;
  }
}

/** What was typed first; a password that is kept and was refused is passed over, so that a person is asked for the new one. */
async function sourcesOf(
  app: App,
  account: Account,
  typed: string | undefined,
  retry: boolean,
): Promise<PasswordSources> {
  const here = await passwordsHere(app, account, { storeAnswers: true });
  const refusals = openRefusals(app.folders.data, app);
  const { npp, user } = account.employer;
  const find = async (): ReturnType<Account['store']['password']> => {
    const found = await account.store.password();
    const isStale =
      found.kind === 'found' &&
      !retry &&
      (await refusals.since(account.employer, 'password', found.secret)) !== undefined;
    return isStale ? { kind: 'nothing' } : found;
  };
  return {
    ...here,
    stdin: typed,
    kept: { store: account.store.kind, find },
    // Where nobody can answer, every place that a password may come from is named, and not that of the question alone.
    ...(app.ask.possible && { prompt: () => app.ask.secret(message('login.password', { npp, user }), '') }),
  };
}

/** A password typed with Caps Lock on is all capitals, but for a first letter that Shift made small. */
function withCapsLock(error: unknown, password: string): unknown {
  const looksSo = /^.?[^a-z]*$/.test(password) && /[A-Z].*[A-Z]/.test(password);
  if (!looksSo || !(error instanceof AppError) || error.code !== 'CREDENTIALS_REFUSED') return error;
  const { kind, text, code, requestId } = error;
  return new AppError(kind, text, { code, requestId, cause: error, help: message('login.capsLock') });
}

/** What the store before held of the company does not stay behind in it. */
async function leaveOldStore(app: App, { employer, store, portal }: Connection): Promise<void> {
  const old = await storeLeftBehind(app, employer, store.kind);
  if (!old) return;
  await moveHistoryKey(old, store);
  const found = await old.session();
  if (found.kind === 'found') await portal.leave(found.session).catch(() => app.note(message('session.mayBeOpen')));
  await forgetSecrets(app, { employer, stores: [old], address: undefined }).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    // The login itself went well; a log-out tries again.
    app.note(error.text);
  });
}

async function storeOfDefault(app: App): Promise<LoggedIn['storeOfDefault']> {
  const settings = await app.openSettings();
  const { defaultProfile } = settings;
  const { credentials } = settings.get(defaultProfile);
  const isOther = app.invocation.profile !== undefined && app.invocation.profile !== defaultProfile;
  if (!isOther || credentials?.store !== 'encrypted') return undefined;
  return { profile: defaultProfile, keyFile: credentials.keyFile };
}

async function rememberCompany(
  app: App,
  company: Readonly<Record<string, string | undefined>> & { npp: string },
): Promise<void> {
  const settings = await app.openSettings();
  const name = app.invocation.profile ?? settings.defaultProfile;
  const profile = settings.get(name);
  const known = new Map(settings.list(name).map(({ key, value }) => [key, value]));
  if (profile.npp !== undefined && profile.npp !== company.npp) {
    app.note(message('login.companyChanged', { profile: name, before: profile.npp, npp: company.npp }));
  }
  for (const [key, value] of Object.entries(company)) {
    if (known.get(key) !== value) await settings.set(name, key, value);
  }
}

/** The sandbox of this machine is remembered as such: its port changes. */
async function portalSetting(app: App): Promise<string> {
  const address = await portalAddress(app);
  const note = await livingSandbox(app);
  return note?.url.replace(/\/$/, '') === address.origin ? localSandbox : address.origin;
}
