import { rmSync } from 'node:fs';
import { onDisk } from './connection.js';
import { backupsOf, type Database } from './database.js';
import { type Employer, identity } from './employer.js';
import { type HistoryEvent, keptEvent } from './history-event.js';
import type { Sealer } from './sealing.js';
import * as sql from './sql.js';
import { busyLedger } from './trouble.js';

/** What the portal told of its history. Nothing that keeps a report from being sent twice is in it, or sealed. */
export interface History {
  /**
   * Keeps a page of the portal's history, and where to go on; what is known already is not kept twice.
   * @param cursor undefined leaves the next pull where it would have begun. @param sealer seals it; it is kept as it is without.
   * @returns those that were not known.
   */
  remember(
    employer: Employer,
    events: readonly HistoryEvent[],
    cursor: string | undefined,
    sealer?: Sealer,
  ): HistoryEvent[];
  /**
   * By time, and in the portal's order. @param only `since` ≤ an event's instant < `until`, both ISO 8601.
   * @param sealer needed when `countSealed` says that any is sealed. @throws as `Sealer.open`
   */
  events(
    employer: Employer,
    only?: { readonly kind?: HistoryEvent['kind']; readonly since?: string; readonly until?: string },
    sealer?: Sealer,
  ): HistoryEvent[];
  /** The instants of the first and the last event, ISO 8601 in UTC; null when there is none. Opens nothing. */
  span(employer: Employer): { readonly since: string | null; readonly until: string | null };
  /** How many events are sealed, and how many lie as they came. */
  countSealed(employer: Employer): { readonly sealed: number; readonly clear: number };
  /**
   * Seals all events that are not, or opens all that are, so that the bytes from before are gone: all of them or none.
   * @throws AppError locked as `purge`, and as `Sealer.open`.
   */
  rewrite(employer: Employer, to: 'sealed' | 'clear', sealer: Sealer): void;
  /** How many events happened before an instant, ISO 8601. */
  countBefore(employer: Employer, before: string): number;
  /**
   * Takes those events out of the file, so that their bytes are gone. Submissions stay: they are what keeps a report from
   * being sent twice. Where the last pull stopped stays too, so no event comes back.
   * @throws AppError locked while another run reads the file: what it reads cannot be overwritten.
   */
  purge(employer: Employer, before: string): void;
  /** Takes out every event, and where the last pull stopped: the next brings all of it again. */
  forget(employer: Employer): void;
  cursor(employer: Employer): string | undefined;
  /** The history was pulled to its end. */
  markPulled(employer: Employer): void;
  /** @returns the keys of the reports that the portal had acknowledged when its history was last pulled to its end. */
  pulled(employer: Employer): ReadonlySet<string>;
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly sealed: 0 | 1;
  readonly payload: string;
}

/** @param file the database's, for a person to read. */
export function openHistory(database: Database, file: string): History {
  const everything = { kind: null, since: null, until: null };
  const rows = (employer: Employer, only: Readonly<Record<string, string | null>>): Row[] =>
    database.rows(sql.listEvents, { ...identity(employer), ...only }) as Row[];
  const emptyLog = (): void => {
    const [emptied] = database.rows(sql.emptyLog, {}) as { busy: number }[];
    if (emptied?.busy !== 0) throw busyLedger(file);
  };
  const overwriting = (work: () => void): void => {
    emptyLog();
    database.rows(sql.overwriteDeleted, {});
    work();
    database.run(sql.writeAnew, {});
    emptyLog();
    // What was to go lies in the copies of older releases too.
    for (const copy of backupsOf(file)) onDisk(file, () => rmSync(copy));
  };

  return {
    remember(employer, events, cursor, sealer) {
      const whose = identity(employer);
      return database.atomically(() => {
        database.run(sql.addEmployer, whose);
        const added = events.filter((event) => {
          const { id, kind } = event;
          const text = JSON.stringify(keptEvent(event));
          const kept = { payload: sealer ? sealer.seal(id, text) : text, sealed: sealer ? 1 : 0 };
          return database.rows(sql.addEvent, { ...whose, id, at: instant(event.at), kind, ...kept }).length > 0;
        });
        if (cursor !== undefined) database.run(sql.setCursor, { ...whose, cursor });
        return added;
      });
    },
    events(employer, { kind, since, until } = {}, sealer) {
      const only = { kind: kind ?? null, since: since ? instant(since) : null, until: until ? instant(until) : null };
      return rows(employer, only).map((row) => JSON.parse(opened(row, sealer)) as HistoryEvent);
    },
    span: (employer) =>
      database.rows(sql.spanOfEvents, identity(employer))[0] as { since: string | null; until: string | null },
    countSealed(employer) {
      const [found] = database.rows(sql.countSealed, identity(employer)) as { sealed: unknown; clear: unknown }[];
      return { sealed: Number(found?.sealed), clear: Number(found?.clear) };
    },
    rewrite(employer, to, sealer) {
      overwriting(() => {
        database.atomically(() => {
          const sealed = to === 'sealed' ? 1 : 0;
          for (const row of rows(employer, everything).filter((row) => row.sealed !== sealed)) {
            const payload = sealed ? sealer.seal(row.id, row.payload) : sealer.open(row.id, row.payload);
            database.run(sql.rewriteEvent, { seq: row.seq, payload, sealed });
          }
        });
      });
    },
    countBefore(employer, before) {
      const values = { ...identity(employer), before: instant(before) };
      return Number((database.rows(sql.countOldEvents, values)[0] as { events: unknown }).events);
    },
    purge(employer, before) {
      overwriting(() => database.run(sql.deleteOldEvents, { ...identity(employer), before: instant(before) }));
    },
    forget(employer) {
      database.atomically(() => {
        database.run(sql.deleteEvents, identity(employer));
        database.run(sql.setCursor, { ...identity(employer), cursor: null });
      });
    },
    markPulled: (employer) => database.run(sql.markPulled, identity(employer)),
    pulled: (employer) =>
      new Set((database.rows(sql.listPulled, identity(employer)) as { key: string }[]).map(({ key }) => key)),
    cursor(employer) {
      const [row] = database.rows(sql.readCursor, identity(employer)) as { cursor: string | null }[];
      return row?.cursor ?? undefined;
    },
  };
}

function opened({ id, sealed, payload }: Row, sealer: Sealer | undefined): string {
  if (!sealed) return payload;
  if (!sealer) throw new Error(`the event ${id} is sealed, and nothing to open it was given`);
  return sealer.open(id, payload);
}

/** One form of all instants, so that they compare as text. */
function instant(text: string): string {
  return new Date(text).toISOString();
}
