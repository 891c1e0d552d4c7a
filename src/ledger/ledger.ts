import { join } from 'node:path';
import type { Period } from '../law/calendar.js';
import { openDatabase, type Values } from './database.js';
import { type HistoryEvent, keptEvent } from './history-event.js';
import * as sql from './sql.js';
import { busyLedger } from './trouble.js';

/** One employer at one portal: everything in the ledger belongs to one. */
export interface Employer {
  /** The portal's origin. */
  readonly portal: string;
  readonly npp: string;
  readonly divisi: string;
}

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
  readonly state: 'intended' | 'sent' | 'submitted' | 'refused' | 'cancelled';
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

/** What this machine has meant to do, done and learnt. Each call is on the disk when it returns. No worker's data is in it. */
export interface Ledger {
  /** @returns the submission of that key; one that is there already stays as it is. */
  intend(report: Intention & { readonly employer: Employer }): Submission;
  /** From here on the portal may have it. One that is settled stays so. */
  markSent(employer: Employer, key: string): Submission;
  settle(employer: Employer, key: string, answer: Answer): Submission;
  /** @param code the portal's reason. One that is submitted or cancelled stays so. */
  refuse(employer: Employer, key: string, code: string): Submission;
  cancel(employer: Employer, key: string): Submission;
  setLeavers(employer: Employer, key: string, leavers: Leavers): Submission;
  find(employer: Employer, key: string): Submission | undefined;
  /** Of the month's highest revision. */
  latest(employer: Employer, period: Period): Submission | undefined;
  /** Newest month and revision first. */
  list(employer: Employer): Submission[];
  /** Keeps a page of the portal's history, and where to go on; what is known already is not kept twice. */
  remember(employer: Employer, events: readonly HistoryEvent[], cursor: string): void;
  /** In the portal's order. @param only `since` ≤ an event's instant < `until`, both ISO 8601. */
  events(
    employer: Employer,
    only?: { readonly kind?: HistoryEvent['kind']; readonly since?: string; readonly until?: string },
  ): HistoryEvent[];
  /** How many events happened before an instant, ISO 8601. */
  countBefore(employer: Employer, before: string): number;
  /**
   * Takes those events out of the file, so that their bytes are gone. Submissions stay: they are what keeps a report from
   * being sent twice. Where the last pull stopped stays too, so no event comes back.
   * @throws AppError locked while another run reads the file: what it reads cannot be overwritten.
   */
  purge(employer: Employer, before: string): void;
  cursor(employer: Employer): string | undefined;
  /** What SQLite finds wrong with the file; nothing when it is sound. */
  integrity(): string[];
  close(): void;
}

/**
 * Opens `ledger.db` in a folder, and makes both where there are none.
 * @throws AppError usage when the file is damaged or of a newer release (and is left as it is), or cannot be written.
 */
export function openLedger(folder: string, { clock }: { readonly clock: () => Date }): Ledger {
  const file = join(folder, 'ledger.db');
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
    settle: (employer, key, { receipt, billingCode, dueDate }) =>
      change(sql.settle, employer, key, { receipt, billingCode, dueDate, now: now() }),
    refuse: (employer, key, code) => change(sql.refuse, employer, key, { code, now: now() }),
    cancel: (employer, key) => change(sql.cancel, employer, key, { now: now() }),
    setLeavers: (employer, key, leavers) => change(sql.setLeavers, employer, key, { leavers }),
    find,
    latest: (employer, period) => submissions(sql.latestSubmission, { ...identity(employer), period })[0],
    list: (employer) => submissions(sql.listSubmissions, identity(employer)),
    remember(employer, events, cursor) {
      const whose = identity(employer);
      database.atomically(() => {
        database.run(sql.addEmployer, whose);
        for (const event of events.map(keptEvent)) {
          const { id, kind } = event;
          database.run(sql.addEvent, { ...whose, id, at: instant(event.at), kind, payload: JSON.stringify(event) });
        }
        database.run(sql.setCursor, { ...whose, cursor });
      });
    },
    events(employer, { kind, since, until } = {}) {
      const only = { kind: kind ?? null, since: since ? instant(since) : null, until: until ? instant(until) : null };
      const found = database.rows(sql.listEvents, { ...identity(employer), ...only }) as { payload: string }[];
      return found.map(({ payload }) => JSON.parse(payload) as HistoryEvent);
    },
    countBefore(employer, before) {
      const values = { ...identity(employer), before: instant(before) };
      return Number((database.rows(sql.countOldEvents, values)[0] as { events: unknown }).events);
    },
    purge(employer, before) {
      const emptyLog = (): void => {
        const [emptied] = database.rows(sql.emptyLog, {}) as { busy: number }[];
        if (emptied?.busy !== 0) throw busyLedger(file);
      };
      emptyLog();
      database.rows(sql.overwriteDeleted, {});
      database.run(sql.deleteOldEvents, { ...identity(employer), before: instant(before) });
      database.run(sql.writeAnew, {});
      emptyLog();
    },
    cursor(employer) {
      const [row] = database.rows(sql.readCursor, identity(employer)) as { cursor: string | null }[];
      return row?.cursor ?? undefined;
    },
    integrity() {
      const found = database.rows(sql.checkIntegrity, {}) as { integrity_check: string }[];
      return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    },
    close: () => database.close(),
  };
}

function identity({ portal, npp, divisi }: Employer): { portal: string; npp: string; divisi: string } {
  return { portal, npp, divisi };
}

/** One form of all instants, so that they compare as text. */
function instant(text: string): string {
  return new Date(text).toISOString();
}
