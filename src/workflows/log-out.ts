import type { App } from '../app.js';
import { AppError } from '../errors.js';
import { chosenNpp, type Connection, openConnection, profileOf, whoLogsIn } from './connect.js';
import { forgetSecrets } from './forget-secrets.js';
import { notLoggedIn } from './unattended-login.js';

/**
 * Ends the session at the portal and forgets whatever this machine keeps of the company's secrets.
 * @throws AppError check where a keychain that holds some cannot be asked: the session goes on then, and is kept.
 */
export async function logOut(app: App): Promise<{ connection: Connection; wasLoggedIn: boolean }> {
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile);
  if (npp === undefined) throw notLoggedIn();
  const connection = await openConnection(app, whoLogsIn(app, profile, npp));
  const { store } = connection;
  const found = await store.session();
  if (found.kind === 'found') {
    await connection.portal.logout().catch((error: unknown) => {
      // A session that has ended by itself is what was asked for.
      if (!(error instanceof AppError) || error.kind !== 'notLoggedIn') throw error;
    });
  }
  await forgetSecrets(app, store, connection);
  return { connection, wasLoggedIn: found.kind === 'found' };
}
