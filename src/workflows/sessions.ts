import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { OpenSession } from '../portal/resources.js';
import { type Connection, signIn } from './connect.js';

/** @returns who is logged in to the account, newest first. */
export async function openSessions(app: App): Promise<{ connection: Connection; sessions: readonly OpenSession[] }> {
  const connection = await signIn(app);
  return { connection, sessions: await connection.portal.sessions() };
}

/** Ends one session; the own one is forgotten here too. @throws AppError usage for what is no ID; refused SESSION_UNKNOWN */
export async function revokeSession(app: App, sessionId: string): Promise<Connection> {
  if (!/^[0-9a-f]{16}$/.test(sessionId)) {
    throw new AppError('usage', message('sessions.bad', { word: sessionId }), {
      code: 'SESSION_ID_INVALID',
      help: message('portal.help.sessions'),
    });
  }
  const { connection, sessions } = await openSessions(app);
  await connection.portal.endSession(sessionId);
  const isOwn = sessions.some((session) => session.current && session.sessionId === sessionId);
  if (isOwn) await connection.store.forgetSession();
  return connection;
}

/** @returns how many have ended; undefined when the person did not agree. */
export async function revokeOtherSessions(
  app: App,
  agree: () => Promise<boolean>,
): Promise<{ connection: Connection; ended: number | undefined }> {
  const connection = await signIn(app);
  if (!(await agree())) return { connection, ended: undefined };
  return { connection, ended: await connection.portal.endOtherSessions() };
}
