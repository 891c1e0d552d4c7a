import { scrypt } from 'node:crypto';
import type { App } from '../app.js';
import { openRefusals } from '../credentials/refusals.js';
import type { PasswordSource } from '../credentials/sources.js';
import { AppError, message, type Message } from '../errors.js';
import { PortalProblem } from '../portal/index.js';
import { type Connection, type Employer, signIn } from './connect.js';
import { newPassword } from './new-password.js';
import { helperHere, passwordFrom, passwordsGiven } from './secret-sources.js';
import { secretInput } from './typed-secrets.js';
import { type KnownPassword, sendingPassword } from './sending-password.js';

export interface PasswordChanged {
  readonly connection: Connection;
  readonly changedAt: string;
  /** An earlier run had done it, whose answer was lost. */
  readonly already: boolean;
  /** Where the new password is kept from now on; null when nothing was kept before. */
  readonly keptIn: 'keychain' | 'encrypted' | 'helper' | null;
}

/**
 * Changes the password at the portal, and what this machine keeps of it.
 * The present one is typed or given, also where it is kept. The new one is judged before anything is sent. A lost answer is settled by the same command: the portal knows the key of
 * the change, and where the old password does not log in any more the new one is tried, once.
 */
export async function changePassword(
  app: App,
  stdin: { readonly old: boolean; readonly wanted: boolean },
): Promise<PasswordChanged> {
  const connection = await signIn(app);
  const { store } = connection;
  const { npp } = connection.employer;
  await connection.unlock();
  const input = secretInput(app.stdin, stdin.old || stdin.wanted);
  const old = await passwordFrom(app, {
    ...(await passwordsGiven(app, connection)),
    stdin: stdin.old ? await (stdin.wanted ? input?.line() : input?.rest()) : undefined,
    prompt: () => app.ask.secret(message('password.old', { npp }), '--password-stdin'),
  });
  const typed = stdin.wanted ? await input?.rest() : undefined;
  const kept = await store.session();
  const name = kept.kind === 'found' ? kept.session.company.name : undefined;
  const wanted = await newPassword(app, typed, '--new-password-stdin', { ...connection.employer, name });
  if (wanted === old.password) throw new AppError('usage', message('password.same'), { code: 'PASSWORD_SAME' });
  const changed = await settle(app, connection, old, wanted, message('password.unknown.help'));
  return { connection, ...changed, keptIn: await keepNew(app, connection, old.source, wanted) };
}

/**
 * @param help what to do when the answer is lost. @returns since when the new password holds.
 * @throws AppError as the portal; unknownOutcome when its answer was lost
 */
export async function settle(
  app: App,
  connection: Connection,
  old: KnownPassword,
  wanted: string,
  help: Message,
): Promise<{ changedAt: string; already: boolean }> {
  const { portal, employer } = connection;
  const refusals = openRefusals(app.folders.data, app);
  const inDoubt = (await refusals.since(employer, 'change', wanted)) !== undefined;
  const settled = async (): Promise<void> => {
    for (const what of ['change', 'password'] as const) await refusals.remove(employer, what, wanted);
  };
  connection.know(old);
  try {
    const key = await keyOf(employer, old.password, wanted);
    const change = { currentPassword: old.password, newPassword: wanted };
    const changed = await sendingPassword(app, connection, old, () => portal.changePassword(change, key));
    await settled();
    return { changedAt: changed.changedAt, already: false };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === 'unknownOutcome') {
      await refusals.add(employer, 'change', wanted);
      throw new AppError(error.kind, error.text, {
        code: error.code,
        help,
        requestId: error.requestId,
        cause: error,
      });
    }
    if (!inDoubt || !mayTryNew(error)) throw error;
    connection.know({ password: wanted, source: 'prompt' });
    const { changedAt } = await portal.passwordState();
    await settled();
    return { changedAt, already: true };
  }
}

/** The last attempt is not spent on finding out. */
function mayTryNew(error: AppError): boolean {
  if (error.code === 'PASSWORD_REFUSED_BEFORE') return true;
  return (
    error instanceof PortalProblem && error.code === 'CREDENTIALS_REFUSED' && (error.problem.attemptsLeft ?? 0) > 1
  );
}

/** The same change has the same key in every run. It is as hard to guess passwords from as what a portal keeps of them. */
function keyOf({ portal, npp, divisi, user }: Employer, old: string, wanted: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(
      `${old}\0${wanted}`,
      `change|${portal}|${npp}|${divisi}${user === undefined ? '' : `|${user}`}`,
      32,
      (error, key) => {
        if (error) reject(error);
        else resolve(key.toString('hex'));
      },
    );
  });
}

/** What was kept of the old password is the new one from now on; where it stands otherwise the person is told. */
async function keepNew(
  app: App,
  connection: Connection,
  source: PasswordSource,
  wanted: string,
): Promise<PasswordChanged['keptIn']> {
  const { store } = connection;
  if (source === 'helper') {
    await helperHere(app, connection).store(wanted);
    return 'helper';
  }
  if (source === 'file' || source === 'service' || source === 'environment') {
    app.note(message('password.renew', { source }));
  }
  if ((await store.password()).kind !== 'found') return null;
  if ((await store.savePassword(wanted)).kind === 'stored') return store.kind;
  app.note(message('password.notKept'));
  return null;
}
