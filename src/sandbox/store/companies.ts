import type { IsoDate, Period } from '../../law/calendar.js';
import type { JkkGroup, Scale } from '../../law/types.js';
import type { Database } from './database.js';

export interface Company {
  readonly id: number;
  readonly npp: string;
  readonly divisi: string;
  readonly name: string;
  readonly jkkGroup: JkkGroup;
  readonly scale: Scale;
  readonly labourIntensive: number;
  readonly registeredOn: IsoDate;
  /** Months up to this one count as paid, with or without a report. */
  readonly settledThrough: Period;
  /** As it was when the company was made. */
  readonly settledWhenMade: Period;
  readonly workersVersion: number;
  readonly address: string | null;
  readonly contactPerson: string | null;
  /** 1 where a report waits for another user's approval. */
  readonly approval: number;
}

type NewCompany = Omit<Company, 'id' | 'settledWhenMade' | 'workersVersion' | 'approval'>;

/** @returns the number that it is known by here. */
export function addCompany(db: Database, company: NewCompany): number {
  const row = db.get(
    `INSERT INTO company (npp, divisi, name, jkkGroup, scale, labourIntensive, registeredOn, settledThrough, settledWhenMade,
       address, contactPerson)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    company.npp,
    company.divisi,
    company.name,
    company.jkkGroup,
    company.scale,
    company.labourIntensive,
    company.registeredOn,
    company.settledThrough,
    company.settledThrough,
    company.address,
    company.contactPerson,
  );
  return (row as { id: number }).id;
}

export function companyByNumber(db: Database, npp: string, divisi: string): Company | undefined {
  return db.get('SELECT * FROM company WHERE npp = ? AND divisi = ?', npp, divisi) as Company | undefined;
}

export function companyById(db: Database, id: number): Company {
  return db.get('SELECT * FROM company WHERE id = ?', id) as Company;
}

/** The company and its branches: all divisi of its NPP, the head unit first. */
export function branchesOf(db: Database, npp: string): Pick<Company, 'divisi' | 'name'>[] {
  return db.all('SELECT divisi, name FROM company WHERE npp = ? ORDER BY divisi', npp) as Company[];
}

export function changeProfile(
  db: Database,
  id: number,
  { address, contactPerson, approval }: Pick<Company, 'address' | 'contactPerson' | 'approval'>,
): void {
  db.run(
    'UPDATE company SET address = ?, contactPerson = ?, approval = ? WHERE id = ?',
    address,
    contactPerson,
    approval,
    id,
  );
}

/** The company that the sandbox was made with. */
export function firstCompany(db: Database): Company | undefined {
  return db.get('SELECT * FROM company ORDER BY id LIMIT 1') as Company | undefined;
}

/** Tells whoever holds the list of workers that it has changed. */
export function raiseWorkersVersion(db: Database, company: number): number {
  const row = db.get(
    'UPDATE company SET workersVersion = workersVersion + 1 WHERE id = ? RETURNING workersVersion',
    company,
  );
  return (row as { workersVersion: number }).workersVersion;
}

export function settleThrough(db: Database, company: number, period: Period): void {
  db.run('UPDATE company SET settledThrough = ? WHERE id = ?', period, company);
}

/** Takes back everything that was done since the company was made; who it is and its first user's password stay. */
export function forgetEverythingDone(db: Database): void {
  const tables = [
    'told',
    'notification_read',
    'claim_part',
    'claim_file',
    'claim_stage',
    'claim',
    'event',
    'payment',
    'carried',
    'bill',
    'line',
    'part',
    'report',
    'worker_change',
    'worker',
    'kept_answer',
    'outbox',
    'challenge',
  ];
  const access = [
    'login_failure',
    'second_factor',
    'recovery_code',
    'enrolment',
    'password_reset',
    'reset_asked',
    'contact_change',
    'registration',
  ];
  for (const table of [...tables, ...access, 'fault']) db.run(`DELETE FROM ${table}`);
  const others = 'id NOT IN (SELECT min(id) FROM user GROUP BY company)';
  for (const table of ['session', 'former_password']) {
    db.run(`DELETE FROM ${table} WHERE user IN (SELECT id FROM user WHERE ${others})`);
  }
  db.run(`DELETE FROM user WHERE ${others}`);
  db.run('UPDATE company SET settledThrough = settledWhenMade, workersVersion = workersVersion + 1, approval = 0');
  db.run('UPDATE instance SET id = lower(hex(randomblob(8)))');
}

/** Names the data that is here now: a client that kept something of it knows it again. */
export function instanceOf(db: Database): string {
  return (db.get('SELECT id FROM instance') as { id: string }).id;
}
