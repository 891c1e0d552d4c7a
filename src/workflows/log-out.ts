import type { App } from '../app.js';
import type { FoundSession } from '../credentials/session-store.js';
import { AppError, message } from '../errors.js';
import { chosenNpp, type Connection, openConnection, profileOf, whoLogsIn } from './connect.js';
import { forgetSecrets } from './forget-secrets.js';
import type { PasswordPlace } from './keep-password.js';
import { helperHere } from './secret-sources.js';
import { storeLeftBehind } from './secret-store.js';
import { notLoggedIn } from './unattended-login.js';

export interface LoggedOut {
  readonly connection: Connection;
  readonly wasLoggedIn: boolean;
  /** Where a password was kept that is forgotten now. */
  readonly passwordsForgotten: readonly PasswordPlace[];
  /** Whether there is a credential helper whose password came from another hand: that is left to it. */
  readonly helperKeeps: boolean;
}

/**
 * Ends the session at the portal and forgets whatever this machine keeps of the company's secrets, also in the store that
 * was used before; a credential helper forgets what it was given by us.
 * @throws AppError check where a keychain that holds some cannot be asked: the session goes on then, and is kept.
 */
export async function logOut(app: App): Promise<LoggedOut> {
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile);
  if (npp === undefined) throw notLoggedIn();
  const connection = await openConnection(app, whoLogsIn(app, profile, npp));
  const { store, portal, employer, address } = connection;
  const found = await store.session();
  if (found.kind === 'found') await ended(portal.logout());
  const before = await storeLeftBehind(app, employer, store.kind);
  const other = await before?.session();
  if (other?.kind === 'found') await ended(portal.leave(other.session));
  const stores = [store, ...(before ? [before] : [])];
  const isOurs = await helperHere(app, connection).keepsOurs();
  const hasHelper = app.secrets.credentialHelper !== undefined;
  const passwordsForgotten = [
    ...stores.filter((each) => each.keepsPassword()).map(({ kind }) => kind),
    ...(hasHelper && isOurs ? ['helper' as const] : []),
  ];
  await forgetSecrets(app, { employer, stores, address: isOurs ? address : undefined }).catch((error: unknown) => {
    throw isLockedIn(found) ? withSession(error) : error;
  });
  return {
    connection,
    wasLoggedIn: found.kind === 'found' || other?.kind === 'found',
    passwordsForgotten,
    helperKeeps: hasHelper && !isOurs,
  };
}

function isLockedIn({ kind }: FoundSession): boolean {
  return kind === 'locked' || kind === 'timeout' || kind === 'unavailable';
}

/** What could not be read could not be ended at the portal either. */
function withSession(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'NOT_FORGOTTEN') return error;
  return new AppError(error.kind, error.text, {
    code: error.code,
    help: message('logout.goesOn.help'),
    cause: error,
  });
}

/** A session that has ended by itself is what was asked for; of one that may go on, what is kept here is kept. */
function ended(work: Promise<void>): Promise<void> {
  return work.catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === 'notLoggedIn') return;
    if (error.kind !== 'unreachable') throw error;
    const { kind, text, code, requestId } = error;
    throw new AppError(kind, text, { code, requestId, cause: error, help: message('logout.lost.help') });
  });
}
