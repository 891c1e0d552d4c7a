import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect, type Connection, holdFile, makeEmpty, makeFolder, onDisk } from './connection.js';
import * as sql from './sql.js';
import { busyLedger, damagedLedger, folderInPlace, newerLedger, onFile } from './trouble.js';

/** How long a statement waits for another process to finish its own. */
const patienceMs = 5_000;

/** So short a look does not keep Ctrl-C waiting. */
const lookMs = 100;

/** What fills the `@names` of a statement. */
export type Values = Readonly<Record<string, string | number | null>>;

/** One connection to a ledger's file; every error of the file is an AppError. */
export interface Database {
  rows(statement: string, values: Values): unknown[];
  run(statement: string, values: Values): void;
  /** All of the work, on the disk when this returns, or none of it. */
  atomically<T>(work: () => T): T;
  /** Writes nothing. @throws AppError locked while another program holds the file, usage where it cannot be written. */
  checkWritable(): void;
  close(): void;
}

/**
 * Opens a ledger's file, makes it first where there is none, and brings its schema up to date.
 * @param migrations the steps of the schema, as in `sql.ts`.
 * @throws AppError usage when the file is damaged, of a newer release, or cannot be written.
 */
export function openDatabase(file: string, migrations = sql.migrations): Database {
  if (!existsSync(file)) create(file, migrations);
  else if (statSync(file).isDirectory()) throw folderInPlace(file);
  const connection = connect(file, patienceMs);
  const database: Database = {
    rows: (statement, values) => onFile(file, () => connection.prepare(statement).all(values)),
    run: (statement, values) => void onFile(file, () => connection.prepare(statement).run(values)),
    atomically: (work) => onFile(file, () => inTransaction(connection, work)),
    checkWritable: () => checkWritable(file, connection, migrations.length),
    close: () => void connection.close(),
  };
  try {
    bringUpToDate(file, connection, migrations);
  } catch (error) {
    connection.close();
    throw error;
  }
  return database;
}

/** @returns the copies that were made before the file was brought up to date, for `schema.length` versions at most. */
export function backupsOf(file: string, versions = sql.migrations.length): string[] {
  return Array.from({ length: versions }, (_, at) => backupBefore(file, at + 1)).filter((copy) => existsSync(copy));
}

function backupBefore(file: string, version: number): string {
  return `${file}.before-${version}`;
}

function bringUpToDate(file: string, connection: Connection, migrations: readonly string[]): void {
  const version = (): number => {
    const [row] = onFile(file, () => connection.prepare(sql.readVersion).all({})) as { user_version: unknown }[];
    return Number(row?.user_version);
  };
  const found = version();
  // A ledger is made whole before it gets its name: without a version this never was one, or is one no more.
  if (found < 1) throw damagedLedger(file);
  if (found > migrations.length) throw newerLedger(file);
  onFile(file, () => connection.exec(sql.onEveryConnection));
  if (found === migrations.length) return;
  alone(file, () => {
    const old = version();
    if (old === migrations.length) return;
    const copy = emptyBeside(backupBefore(file, migrations.length), file);
    onFile(file, () => connection.exec(sql.copyInto(copy.made)));
    copy.done();
    onFile(file, () =>
      inTransaction(connection, () => {
        for (const step of migrations.slice(old)) connection.exec(step);
        connection.exec(sql.setVersion(migrations.length));
      }),
    );
  });
}

/** A transaction alone would begin on a disk that is read-only too. */
function checkWritable(file: string, connection: Connection, version: number): void {
  connection.exec(sql.waitAtMost(lookMs));
  try {
    onFile(file, () => {
      connection.exec(sql.begin);
      try {
        connection.exec(sql.setVersion(version));
      } finally {
        if (connection.inTransaction) connection.exec(sql.rollBack);
      }
    });
  } finally {
    connection.exec(sql.waitAtMost(patienceMs));
  }
}

/** Not the library's own: where a full disk has ended the transaction already, its rollback fails and hides why. */
function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec(sql.begin);
  try {
    const result = work();
    connection.exec(sql.commit);
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec(sql.rollBack);
    throw error;
  }
}

function create(file: string, migrations: readonly string[]): void {
  makeFolder(dirname(file), file);
  alone(file, () => {
    if (existsSync(file)) return;
    const { made, done } = emptyBeside(file, file);
    // `exec` alone: a prepared statement would keep the file open after `close`, under a name that it has no more.
    const connection = connect(made, patienceMs);
    onFile(file, () => connection.exec(sql.creation(migrations)));
    connection.close();
    // Of a ledger that was moved away alone: SQLite would take it for the new one's.
    for (const left of [`${file}-wal`, `${file}-shm`]) {
      if (existsSync(left)) onDisk(file, () => renameSync(left, `${left}.left`));
    }
    done();
  });
}

/** Makes or changes a ledger's file while no other process does. */
function alone(file: string, work: () => void): void {
  const held = holdFile(join(dirname(file), 'lock-ledger.db'), patienceMs);
  if (!held) throw busyLedger(file);
  try {
    work();
  } finally {
    held.letGo();
  }
}

/** Under another name first, so that a process killed meanwhile leaves nothing half-made behind. */
function emptyBeside(wanted: string, file: string): { readonly made: string; readonly done: () => void } {
  const made = `${wanted}.new`;
  for (const suffix of ['', '-journal', '-wal', '-shm'])
    onDisk(file, () => rmSync(`${made}${suffix}`, { force: true }));
  makeEmpty(made);
  return { made, done: () => onDisk(file, () => renameSync(made, wanted)) };
}
