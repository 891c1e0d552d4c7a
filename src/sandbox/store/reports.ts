import type { IsoDate, Period } from '../../law/calendar.js';
import type { Schemas } from '../contract.js';
import type { Database } from './database.js';
import type { EmployeeData } from './workers.js';

export type ReportState = 'draft' | 'calculated' | 'finalised' | 'posted' | 'cancelled';

export interface Report {
  readonly id: string;
  readonly company: number;
  readonly period: Period;
  readonly revision: number;
  readonly key: string;
  readonly digest: string;
  readonly employees: number;
  readonly parts: number;
  readonly state: ReportState;
  /** Whole rupiah; null until calculated. */
  readonly total: number | null;
  readonly receipt: string | null;
  readonly finalisedAt: string | null;
  /** The names of the users who prepared it, the first first, joined by commas. */
  readonly makers: string;
}

/** What was reported of one worker; amounts in sen. */
export interface Line {
  readonly identity: string;
  readonly kpj: string;
  readonly wage: number;
  readonly backPay: number;
  /** In the order of the law, joined by commas. */
  readonly programmes: string;
  /** 1 where JKK is at construction's own rate, else 0. */
  readonly construction: number;
}

export type CalculatedLine = Pick<Line, 'identity' | 'kpj'> & { readonly amounts: Schemas['Amounts'] };

/** A line beside the worker that it is about. */
export interface LineOfWorker extends Line {
  /** The line's own number. */
  readonly id: number;
  readonly status: Schemas['EmployeeStatus'];
  readonly endDate: IsoDate | null;
  readonly data: EmployeeData;
}

export interface Part {
  readonly number: number;
  /** SHA-256 of what was sent. */
  readonly content: string;
  readonly lines: number;
}

/** The month's report that counts: finalised, or paid. */
export function countingReport(db: Database, company: number, period: Period): Report | undefined {
  return reportIn(['finalised', 'posted'], db, company, period);
}

/** What was begun for a month and is not final: its report, or an amendment of it. */
export function begunDraft(db: Database, company: number, period: Period): Report | undefined {
  return reportIn(['draft', 'calculated'], db, company, period);
}

function reportIn(
  states: readonly [ReportState, ReportState],
  db: Database,
  company: number,
  period: Period,
): Report | undefined {
  return db.get(
    'SELECT * FROM report WHERE company = ? AND period = ? AND state IN (?, ?)',
    company,
    period,
    ...states,
  ) as Report | undefined;
}

/** @returns a revision of a month, also one that no longer counts. */
export function reportOfRevision(db: Database, company: number, period: Period, revision: number): Report | undefined {
  return db.get('SELECT * FROM report WHERE company = ? AND period = ? AND revision = ?', company, period, revision) as
    | Report
    | undefined;
}

/** @returns whether a later month is reported. */
export function isReportedAfter(db: Database, company: number, period: Period): boolean {
  const later = `SELECT 1 FROM report WHERE company = ? AND period > ? AND state IN ('finalised', 'posted')`;
  return db.get(later, company, period) !== undefined;
}

export function reportById(db: Database, id: string): Report {
  return db.get('SELECT * FROM report WHERE id = ?', id) as Report;
}

/** The revision that the next report of a month has: 0, then one more for each that was ever finalised. */
export function nextRevision(db: Database, company: number, period: Period): number {
  const row = db.get(
    `SELECT coalesce(max(revision) + 1, 0) AS next FROM report
     WHERE company = ? AND period = ? AND state NOT IN ('draft', 'calculated')`,
    company,
    period,
  );
  return (row as { next: number }).next;
}

/** @returns up to one more than `limit` months that were begun, newest first. */
export function monthsBefore(db: Database, company: number, before: string, limit: number): Period[] {
  const rows = db.all(
    'SELECT DISTINCT period FROM report WHERE company = ? AND period < ? ORDER BY period DESC LIMIT ?',
    company,
    before,
    limit + 1,
  );
  return (rows as { period: Period }[]).map(({ period }) => period);
}

/** A report, whose it is, and the revision that took its place when it was amended; null where none did. */
type ReportOf = Report & { readonly npp: string; readonly replacedBy: number | null };

/** Every report of the sandbox, oldest month and revision first. */
export function allReports(db: Database, period: string | undefined): ReportOf[] {
  return db.all(
    `SELECT report.*, company.npp, (
       SELECT next.revision FROM report AS next JOIN event ON event.company = next.company
       WHERE next.company = report.company AND next.period = report.period AND next.revision = report.revision + 1
         AND body ->> 'kind' = 'report' AND body ->> 'what' = 'amended' AND body ->> 'receipt' = next.receipt
     ) AS replacedBy
     FROM report JOIN company ON company.id = report.company
     WHERE period = coalesce(?, period) ORDER BY period, revision`,
    period ?? null,
  ) as ReportOf[];
}

export function addReport(db: Database, report: Report): void {
  db.run(
    'INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    report.id,
    report.company,
    report.period,
    report.revision,
    report.key,
    report.digest,
    report.employees,
    report.parts,
    report.state,
    report.total,
    report.receipt,
    report.finalisedAt,
    report.makers,
  );
}

/** Writes down that a user has a part in a report. */
export function addMaker(db: Database, id: string, userName: string): void {
  db.run(
    `UPDATE report SET makers = makers || ',' || ?2 WHERE id = ?1 AND instr(',' || makers || ',', ',' || ?2 || ',') = 0`,
    id,
    userName,
  );
}

/** Its parts and lines go with it. */
export function dropReport(db: Database, id: string): void {
  db.run('DELETE FROM report WHERE id = ?', id);
}

export function setReportState(db: Database, id: string, state: ReportState): void {
  db.run('UPDATE report SET state = ? WHERE id = ?', state, id);
}

export function setReportTotal(db: Database, id: string, total: number): void {
  db.run(`UPDATE report SET state = 'calculated', total = ? WHERE id = ?`, total, id);
}

/** What was reckoned holds no longer; `id` names one report, else all of the company. */
export function dropCalculations(db: Database, company: number, id?: string): void {
  db.run(
    `UPDATE report SET state = 'draft', total = NULL WHERE company = ? AND id = coalesce(?, id) AND state = 'calculated'`,
    company,
    id ?? null,
  );
}

export function setReportFinalised(db: Database, id: string, receipt: string, at: string): void {
  db.run(`UPDATE report SET state = 'finalised', receipt = ?, finalisedAt = ? WHERE id = ?`, receipt, at, id);
}

export function partsOf(db: Database, report: string): Part[] {
  return db.all('SELECT number, content, lines FROM part WHERE report = ? ORDER BY number', report) as Part[];
}

/** The same part as it was before goes, with its lines. */
export function replacePart(db: Database, report: string, part: Part): void {
  db.run('DELETE FROM part WHERE report = ? AND number = ?', report, part.number);
  db.run('INSERT INTO part VALUES (?, ?, ?, ?)', report, part.number, part.content, part.lines);
}

/** @returns the identities of these that a report has a line of. */
export function reportedAmong(db: Database, report: string, identities: readonly string[]): Set<string> {
  const rows = db.all(
    'SELECT identity FROM json_each(?) AS named CROSS JOIN line ON line.report = ? AND line.identity = named.value',
    JSON.stringify(identities),
    report,
  ) as { identity: string }[];
  return new Set(rows.map(({ identity }) => identity));
}

/** The report has no line of these workers yet. */
export function addLines(db: Database, report: string, part: number, lines: readonly Line[]): void {
  const rows = lines.map(({ identity, kpj, wage, backPay, programmes, construction }) => {
    return [identity, kpj, wage, backPay, programmes, construction];
  });
  db.run(
    `INSERT INTO line (report, part, identity, kpj, wage, backPay, programmes, construction)
     SELECT ?, ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)`,
    report,
    part,
    JSON.stringify(rows),
  );
}

/** @returns up to one more than `limit` lines, sorted by identity. */
export function linesAfter(db: Database, report: string, after: string, limit: number): Line[] {
  return db.all(
    `SELECT identity, kpj, wage, backPay, programmes, construction FROM line WHERE report = ? AND identity > ?
     ORDER BY identity LIMIT ?`,
    report,
    after,
    limit + 1,
  ) as Line[];
}

/** As `linesAfter`, the figures of each. */
export function calculatedLinesAfter(db: Database, report: string, after: string, limit: number): CalculatedLine[] {
  const rows = db.all(
    'SELECT identity, kpj, amounts FROM line WHERE report = ? AND identity > ? ORDER BY identity LIMIT ?',
    report,
    after,
    limit + 1,
  ) as (Pick<CalculatedLine, 'identity' | 'kpj'> & { amounts: string })[];
  return rows.map((row) => ({ ...row, amounts: JSON.parse(row.amounts) as Schemas['Amounts'] }));
}

/** So many lines are in memory at once, however many a report has. */
const PAGE = 2_000;

/**
 * All lines of a report with the workers as they are now, sorted by identity, page by page; what is written meanwhile does
 * not disturb them.
 */
export function* linesOfWorkers(db: Database, report: string): Generator<LineOfWorker[], void, undefined> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = db.all(
      `SELECT line.rowid AS id, line.identity, line.kpj, line.wage, line.backPay, line.programmes, line.construction,
         status, endDate, data
       FROM line JOIN worker ON worker.kpj = line.kpj WHERE line.report = ? AND line.identity > ?
       ORDER BY line.identity LIMIT ?`,
      report,
      after,
      PAGE,
    ) as (Omit<LineOfWorker, 'data'> & { data: string })[];
    yield rows.map((row) => ({ ...row, data: JSON.parse(row.data) as EmployeeData }));
    after = rows.at(-1)?.identity;
  }
}

/** @param amounts with the number of the line that they are of. */
export function setAmounts(db: Database, amounts: readonly (readonly [line: number, Schemas['Amounts']])[]): void {
  const sql = 'UPDATE line SET amounts = value -> 1 FROM json_each(?) WHERE line.rowid = value ->> 0';
  db.run(sql, JSON.stringify(amounts));
}
