import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export interface RegistrationRow {
  readonly id: string;
  readonly data: Schemas['NewRegistration'];
  readonly state: Schemas['RegistrationState'];
  readonly code: string;
  readonly triesLeft: number;
  readonly until: string;
  readonly npp: string | null;
  /** Of those of an earlier version none is known. */
  readonly key: string | null;
}

export function putRegistration(db: Database, row: RegistrationRow): void {
  const { id, data, state, code, triesLeft, until, npp, key } = row;
  const text = JSON.stringify(data);
  db.run(
    'INSERT OR REPLACE INTO registration VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[id, text, state, code, triesLeft, until, npp, key],
  );
}

export function registrationById(db: Database, id: string): RegistrationRow | undefined {
  return told(db.get('SELECT * FROM registration WHERE id = ?', id));
}

export function registrationByKey(db: Database, key: string): RegistrationRow | undefined {
  return told(db.get('SELECT * FROM registration WHERE key = ?', key));
}

function told(found: unknown): RegistrationRow | undefined {
  const row = found as (Omit<RegistrationRow, 'data'> & { readonly data: string }) | undefined;
  return row && { ...row, data: JSON.parse(row.data) as Schemas['NewRegistration'] };
}

/** Of every user with that address. */
export function nppsOfAddress(db: Database, email: string): string[] {
  const rows = db.all(
    'SELECT DISTINCT npp FROM user JOIN company ON company.id = user.company WHERE email = ? ORDER BY npp',
    email,
  ) as { npp: string }[];
  return rows.map(({ npp }) => npp);
}
