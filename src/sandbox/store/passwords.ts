import type { Database } from './database.js';
import type { LoginName } from './users.js';

/** A code that sets a new password; of a name that nobody has, too. */
export interface ResetRow {
  readonly code: string;
  readonly triesLeft: number;
}

export interface NewPassword {
  /** As it is kept. */
  readonly password: string;
  readonly since: string;
  readonly key: string | null;
}

/** Takes the new password and remembers the one before. Inside a transaction. */
export function replacePassword(db: Database, user: number, { password, since, key }: NewPassword): void {
  db.run(
    `INSERT INTO former_password (user, password)
     SELECT id, password FROM user WHERE id = ? AND password IS NOT NULL`,
    user,
  );
  db.run('UPDATE user SET password = ?, passwordSince = ?, passwordKey = ? WHERE id = ?', password, since, key, user);
}

/** @returns the last few passwords before the present one, as they are kept. */
export function formerPasswords(db: Database, user: number, most: number): string[] {
  const rows = db.all(
    'SELECT password FROM former_password WHERE user = ? ORDER BY number DESC LIMIT ?',
    user,
    most,
  ) as { password: string }[];
  return rows.map(({ password }) => password);
}

export function resetsAskedSince(db: Database, { npp, divisi, login }: LoginName, since: string): string[] {
  const rows = db.all(
    'SELECT at FROM reset_asked WHERE npp = ? AND divisi = ? AND login = ? AND at > ? ORDER BY at',
    npp,
    divisi,
    login,
    since,
  );
  return (rows as { at: string }[]).map(({ at }) => at);
}

/** One at a time: the code before is void. */
export function addReset(
  db: Database,
  { npp, divisi, login }: LoginName,
  reset: ResetRow & { readonly at: string; readonly until: string },
): void {
  db.run('INSERT INTO reset_asked VALUES (?, ?, ?, ?)', npp, divisi, login, reset.at);
  db.run(
    'INSERT OR REPLACE INTO password_reset VALUES (?, ?, ?, ?, ?, ?)',
    npp,
    divisi,
    login,
    reset.code,
    reset.triesLeft,
    reset.until,
  );
}

export function openReset(db: Database, { npp, divisi, login }: LoginName, now: string): ResetRow | undefined {
  return db.get(
    'SELECT code, triesLeft FROM password_reset WHERE npp = ? AND divisi = ? AND login = ? AND until > ? AND triesLeft > 0',
    npp,
    divisi,
    login,
    now,
  ) as ResetRow | undefined;
}

export function spendResetTry(db: Database, { npp, divisi, login }: LoginName): void {
  db.run(
    'UPDATE password_reset SET triesLeft = triesLeft - 1 WHERE npp = ? AND divisi = ? AND login = ?',
    npp,
    divisi,
    login,
  );
}

export function endReset(db: Database, { npp, divisi, login }: LoginName): void {
  db.run('DELETE FROM password_reset WHERE npp = ? AND divisi = ? AND login = ?', npp, divisi, login);
}
