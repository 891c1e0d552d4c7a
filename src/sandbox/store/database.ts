import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { migrations } from './schema.js';

/** What SQLite is given; a boolean would end the process. */
export type Value = string | number | Uint8Array | null;

const busyTimeoutMs = 5_000;

/** A large report goes over all of its workers in another order than they came in: 16 MB of pages, and fewer checkpoints. */
const settings = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'cache_size = -16000',
  'wal_autocheckpoint = 4000',
];

/** One connection to a sandbox's database. Rows come back as the caller says that they are: the schema is STRICT. */
export class Database {
  readonly #connection: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement>();

  constructor(path: string) {
    this.#connection = new Libsql(path, { timeout: busyTimeoutMs });
    for (const setting of settings) this.#connection.pragma(setting);
  }

  get(sql: string, ...values: Value[]): unknown {
    return this.#statement(sql).get(values);
  }

  all(sql: string, ...values: Value[]): unknown[] {
    return this.#statement(sql).all(values);
  }

  /** @returns how many rows changed. */
  run(sql: string, ...values: Value[]): number {
    return this.#statement(sql).run(values).changes;
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /** All of the work is written, or nothing of it. */
  write<T>(work: () => T): T {
    return this.#connection.transaction(work).immediate();
  }

  /** All of the work reads the same moment. */
  read<T>(work: () => T): T {
    return this.#connection.transaction(work).deferred();
  }

  /** Brings everything into the one file, if nobody else is at it, and lets go of it. */
  close(): void {
    this.#connection.pragma('busy_timeout = 0');
    this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    this.#statements.clear();
    this.#connection.close();
  }

  #statement(sql: string): Libsql.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#connection.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

/**
 * Opens a sandbox's database, or makes one that only its owner can read.
 * @param path a file; its folder is made when there is none.
 */
export function openDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path);
  database.write(() => {
    const { version } = database.get('SELECT user_version AS version FROM pragma_user_version') as { version: number };
    for (const change of migrations.slice(version)) database.exec(change);
    if (version < migrations.length) database.exec(`PRAGMA user_version = ${migrations.length};`);
  });
  return database;
}

/** Opens a sandbox's database that is there. @throws Error with code ENOENT when it is not */
export function existingDatabase(path: string): Database {
  statSync(path);
  return openDatabase(path);
}
