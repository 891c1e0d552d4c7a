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
}

export function putRegistration(db: Database, { id, data, state, code, triesLeft, until, npp }: RegistrationRow): void {
  const text = JSON.stringify(data);
  db.run(
    'INSERT OR REPLACE INTO registration VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    text,
    state,
    code,
    triesLeft,
    until,
    npp,
  );
}

export function registrationById(db: Database, id: string): RegistrationRow | undefined {
  const row = db.get('SELECT * FROM registration WHERE id = ?', id) as
    | (Omit<RegistrationRow, 'data'> & { readonly data: string })
    | undefined;
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
