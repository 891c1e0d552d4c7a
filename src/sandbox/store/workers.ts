import type { IsoDate } from '../../law/calendar.js';
import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export type EmployeeData = Schemas['EmployeeData'];

export interface Worker {
  readonly kpj: string;
  /** `nik:` or `passport:` and the number. */
  readonly identity: string;
  readonly status: Schemas['EmployeeStatus'];
  readonly registeredOn: IsoDate;
  readonly endDate: IsoDate | null;
  readonly endReason: Schemas['EndReason'] | null;
  /** The day on which the portal was told that the work ended. */
  readonly deactivatedOn: IsoDate | null;
  readonly data: EmployeeData;
}

type Row = Omit<Worker, 'data'> & { readonly data: string };

function workerOf(row: Row): Worker {
  return { ...row, data: JSON.parse(row.data) as EmployeeData };
}

/** @returns those of a company's workers who have one of these KPJ or identities. */
export function workersNamed(
  db: Database,
  company: number,
  { kpjs, identities }: { readonly kpjs: readonly string[]; readonly identities: readonly string[] },
): Worker[] {
  // The names first (CROSS JOIN): otherwise SQLite goes through all workers of the company.
  const by = (column: string): string =>
    `SELECT worker.* FROM json_each(?) AS named CROSS JOIN worker ON worker.company = ? AND worker.${column} = named.value`;
  const rows = db.all(
    `${by('kpj')} UNION ${by('identity')}`,
    JSON.stringify(kpjs),
    company,
    JSON.stringify(identities),
    company,
  );
  return (rows as Row[]).map(workerOf);
}

/** What a report asks of a worker. */
export type Member = Pick<Worker, 'kpj' | 'identity' | 'status' | 'endDate'>;

/** @returns those of a company's workers who have one of these identities, by it. */
export function membersNamed(db: Database, company: number, identities: readonly string[]): Map<string, Member> {
  const rows = db.all(
    `SELECT kpj, identity, status, endDate FROM json_each(?) AS named
     CROSS JOIN worker ON worker.company = ? AND worker.identity = named.value`,
    JSON.stringify(identities),
    company,
  ) as Member[];
  return new Map(rows.map((member) => [member.identity, member]));
}

export function workerByKpj(db: Database, company: number, kpj: string): Worker | undefined {
  const row = db.get('SELECT * FROM worker WHERE company = ? AND kpj = ?', company, kpj);
  return row ? workerOf(row as Row) : undefined;
}

export interface WorkerPage {
  readonly after: string;
  readonly limit: number;
  readonly status?: Schemas['EmployeeStatus'] | undefined;
}

/** @returns up to one more than `limit`, in the order of their KPJ. */
export function workersAfter(db: Database, company: number, { after, limit, status }: WorkerPage): Worker[] {
  const rows = db.all(
    `SELECT * FROM worker WHERE company = ? AND kpj > ? AND status = coalesce(?, status) ORDER BY kpj LIMIT ?`,
    company,
    after,
    status ?? null,
    limit + 1,
  );
  return (rows as Row[]).map(workerOf);
}

/** Writes workers in the place of what was known of their KPJ. */
export function putWorkers(db: Database, company: number, workers: readonly Worker[]): void {
  // One by one: of all of them in one JSON, SQLite reads each worker anew for each column.
  for (const { kpj, identity, status, registeredOn, endDate, endReason, deactivatedOn, data } of workers) {
    db.run(
      `INSERT INTO worker (company, kpj, identity, status, registeredOn, endDate, endReason, deactivatedOn, data)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (kpj) DO UPDATE SET identity = excluded.identity, status = excluded.status,
         registeredOn = excluded.registeredOn, endDate = excluded.endDate, endReason = excluded.endReason,
         deactivatedOn = excluded.deactivatedOn, data = excluded.data`,
      company,
      kpj,
      identity,
      status,
      registeredOn,
      endDate,
      endReason,
      deactivatedOn,
      JSON.stringify(data),
    );
  }
}

/** The wages of a report become those that the portal holds. */
export function takeWagesFrom(db: Database, report: string): void {
  db.run(
    `UPDATE worker SET data = json_set(data, '$.wage', line.wage)
     FROM line WHERE line.report = ? AND line.kpj = worker.kpj AND data ->> 'wage' IS NOT line.wage`,
    report,
  );
}

/** @returns how many active workers, registered before a day, have neither phone nor e-mail address. */
export function activeWithoutContact(db: Database, company: number, before: IsoDate): number {
  const row = db.get(
    `SELECT count(*) AS workers FROM worker WHERE company = ? AND status = 'active' AND registeredOn < ?
       AND coalesce(data ->> 'phone', data ->> 'email') IS NULL`,
    company,
    before,
  );
  return (row as { workers: number }).workers;
}
