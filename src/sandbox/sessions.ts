import { createHash } from 'node:crypto';
import type { Context } from './context.js';
import type { Moment } from './events.js';
import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import {
  addSession,
  endSession,
  replaceTokens,
  sessionByAccess,
  sessionByRefresh,
  type SessionTokens,
  sweepSessions,
  touchSession,
} from './store/sessions.js';
import { type Account, rolesOf } from './store/users.js';

export interface Session {
  readonly id: number;
  readonly user: number;
}

const REFRESH_HOURS = 12;

/** @returns an instant so many minutes later, as text. */
export function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}

/** @returns the session of an `Authorization` header. @throws Refusal SESSION_INVALID */
export function sessionOf({ db }: Context, authorization: string | null, now: Date): Session {
  const token = /^Bearer ([\w-]+)$/i.exec(authorization ?? '')?.[1];
  const session = token === undefined ? undefined : sessionByAccess(db, digestOf(token), now.toISOString());
  if (!session) throw new Refusal('SESSION_INVALID');
  if (session.usedAt < minutesAfter(now, -1)) touchSession(db, session.id, now.toISOString());
  return session;
}

/** Inside a transaction. */
export function openSession(
  context: Context,
  account: Account,
  { now, origin }: Required<Omit<Moment, 'user'>>,
): Schemas['Session'] {
  const { session, tokens } = newTokens(context, account, now);
  const publicId = Buffer.from(context.random(8)).toString('hex');
  sweepSessions(context.db, now.toISOString());
  addSession(context.db, account.user, tokens, { publicId, openedAt: now.toISOString(), ...origin });
  return session;
}

/** @returns the session that the token renews. @throws Refusal SESSION_INVALID */
export function sessionToRenew({ db }: Context, refreshToken: string, now: Date): Session {
  const session = sessionByRefresh(db, digestOf(refreshToken), now.toISOString());
  if (!session) throw new Refusal('SESSION_INVALID');
  return session;
}

/** Both tokens that the session had end. Inside a transaction. */
export function renewSession(context: Context, { id }: Session, account: Account, now: Date): Schemas['Session'] {
  const { session, tokens } = newTokens(context, account, now);
  replaceTokens(context.db, id, tokens);
  return session;
}

export function closeSession({ db }: Context, { id }: Session): void {
  endSession(db, id);
}

function newTokens(
  { random, sessionMinutes }: Context,
  { company, user }: Account,
  now: Date,
): { session: Schemas['Session']; tokens: SessionTokens } {
  const accessToken = Buffer.from(random(32)).toString('base64url');
  const refreshToken = Buffer.from(random(32)).toString('base64url');
  const expiresAt = minutesAfter(now, sessionMinutes);
  const { npp, divisi, name } = company;
  const who = { userName: user.userName, name: user.name, roles: rolesOf(user) };
  return {
    session: { accessToken, refreshToken, expiresAt, company: { npp, divisi, name }, user: who },
    tokens: {
      accessHash: digestOf(accessToken),
      accessUntil: expiresAt,
      refreshHash: digestOf(refreshToken),
      refreshUntil: minutesAfter(now, REFRESH_HOURS * 60),
    },
  };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
