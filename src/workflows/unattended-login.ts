import type { App } from '../app.js';
import { keychainCode, keychainHelp, keychainSentence, type KeychainTrouble } from '../credentials/keychain.js';
import { AppError, message } from '../errors.js';
import type { Portal, PortalMeta, Session } from '../portal/index.js';
import { inLoginTurn, inRenewalTurn } from './login-turn.js';
import { answerSecondFactor } from './second-factor.js';
import { type Account, passwordFrom, passwordsHere } from './secret-sources.js';
import { insists, type KnownPassword, sendingPassword } from './sending-password.js';
import { type UnkeptSession, unkeptSession } from './unkept-session.js';

/** Where a command that nobody watches has its session from. */
export interface SessionAsker {
  current(): Promise<Session>;
  renew(refused: Session): Promise<Session>;
}

/** The portal at which an account is logged in to. */
export interface Door {
  readonly portal: Portal;
  readonly meta: PortalMeta;
  readonly account: Account;
}

/** What a login is given besides what this machine keeps. */
export interface Attempt extends KnownPassword {
  /** Reads a code of the second factor that comes on standard input. */
  readonly code?: (() => Promise<string>) | undefined;
  readonly storeAnswers: boolean;
}

/** The session that is kept, else one by the password that is found: never by one that was refused before. */
export function sessionAsker(app: App, door: Door, known?: KnownPassword): SessionAsker {
  const { portal, account } = door;
  let storeAnswers = true;
  const unkept = unkeptSession(app, portal);
  const saved = async (session: Session): Promise<boolean> =>
    storeAnswers && (await account.store.saveSession(session)).kind === 'stored';
  const logIn = async (onFound?: () => void): Promise<Session> => {
    const found = known ?? (await passwordHere(app, account, storeAnswers));
    onFound?.();
    const session = await sendPassword(app, door, { ...found, storeAnswers }, unkept);
    app.remark(message('connect.passwordFrom', { source: found.source }));
    if (await saved(session)) unkept.keep();
    return session;
  };
  /** Another command may have renewed it meanwhile: what makes a new one is good once. */
  const renewOnce = async (refused: Session): Promise<Session> => {
    const found = storeAnswers ? await account.store.session() : undefined;
    const latest = found?.kind === 'found' ? found.session : refused;
    const isNew = latest.accessToken !== refused.accessToken;
    if (isNew && Date.parse(latest.expiresAt) > app.clock().getTime()) return latest;
    // Kept before a command that is stopped ends: what renews a session is good once, and timers would be logged out.
    const renewing = portal.refresh(latest.refreshToken).then(async (session) => {
      return { session, isKept: await saved(session) };
    });
    const { session } = await unkept.opening(renewing, ({ session, isKept }) => (isKept ? undefined : session));
    return session;
  };
  return {
    async current() {
      const found = await account.store.session();
      if (found.kind === 'found') return found.session;
      if (found.kind === 'nothing') return logIn();
      storeAnswers = false;
      try {
        return await logIn(() => sayPassedOver(app, found));
      } catch (error) {
        throw error instanceof AppError && error.code === 'NOT_LOGGED_IN' ? keychainInTheWay(found, error) : error;
      }
    },
    async renew(refused) {
      try {
        return await inRenewalTurn(app, account.employer, () => renewOnce(refused));
      } catch (error) {
        if (!(error instanceof AppError) || error.kind !== 'notLoggedIn') throw error;
        return logIn();
      }
    },
  };
}

/** A machine that has no keychain is as it should be on a server: a timer does not hear of it each time. */
function sayPassedOver(app: App, trouble: KeychainTrouble): void {
  if (trouble.kind !== 'unavailable' || trouble.reason === 'failed') app.note(keychainSentence(trouble));
  else if (trouble.reason !== 'disabled') app.remark(keychainSentence(trouble));
}

async function passwordHere(app: App, account: Account, storeAnswers: boolean): Promise<KnownPassword> {
  const sources = await passwordsHere(app, account, { storeAnswers });
  return passwordFrom(app, sources).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'PASSWORD_NEEDED'
      ? notLoggedIn(error, message(app.ask.possible ? 'connect.logIn' : 'connect.logIn.unattended'))
      : error;
  });
}

/**
 * Sends a password, answers the second factor, and remembers whether the portal refused it.
 * @param unkept what the session is until it is kept.
 * @throws AppError as `Portal.login`; `PASSWORD_REFUSED_BEFORE` for what nobody insists on; as `inLoginTurn`.
 */
export async function sendPassword(app: App, door: Door, attempt: Attempt, unkept: UnkeptSession): Promise<Session> {
  const send = (): Promise<Session> => sendNow(app, door, attempt, unkept);
  return insists(attempt) ? send() : inLoginTurn(app, door.account.employer, send);
}

async function sendNow(
  app: App,
  { portal, meta, account }: Door,
  attempt: Attempt,
  unkept: UnkeptSession,
): Promise<Session> {
  const { employer } = account;
  const { npp, divisi, user } = employer;
  const { password, code, storeAnswers, retry = false } = attempt;
  const named = { npp, divisi, ...(user !== undefined && { user }) };
  const login = await unkept.opening(
    sendingPassword(app, account, attempt, () => portal.login({ ...named, password })),
    (answer) => (answer.kind === 'session' ? answer.session : undefined),
  );
  if (login.kind === 'session') return login.session;
  const { challenge } = login;
  const session = await answerSecondFactor(app, {
    account,
    meta,
    challenge,
    given: code,
    storeAnswers,
    retry,
    send: (answer) =>
      unkept.opening(portal.answerChallenge(challenge.challengeId, answer, employer), (opened) => opened),
  });
  const { recoveryCodesLeft: left } = session;
  if (left !== undefined) app.note(message('login.recoveryCodesLeft', { left }));
  return session;
}

export function notLoggedIn(cause?: AppError, help = message('connect.logIn')): AppError {
  return new AppError('notLoggedIn', message('connect.notLoggedIn'), {
    code: 'NOT_LOGGED_IN',
    help,
    cause,
  });
}

/** Not logged in as far as can be seen: why the keychain could not be looked into, where it was not switched off. */
export function keychainInTheWay(trouble: KeychainTrouble | undefined, otherwise = notLoggedIn()): AppError {
  if (!trouble || (trouble.kind === 'unavailable' && trouble.reason === 'disabled')) return otherwise;
  return new AppError('notLoggedIn', keychainSentence(trouble), {
    code: keychainCode(trouble),
    help: keychainHelp(trouble) ?? message('connect.logIn'),
  });
}
