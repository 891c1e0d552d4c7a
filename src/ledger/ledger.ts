import type { Period } from '../law/calendar.js';
import { type Claims, openClaims } from './claims.js';
import { backupsOf, openDatabase, type Values } from './database.js';
import { type Employer, identity } from './employer.js';
import { ledgerFile } from './file.js';
import { type History, openHistory } from './history.js';
import { openReceipts, type Receipts } from './receipts.js';
import * as sql from './sql.js';
import type { State } from './states.js';

/** The refusal of a report that the portal had acknowledged, and has no more. */
export const forgotten = 'REPORT_FORGOTTEN';

/** What follows a report: `pending` until the leavers are deactivated at the portal. */
export type Leavers = 'none' | 'pending' | 'done';

/** A report that this machine means to send. */
export interface Intention {
  readonly key: string;
  readonly period: Period;
  readonly revision: number;
  /** SHA-256 of its lines. */
  readonly digest: string;
  readonly employees: number;
  /** The bill, in whole rupiah. */
  readonly total: number;
  readonly leavers: Leavers;
}

/** What became of an intention. Instants are ISO 8601 in UTC. */
export interface Submission extends Intention {
  /** `sent`: the portal may have it, and has to be asked. */
  readonly state: State;
  readonly receipt: string | null;
  readonly billingCode: string | null;
  readonly dueDate: string | null;
  /** The portal's code for why it refused. */
  readonly refusal: string | null;
  readonly intendedAt: string;
  readonly settledAt: string | null;
}

/** The portal's word that it has the report. */
export interface Answer {
  readonly receipt: string;
  /** Null while the month before is not settled. */
  readonly billingCode: string | null;
  readonly dueDate: string;
}

export interface Unfinished extends Pick<Submission, 'period' | 'state' | 'leavers'> {
  readonly npp: string;
  readonly divisi: string;
  /** It would take the place of a report that this machine knows. */
  readonly amends: boolean;
}

export interface About {
  readonly file: string;
  readonly schema: number;
  readonly employers: number;
  readonly submissions: number;
  readonly events: number;
  readonly copies: readonly string[];
}

/** What this machine has meant to do, done and learnt. Each call is on the disk when it returns. No worker's data is in it. */
export interface Ledger extends History, Receipts, Claims {
  /** @returns the submission of that key; one that is there already stays as it is, but for its leavers while it is not settled. */
  intend(report: Intention & { readonly employer: Employer }): Submission;
  /** From here on the portal may have it. One that is settled stays so. */
  markSent(employer: Employer, key: string): Submission;
  /**
   * It is calculated at the portal, and another user is to approve it there: it may become a report at any time. Whatever else
   * was begun of that month is refused, since the portal keeps one draft.
   */
  markAwaiting(employer: Employer, key: string): Submission;
  /** The portal has it; whatever else was meant or sent of that month is cancelled, since one report counts, but for a later revision that was begun. */
  settle(employer: Employer, key: string, answer: Answer): Submission;
  /** @param code the portal's reason. One that is submitted or cancelled stays so. */
  refuse(employer: Employer, key: string, code: string): Submission;
  cancel(employer: Employer, key: string): Submission;
  /** The portal has it no more, and a person said to send again. Its receipt stays. */
  forgetReport(employer: Employer, key: string): Submission;
  setLeavers(employer: Employer, key: string, leavers: Leavers): Submission;
  /**
   * Takes back what another ledger knew of an employer's reports: all of it or nothing. What is known here stays as it is, and
   * so does a month that has a report that counts.
   * @returns the keys of those that were added.
   */
  restore(employer: Employer, submissions: readonly Submission[]): string[];
  find(employer: Employer, key: string): Submission | undefined;
  /** Of the month's highest revision. */
  latest(employer: Employer, period: Period): Submission | undefined;
  /** Newest month and revision first. */
  list(employer: Employer): Submission[];
  /** What SQLite finds wrong with the file; nothing when it is sound. */
  integrity(): string[];
  /** Of every employer: reports that a run began and did not end, that wait for approval, or whose leavers are still to be deactivated. */
  unfinished(): Unfinished[];
  /** Everyone of whom it knows anything, the first met first. */
  employers(): Employer[];
  /** What the file is: its path and its schema, how much it holds, and the copies of older releases beside it. */
  about(): About;
  /** Writes nothing. @throws AppError locked while another program holds the file, usage where it cannot be written. */
  checkWritable(): void;
  close(): void;
}

/**
 * Opens `ledger.db` in a folder, and makes both where there are none.
 * @throws AppError usage when the file is damaged or of a newer release (and is left as it is), or cannot be written.
 */
export function openLedger(folder: string, { clock }: { readonly clock: () => Date }): Ledger {
  const file = ledgerFile(folder);
  const database = openDatabase(file);
  const now = (): string => clock().toISOString();
  const find = (employer: Employer, key: string): Submission | undefined =>
    submissions(sql.findSubmission, { ...identity(employer), key })[0];
  const submissions = (statement: string, values: Values): Submission[] =>
    database.rows(statement, values) as Submission[];
  const known = (employer: Employer, key: string): Submission => {
    const found = find(employer, key);
    if (!found) throw new Error(`the ledger has no submission ${key}`);
    return found;
  };
  const change = (statement: string, employer: Employer, key: string, values: Values = {}): Submission =>
    database.atomically(() => {
      database.run(statement, { ...identity(employer), key, ...values });
      return known(employer, key);
    });

  return {
    intend: ({ employer, key, period, revision, digest, employees, total, leavers }) =>
      database.atomically(() => {
        const whose = identity(employer);
        database.run(sql.addEmployer, whose);
        const report = { key, period, revision, digest, employees, total, leavers };
        database.run(sql.addSubmission, { ...whose, ...report, now: now() });
        return known(employer, key);
      }),
    markSent: (employer, key) => change(sql.markSent, employer, key),
    markAwaiting: (employer, key) =>
      database.atomically(() => {
        database.run(sql.refuseOthers, { ...identity(employer), key, now: now() });
        database.run(sql.markAwaiting, { ...identity(employer), key });
        return known(employer, key);
      }),
    settle: (employer, key, { receipt, billingCode, dueDate }) =>
      database.atomically(() => {
        database.run(sql.cancelOthers, { ...identity(employer), key, now: now() });
        database.run(sql.settle, { ...identity(employer), key, receipt, billingCode, dueDate, now: now() });
        return known(employer, key);
      }),
    refuse: (employer, key, code) => change(sql.refuse, employer, key, { code, now: now() }),
    cancel: (employer, key) => change(sql.cancel, employer, key, { now: now() }),
    forgetReport: (employer, key) => change(sql.forget, employer, key, { code: forgotten, now: now() }),
    setLeavers: (employer, key, leavers) => change(sql.setLeavers, employer, key, { leavers }),
    restore: (employer, known) =>
      database.atomically(() => {
        database.run(sql.addEmployer, identity(employer));
        return known.flatMap((submission) => {
          const added = database.rows(sql.restoreSubmission, { ...identity(employer), ...submission }) as {
            key: string;
          }[];
          return added.map(({ key }) => key);
        });
      }),
    find,
    latest: (employer, period) => submissions(sql.latestSubmission, { ...identity(employer), period })[0],
    list: (employer) => submissions(sql.listSubmissions, identity(employer)),
    ...openHistory(database, file),
    ...openReceipts(database, now),
    ...openClaims(database, now),
    integrity() {
      const found = database.rows(sql.checkIntegrity, {}) as { integrity_check: string }[];
      const orphans = database.rows(sql.checkReferences, {}) as { table: string; rowid: number | null }[];
      return [
        ...found.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
        ...orphans.map(({ table, rowid }) => `${table} ${rowid ?? ''} without its employer`),
      ];
    },
    unfinished() {
      const found = database.rows(sql.listUnfinished, {}) as (Omit<Unfinished, 'amends'> & { amends: number })[];
      return found.map((each) => ({ ...each, amends: each.amends === 1 }));
    },
    employers: () => database.rows(sql.listEmployers, {}) as Employer[],
    about() {
      const [counts] = database.rows(sql.countAll, {}) as Pick<About, 'employers' | 'submissions' | 'events'>[];
      const { employers = 0, submissions = 0, events = 0 } = counts ?? {};
      return { file, schema: sql.migrations.length, employers, submissions, events, copies: backupsOf(file) };
    },
    checkWritable: () => database.checkWritable(),
    close: () => database.close(),
  };
}
