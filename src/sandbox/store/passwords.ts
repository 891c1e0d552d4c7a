import type { Database } from './database.js';

/** A code that sets a new password; of an NPP that nobody has, too. */
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
export function replacePassword(db: Database, company: number, { password, since, key }: NewPassword): void {
  db.run('INSERT INTO former_password (company, password) SELECT id, password FROM company WHERE id = ?', company);
  db.run(
    'UPDATE company SET password = ?, passwordSince = ?, passwordKey = ? WHERE id = ?',
    password,
    since,
    key,
    company,
  );
}

/** @returns the last few passwords before the present one, as they are kept. */
export function formerPasswords(db: Database, company: number, most: number): string[] {
  const rows = db.all(
    'SELECT password FROM former_password WHERE company = ? ORDER BY number DESC LIMIT ?',
    company,
    most,
  ) as { password: string }[];
  return rows.map(({ password }) => password);
}

interface Account {
  readonly npp: string;
  readonly divisi: string;
}

export function resetsAskedSince(db: Database, { npp, divisi }: Account, since: string): number {
  const row = db.get(
    'SELECT count(*) AS asked FROM reset_asked WHERE npp = ? AND divisi = ? AND at > ?',
    npp,
    divisi,
    since,
  );
  return (row as { asked: number }).asked;
}

/** One at a time: the code before is void. */
export function addReset(
  db: Database,
  { npp, divisi }: Account,
  reset: ResetRow & { readonly at: string; readonly until: string },
): void {
  db.run('INSERT INTO reset_asked VALUES (?, ?, ?)', npp, divisi, reset.at);
  db.run(
    'INSERT OR REPLACE INTO password_reset VALUES (?, ?, ?, ?, ?)',
    npp,
    divisi,
    reset.code,
    reset.triesLeft,
    reset.until,
  );
}

export function openReset(db: Database, { npp, divisi }: Account, now: string): ResetRow | undefined {
  return db.get(
    'SELECT code, triesLeft FROM password_reset WHERE npp = ? AND divisi = ? AND until > ? AND triesLeft > 0',
    npp,
    divisi,
    now,
  ) as ResetRow | undefined;
}

export function spendResetTry(db: Database, { npp, divisi }: Account): void {
  db.run('UPDATE password_reset SET triesLeft = triesLeft - 1 WHERE npp = ? AND divisi = ?', npp, divisi);
}

export function endReset(db: Database, { npp, divisi }: Account): void {
  db.run('DELETE FROM password_reset WHERE npp = ? AND divisi = ?', npp, divisi);
}
