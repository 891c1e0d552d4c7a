import type { App } from '../app.js';
import { keychainCode, keychainHelp, keychainSentence, type KeychainTrouble } from '../credentials/keychain.js';
import { AppError, message } from '../errors.js';
import type { Portal, PortalMeta, Session } from '../portal/index.js';
import { inLoginTurn, inRenewalTurn } from './login-turn.js';
import { answerSecondFactor } from './second-factor.js';
import { type Account, passwordFrom, passwordsHere } from './secret-sources.js';
import { insists, type KnownPassword, sendingPassword } from './sending-password.js';

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
  const endLater = endsWithCommand(app, portal);
  const keep = async (session: Session): Promise<Session> => {
    const isKept = storeAnswers && (await account.store.saveSession(session)).kind === 'stored';
    endLater(isKept ? undefined : session);
    return session;
  };
  const logIn = async (): Promise<Session> => {
    const found = known ?? (await passwordHere(app, account, storeAnswers));
    const session = await sendPassword(app, door, { ...found, storeAnswers });
    app.remark(message('connect.passwordFrom', { source: found.source }));
    return keep(session);
  };
  /** Another command may have renewed it meanwhile: what makes a new one is good once. */
  const renewOnce = async (refused: Session): Promise<Session> => {
    const found = storeAnswers ? await account.store.session() : undefined;
    const latest = found?.kind === 'found' ? found.session : refused;
    const isNew = latest.accessToken !== refused.accessToken;
    if (isNew && Date.parse(latest.expiresAt) > app.clock().getTime()) return latest;
    return keep(await portal.refresh(latest.refreshToken));
  };
  return {
    async current() {
      const found = await account.store.session();
      if (found.kind === 'found') return found.session;
      if (found.kind === 'nothing') return logIn();
      storeAnswers = false;
      return logIn().catch((error: unknown) => {
        throw error instanceof AppError && error.code === 'NOT_LOGGED_IN' ? keychainInTheWay(found) : error;
      });
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

/**
 * Ends at the portal, together with the command, whatever becomes of it, the session that nothing keeps: nobody could use
 * it any more but who has stolen it. That it could not be ended is not said: the command's own answer is what counts.
 * @returns what is told which one that is; undefined when there is none.
 */
export function endsWithCommand(app: App, portal: Portal): (session: Session | undefined) => void {
  let unkept: Session | undefined;
  let isAwaited = false;
  return (session) => {
    unkept = session;
    if (isAwaited || !session) return;
    isAwaited = true;
    app.onClose(async () => {
      if (unkept) await portal.leave(unkept).catch(() => undefined);
    });
  };
}

async function passwordHere(app: App, account: Account, storeAnswers: boolean): Promise<KnownPassword> {
  const sources = await passwordsHere(app, account, { storeAnswers });
  return passwordFrom(app, sources).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'PASSWORD_NEEDED' ? notLoggedIn(error) : error;
  });
}

/**
 * Sends a password, answers the second factor, and remembers whether the portal refused it.
 * @throws AppError as `Portal.login`; `PASSWORD_REFUSED_BEFORE` for what nobody insists on; as `inLoginTurn`.
 */
export async function sendPassword(app: App, door: Door, attempt: Attempt): Promise<Session> {
  const send = (): Promise<Session> => sendNow(app, door, attempt);
  return insists(attempt) ? send() : inLoginTurn(app, door.account.employer, send);
}

async function sendNow(app: App, { portal, meta, account }: Door, attempt: Attempt): Promise<Session> {
  const { employer } = account;
  const { npp, divisi, user } = employer;
  const { password, code, storeAnswers, retry = false } = attempt;
  const login = await sendingPassword(app, account, attempt, () =>
    portal.login({ npp, divisi, password, ...(user !== undefined && { user }) }),
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
    send: (answer) => portal.answerChallenge(challenge.challengeId, answer, employer),
  });
  const { recoveryCodesLeft: left } = session;
  if (left !== undefined) app.note(message('login.recoveryCodesLeft', { left }));
  return session;
}

export function notLoggedIn(cause?: AppError): AppError {
  return new AppError('notLoggedIn', message('connect.notLoggedIn'), {
    code: 'NOT_LOGGED_IN',
    help: message('connect.logIn'),
    cause,
  });
}

/** Not logged in as far as can be seen: why the keychain could not be looked into, where it was not switched off. */
export function keychainInTheWay(trouble: KeychainTrouble | undefined): AppError {
  if (!trouble || (trouble.kind === 'unavailable' && trouble.reason === 'disabled')) return notLoggedIn();
  return new AppError('notLoggedIn', keychainSentence(trouble), {
    code: keychainCode(trouble),
    help: keychainHelp(trouble) ?? message('connect.logIn'),
  });
}
