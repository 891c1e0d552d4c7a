import type { App } from '../app.js';
import { keychainSentence, type KeychainTrouble } from '../credentials/keychain.js';
import { openRefusals } from '../credentials/refusals.js';
import type { SessionStore } from '../credentials/session-store.js';
import { findPassword } from '../credentials/sources.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Portal, Session } from '../portal/index.js';

/** What the portal answered a password with. */
type Login = Awaited<ReturnType<Portal['login']>>;

/** Where a command that nobody watches has its session from. */
export interface SessionAsker {
  current(): Promise<Session>;
  renew(refused: Session): Promise<Session>;
}

/** The session that is kept, else one by the password that is found: never by one that was refused before. */
export function sessionAsker(app: App, portal: Portal, store: SessionStore, employer: Employer): SessionAsker {
  /** A keychain that did not answer is not asked again by the same command: each question takes its time limit. */
  let answers = true;
  const keep = async (session: Session): Promise<Session> => {
    if (answers) await store.saveSession(session);
    return session;
  };
  const logIn = async (): Promise<Session> => {
    const { password: environment, passwordFile: file } = app.secrets;
    const keychain = answers ? () => store.password() : undefined;
    const { password, source } = await findPassword({ file, keychain, environment }).catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'PASSWORD_NEEDED' ? notLoggedIn(error) : error;
    });
    if (await openRefusals(app.folders.data, app.random).has(employer, password)) throw refusedBefore();
    const login = await sendPassword(app, portal, employer, password);
    if (login.kind === 'challenge') {
      const help = message('connect.logIn');
      throw new AppError('notLoggedIn', message('connect.secondFactor'), { code: 'SECOND_FACTOR_NEEDED', help });
    }
    app.remark(message(`connect.passwordFrom.${source}`));
    return keep(login.session);
  };
  return {
    async current() {
      const found = await store.session();
      if (found.kind === 'found') return found.session;
      if (found.kind === 'nothing') return logIn();
      answers = false;
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

/** Sends a password, and remembers whether the portal refused it. @throws AppError as `Portal.login`. */
export async function sendPassword(app: App, portal: Portal, employer: Employer, password: string): Promise<Login> {
  const refusals = openRefusals(app.folders.data, app.random);
  const { npp, divisi } = employer;
  try {
    const login = await portal.login({ npp, divisi, password });
    await refusals.clear(employer);
    return login;
  } catch (error) {
    if (error instanceof AppError && error.code === 'CREDENTIALS_REFUSED') await refusals.add(employer, password);
    throw error;
  }
}

export function notLoggedIn(cause?: AppError): AppError {
  return new AppError('notLoggedIn', message('connect.notLoggedIn'), {
    code: 'NOT_LOGGED_IN',
    help: message('connect.logIn'),
    cause,
  });
}

function refusedBefore(): AppError {
  return new AppError('notLoggedIn', message('connect.refusedBefore'), {
    code: 'PASSWORD_REFUSED_BEFORE',
    help: message('connect.refusedBefore.help'),
  });
}

/** Not logged in as far as can be seen: why the keychain could not be looked into. */
function keychainInTheWay(trouble: KeychainTrouble): AppError {
  const isOff = trouble.kind === 'unavailable' && trouble.reason === 'disabled';
  if (isOff) return notLoggedIn();
  return new AppError('notLoggedIn', keychainSentence(trouble), {
    code: 'NOT_LOGGED_IN',
    help: message('connect.logIn'),
  });
}
