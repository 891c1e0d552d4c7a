import type { App } from '../app.js';
import { keychainHelp, keychainSentence, type KeychainTrouble } from '../credentials/keychain.js';
import { openRefusals } from '../credentials/refusals.js';
import type { PasswordSource } from '../credentials/sources.js';
import { AppError, message } from '../errors.js';
import type { Portal, PortalMeta, Session } from '../portal/index.js';
import { inLoginTurn } from './login-turn.js';
import { answerSecondFactor } from './second-factor.js';
import { type Account, helperHere, passwordFrom, passwordsHere } from './secret-sources.js';

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
export interface Attempt {
  readonly password: string;
  readonly source: PasswordSource;
  /** A code of the second factor that came with the command. */
  readonly code?: string | undefined;
  readonly storeAnswers: boolean;
  /** Whether a person wants it sent, also where it was refused before. */
  readonly insists: boolean;
}

/** A password that this command has in hand, and where it came from. */
export type KnownPassword = Pick<Attempt, 'password' | 'source'>;

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
    const { password, source } = known ?? (await passwordHere(app, account, storeAnswers));
    const insists = source === 'prompt';
    const session = await sendPassword(app, door, { password, source, storeAnswers, insists });
    app.remark(message('connect.passwordFrom', { source }));
    return keep(session);
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
        return await keep(await portal.refresh(refused.refreshToken));
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

/** @throws AppError notLoggedIn for a password that the portal refused before: repeated tries lock the account. */
async function refuseRefused(app: App, { employer }: Account, password: string): Promise<void> {
  if (!(await openRefusals(app.folders.data, app.random).has(employer, password))) return;
  throw new AppError('notLoggedIn', message('connect.refusedBefore'), {
    code: 'PASSWORD_REFUSED_BEFORE',
    help: message('connect.refusedBefore.help'),
  });
}

/**
 * Sends a password, answers the second factor, and remembers whether the portal refused it.
 * @throws AppError as `Portal.login`; `PASSWORD_REFUSED_BEFORE` for what nobody insists on; as `inLoginTurn`.
 */
export async function sendPassword(app: App, door: Door, attempt: Attempt): Promise<Session> {
  if (attempt.insists) return sendNow(app, door, attempt);
  const { account } = door;
  return inLoginTurn(app, account.employer, async () => {
    await refuseRefused(app, account, attempt.password);
    return sendNow(app, door, attempt);
  });
}

async function sendNow(app: App, { portal, meta, account }: Door, attempt: Attempt): Promise<Session> {
  const { employer } = account;
  const refusals = openRefusals(app.folders.data, app.random);
  const { npp, divisi, user } = employer;
  const { password, source, code, storeAnswers } = attempt;
  const login = await portal
    .login({ npp, divisi, password, ...(user !== undefined && { user }) })
    .catch(async (error: unknown) => {
      if (error instanceof AppError && error.code === 'CREDENTIALS_REFUSED') {
        await refusals.add(employer, password);
        // As git does: a helper that is not told gives the same answer for ever.
        if (source === 'helper')
          await helperHere(app, account)
            .erase(password)
            .catch(() => undefined);
      }
      throw error;
    });
  const session =
    login.kind === 'session'
      ? login.session
      : await answerSecondFactor(app, {
          account,
          meta,
          challenge: login.challenge,
          given: code,
          storeAnswers,
          send: (answer) => portal.answerChallenge(login.challenge.challengeId, answer, employer),
        });
  await refusals.clear(employer);
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
    code: 'NOT_LOGGED_IN',
    help: keychainHelp(trouble) ?? message('connect.logIn'),
  });
}
