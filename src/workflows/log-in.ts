import type { App } from '../app.js';
import { keychainSentence } from '../credentials/keychain.js';
import { parseNpp } from '../credentials/npp.js';
import { findPassword } from '../credentials/sources.js';
import { AppError, message, type Message } from '../errors.js';
import type { Session } from '../portal/index.js';
import {
  chosenDivisi,
  chosenNpp,
  type Connection,
  localSandbox,
  openConnection,
  portalAddress,
  profileOf,
} from './connect.js';
import { livingSandbox } from './sandbox-note.js';
import { notLoggedIn, sendPassword } from './unattended-login.js';
import { vouchForHost } from './vouch-for-host.js';

export interface LogInRequest {
  readonly npp: string | undefined;
  /** The password comes from standard input. */
  readonly fromStdin: boolean;
  /** Keep the password in the keychain; undefined asks, where somebody can answer. */
  readonly remember: boolean | undefined;
  /** A host off the agency's domain that the user vouches for by name. */
  readonly trustHost: string | undefined;
}

export interface LoggedIn {
  readonly connection: Connection;
  readonly session: Session;
  readonly storedIn: 'keychain' | 'none';
  readonly passwordKept: boolean;
  /** Why nothing was kept, where nothing was. */
  readonly warning: Message | undefined;
}

/**
 * Logs in, keeps the session in the keychain, and makes the company the profile's.
 * The address is judged and the portal asked for the contract before a password is read.
 */
export async function logIn(app: App, request: LogInRequest): Promise<LoggedIn> {
  await vouchForHost(app, request.trustHost);
  await portalAddress(app);
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile, request.npp) ?? parseNpp(await app.ask.text(message('login.npp'), '--npp'));
  const divisi = chosenDivisi(app, profile);
  const connection = await openConnection(app, npp, divisi);
  const { portal, store, employer } = connection;
  const { password: environment, passwordFile: file } = app.secrets;
  const { password, source } = await findPassword({
    stdin: request.fromStdin ? await textOf(app.stdin) : undefined,
    file,
    environment,
    prompt: () => app.ask.secret(message('login.password', { npp }), '--password-stdin'),
  });
  const answer = await sendPassword(app, portal, employer, password);
  const session = answer.kind === 'session' ? answer.session : await answerChallenge(app, connection, answer.challenge);
  if (source === 'environment' || source === 'file') app.note(message(`connect.passwordFrom.${source}`));

  const kept = await store.saveSession(session);
  const remember =
    kept.kind === 'stored' &&
    (request.remember ?? (app.ask.possible && (await app.ask.confirm(message('login.remember'), '--remember'))));
  const passwordKept = remember && (await store.savePassword(password)).kind === 'stored';
  await rememberCompany(app, { npp, divisi, portal: await portalSetting(app), portalId: employer.portal });
  const storedIn = kept.kind === 'stored' ? 'keychain' : 'none';
  return {
    connection,
    session,
    storedIn,
    passwordKept,
    warning: kept.kind === 'stored' ? undefined : keychainSentence(kept),
  };
}

async function rememberCompany(
  app: App,
  company: { npp: string; divisi: string; portal: string; portalId: string },
): Promise<void> {
  const settings = await app.openSettings();
  const name = app.invocation.profile ?? settings.defaultProfile;
  const profile = settings.get(name);
  const known: Readonly<Record<string, unknown>> = { ...profile };
  if (profile.npp !== undefined && profile.npp !== company.npp) {
    app.note(message('login.companyChanged', { profile: name, before: profile.npp, npp: company.npp }));
  }
  for (const [key, value] of Object.entries(company)) {
    if (known[key] !== value) await settings.set(name, key, value);
  }
}

/** The sandbox of this machine is remembered as such: its port changes. */
async function portalSetting(app: App): Promise<string> {
  const address = await portalAddress(app);
  const note = await livingSandbox(app);
  return note?.url.replace(/\/$/, '') === address.origin ? localSandbox : address.origin;
}

async function answerChallenge(
  app: App,
  { portal, employer }: Connection,
  challenge: { readonly challengeId: string; readonly kind: 'totp' | 'sms' | 'email'; readonly sentTo: string | null },
): Promise<Session> {
  if (!app.ask.possible) {
    throw new AppError('notLoggedIn', message('connect.secondFactor'), {
      code: 'SECOND_FACTOR_NEEDED',
      help: message('connect.logIn'),
    });
  }
  const sentTo = challenge.sentTo ?? '';
  const question =
    challenge.kind === 'totp' ? message('login.code.totp') : message(`login.code.${challenge.kind}`, { sentTo });
  const code = await app.ask.text(question, '--no-input');
  return portal.answerChallenge(challenge.challengeId, { code: code.trim() }, employer);
}

const mostPassword = 8_192;

/** Reads all of standard input, which is a password and so is short. */
async function textOf(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > mostPassword) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Ends the session at the portal and forgets what the keychain holds of it. */
export async function logOut(app: App): Promise<{ connection: Connection; wasLoggedIn: boolean }> {
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile);
  if (npp === undefined) throw notLoggedIn();
  const connection = await openConnection(app, npp, chosenDivisi(app, profile));
  const found = await connection.store.session();
  if (found.kind === 'found') {
    await connection.portal.logout().catch((error: unknown) => {
      // A session that has ended by itself is what was asked for.
      if (!(error instanceof AppError) || error.kind !== 'notLoggedIn') throw error;
    });
  }
  await connection.store.forgetSession();
  await connection.store.forgetPassword();
  return { connection, wasLoggedIn: found.kind === 'found' };
}
