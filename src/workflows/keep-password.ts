import type { App } from '../app.js';
import type { PasswordSource } from '../credentials/sources.js';
import { message } from '../errors.js';
import type { Connection } from './connect.js';
import { helperHere } from './secret-sources.js';

/** Where a password may be kept. */
export type PasswordPlace = Connection['store']['kind'] | 'helper';

/** A password that has just logged in. */
interface RightPassword {
  readonly password: string;
  readonly source: PasswordSource;
  /** Whether the store took the session: it takes a password then, too. */
  readonly isKept: boolean;
  /** Undefined asks, where somebody can answer; else what was decided before holds. */
  readonly remember: boolean | undefined;
}

/**
 * Keeps the password where that is wanted: at the helper where there is one, else where the session is. What is not wanted does
 * not stay behind from an earlier login.
 * @returns where the password is kept from now on.
 */
export async function keepPassword(
  app: App,
  connection: Connection,
  it: RightPassword,
): Promise<PasswordPlace | undefined> {
  const { password, source, isKept, remember } = it;
  const { store } = connection;
  const helper = app.secrets.credentialHelper === undefined ? undefined : helperHere(app, connection);
  const place = helper ? 'helper' : isKept ? store.kind : undefined;
  if (remember === false) return dropPassword(app, connection, source);
  if (!place || source === place) return place;
  const isThere = helper ? await helper.keepsOurs() : store.keepsPassword();
  const isWanted =
    remember ?? (app.ask.possible ? await app.ask.confirm(message(`login.remember.${place}`), '--remember') : isThere);
  if (!isWanted) return dropPassword(app, connection, source);
  await helper?.store(password);
  return helper || (await store.savePassword(password)).kind === 'stored' ? place : undefined;
}

/** What a helper was given by another hand is that one's to take away. */
async function dropPassword(app: App, connection: Connection, source: PasswordSource): Promise<'helper' | undefined> {
  const { store } = connection;
  const isNoted = store.keepsPassword();
  const answer = await store.forgetPassword();
  if (answer.kind === 'forgotten') app.note(message('login.passwordDropped', { place: store.kind }));
  else if (isNoted && answer.kind !== 'nothing') app.note(message('login.passwordStays', { place: store.kind }));
  if (app.secrets.credentialHelper === undefined) return undefined;
  const helper = helperHere(app, connection);
  if (!(await helper.keepsOurs())) return source === 'helper' ? source : undefined;
  await helper.erase();
  app.note(message('login.passwordDropped', { place: 'helper' }));
  return undefined;
}
