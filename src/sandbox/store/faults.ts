import type { Database } from './database.js';

/** What can be made to go wrong, and for how many milliseconds where it lasts and nobody says otherwise. */
export const faultKinds = {
  /** The request waits before it is looked at. */
  delay: 5_000,
  /** The connection ends, and nothing was done. */
  'drop-before': null,
  /** Everything was done, and the connection ends without an answer. */
  'drop-after': null,
  /** As `drop-before`, with a TCP reset. */
  reset: null,
  '500': null,
  /** Everything was done, and the answer is a 500. */
  '500-after': null,
  /** With a `Retry-After` of so long, from whatever stands before the portal. */
  '503': 5_000,
  /** Everything was done, and the answer ends in its middle. */
  'half-answer': null,
  /** The same request arrives twice; the second answer is told. */
  duplicate: null,
  'clock-ahead': 600_000,
  'clock-behind': 600_000,
  'expired-session': null,
  maintenance: 1_800_000,
} as const satisfies Record<string, number | null>;

export type FaultKind = keyof typeof faultKinds;

/** A fault that somebody asked for. */
export interface Fault {
  readonly id: number;
  readonly kind: FaultKind;
  /** Which requests count: an operation of the contract, or a method with a path or its template; all when null. */
  readonly resource: string | null;
  /** The first of them that is struck, from 1. */
  readonly nth: number;
  /** How many of them are struck; all from there on when null. */
  readonly times: number | null;
  readonly milliseconds: number | null;
  /** How many of them came so far. */
  readonly seen: number;
  readonly struck: number;
}

export type WantedFault = Omit<Fault, 'id' | 'seen' | 'struck'>;

/** In the order in which they were asked for. */
export function allFaults(db: Database): Fault[] {
  return db.all('SELECT * FROM fault ORDER BY id') as Fault[];
}

/** Those that may still strike. */
export function armedFaults(db: Database): Fault[] {
  return db.all('SELECT * FROM fault WHERE times IS NULL OR struck < times ORDER BY id') as Fault[];
}

export function addFault(db: Database, { kind, resource, nth, times, milliseconds }: WantedFault): Fault {
  return db.get(
    'INSERT INTO fault (kind, resource, nth, times, milliseconds) VALUES (?, ?, ?, ?, ?) RETURNING *',
    kind,
    resource,
    nth,
    times,
    milliseconds,
  ) as Fault;
}

export function countFault(db: Database, id: number, strikes: boolean): void {
  db.run('UPDATE fault SET seen = seen + 1, struck = struck + ? WHERE id = ?', Number(strikes), id);
}

/** @param id all of them when absent. @returns how many there were. */
export function removeFaults(db: Database, id?: number): number {
  return id === undefined ? db.run('DELETE FROM fault') : db.run('DELETE FROM fault WHERE id = ?', id);
}
