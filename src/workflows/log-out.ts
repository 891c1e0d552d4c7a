import type { App } from '../app.js';
import { AppError } from '../errors.js';
import { chosenNpp, type Connection, openConnection, profileOf, whoLogsIn } from './connect.js';
import { helperHere } from './secret-sources.js';
import { notLoggedIn } from './unattended-login.js';

/** Ends the session at the portal and forgets whatever this machine keeps of the company's secrets. */
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
  // A keychain that did not answer once is not waited for three times more.
  if (found.kind === 'found' || found.kind === 'nothing') {
    await store.forgetSession();
    await store.forgetPassword();
    await store.forgetTotpSecret();
  }
  if (app.secrets.credentialHelper !== undefined) await helperHere(app, connection).erase();
  return { connection, wasLoggedIn: found.kind === 'found' };
}
