import type { Database } from './database.js';
import type { LoginName, User } from './users.js';

/** Tokens are kept as SHA-256 alone; instants as text. */
export interface SessionTokens {
  readonly accessHash: string;
  readonly accessUntil: string;
  readonly refreshHash: string;
  readonly refreshUntil: string;
}

/** What its owner may know of a session. */
export interface SessionFacts {
  readonly publicId: string;
  readonly openedAt: string;
  readonly address: string | null;
  readonly program: string | null;
}

export interface SessionRow extends SessionTokens, SessionFacts {
  readonly id: number;
  readonly user: number;
  /** To the minute. */
  readonly usedAt: string;
}

export interface ChallengeRow {
  readonly id: string;
  readonly user: number;
  /** As the user was named at login: wrong codes count there. */
  readonly login: string;
  readonly code: string;
  readonly triesLeft: number;
  readonly until: string;
  readonly kind: 'totp' | 'sms' | 'email';
  /** A login, or something that a session alone may not do. */
  readonly purpose: 'login' | 'session';
}

export interface LoginFailures {
  readonly failures: number;
  readonly lockedUntil: string | null;
}

export interface OutboxMessage {
  readonly at: string;
  readonly kind: 'sms' | 'email';
  readonly sentTo: string;
  readonly code: string;
}

export function addSession(db: Database, user: User, tokens: SessionTokens, facts: SessionFacts): void {
  db.run(
    `INSERT INTO session (company, user, accessHash, accessUntil, refreshHash, refreshUntil, publicId, openedAt, usedAt,
       address, program)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    user.company,
    user.id,
    tokens.accessHash,
    tokens.accessUntil,
    tokens.refreshHash,
    tokens.refreshUntil,
    facts.publicId,
    facts.openedAt,
    facts.openedAt,
    facts.address,
    facts.program,
  );
}

export function replaceTokens(db: Database, id: number, tokens: SessionTokens): void {
  db.run(
    'UPDATE session SET accessHash = ?, accessUntil = ?, refreshHash = ?, refreshUntil = ? WHERE id = ?',
    tokens.accessHash,
    tokens.accessUntil,
    tokens.refreshHash,
    tokens.refreshUntil,
    id,
  );
}

export function sessionByAccess(db: Database, hash: string, now: string): SessionRow | undefined {
  return db.get('SELECT * FROM session WHERE accessHash = ? AND accessUntil > ?', hash, now) as SessionRow | undefined;
}

export function sessionByRefresh(db: Database, hash: string, now: string): SessionRow | undefined {
  return db.get('SELECT * FROM session WHERE refreshHash = ? AND refreshUntil > ?', hash, now) as
    | SessionRow
    | undefined;
}

/** Newest first. */
export function sessionsOf(db: Database, user: number, now: string): SessionRow[] {
  return db.all(
    'SELECT * FROM session WHERE user = ? AND refreshUntil > ? ORDER BY id DESC',
    user,
    now,
  ) as SessionRow[];
}

export function touchSession(db: Database, id: number, usedAt: string): void {
  db.run('UPDATE session SET usedAt = ? WHERE id = ?', usedAt, id);
}

/** @param but one that goes on; all end when absent. @returns how many have ended. */
export function endSessionsOf(db: Database, user: number, but = 0): number {
  return db.run('DELETE FROM session WHERE user = ? AND id <> ?', user, but);
}

export function endSession(db: Database, id: number): void {
  db.run('DELETE FROM session WHERE id = ?', id);
}

export function sweepSessions(db: Database, now: string): void {
  db.run('DELETE FROM session WHERE refreshUntil <= ?', now);
  db.run('DELETE FROM challenge WHERE until <= ?', now);
}

export function loginFailures(db: Database, { npp, divisi, login }: LoginName): LoginFailures {
  const row = db.get(
    'SELECT failures, lockedUntil FROM login_failure WHERE npp = ? AND divisi = ? AND login = ?',
    npp,
    divisi,
    login,
  );
  return (row as LoginFailures | undefined) ?? { failures: 0, lockedUntil: null };
}

export function setLoginFailures(db: Database, { npp, divisi, login }: LoginName, now: LoginFailures): void {
  const { failures, lockedUntil } = now;
  db.run('INSERT OR REPLACE INTO login_failure VALUES (?, ?, ?, ?, ?)', npp, divisi, login, failures, lockedUntil);
}

export function forgiveLoginFailures(db: Database, { npp, divisi, login }: LoginName): void {
  db.run('DELETE FROM login_failure WHERE npp = ? AND divisi = ? AND login = ?', npp, divisi, login);
}

export function addChallenge(db: Database, challenge: ChallengeRow): void {
  const { id, user, login, code, triesLeft, until, kind, purpose } = challenge;
  db.run(
    'INSERT INTO challenge VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    user,
    login,
    code,
    triesLeft,
    until,
    kind,
    purpose,
  );
}

export function challengeById(db: Database, id: string, now: string): ChallengeRow | undefined {
  return db.get('SELECT * FROM challenge WHERE id = ? AND until > ?', id, now) as ChallengeRow | undefined;
}

export function spendChallengeTry(db: Database, id: string): void {
  db.run('UPDATE challenge SET triesLeft = triesLeft - 1 WHERE id = ?', id);
}

export function endChallenge(db: Database, id: string): void {
  db.run('DELETE FROM challenge WHERE id = ?', id);
}

export function addToOutbox(db: Database, { at, kind, sentTo, code }: OutboxMessage): void {
  db.run('INSERT INTO outbox (at, kind, sentTo, code) VALUES (?, ?, ?, ?)', at, kind, sentTo, code);
}

/** @returns how many codes went to an address since an instant. */
export function sentSince(db: Database, sentTo: string, since: string): string[] {
  const rows = db.all('SELECT at FROM outbox WHERE sentTo = ? AND at > ? ORDER BY at', sentTo, since);
  return (rows as { at: string }[]).map(({ at }) => at);
}

/** Oldest first. */
export function outbox(db: Database): OutboxMessage[] {
  return db.all('SELECT at, kind, sentTo, code FROM outbox ORDER BY id') as OutboxMessage[];
}
