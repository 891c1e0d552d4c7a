import { mkdirSync, writeFileSync } from 'node:fs';
import Libsql from 'libsql';
import { AppError } from '../errors.js';
import { holdExclusively, rollBack } from './sql.js';
import { onFile, unwritableLedger } from './trouble.js';

export type Connection = InstanceType<typeof Libsql>;

/** @param waitMs how long a statement waits for another process. @throws AppError usage when the file cannot be opened. */
export function connect(file: string, waitMs: number): Connection {
  try {
    return new Libsql(file, { timeout: waitMs });
  } catch (error) {
    throw unwritableLedger(file, 'SQLITE_CANTOPEN', error);
  }
}

/**
 * Holds a file of SQLite's exclusively: an operating system's lock, which goes when this process does, however it ends.
 * @returns undefined when another holds it, also after waiting.
 * @throws AppError usage when the file cannot be written.
 */
export function holdFile(file: string, waitMs: number): { letGo(): void } | undefined {
  makeEmpty(file);
  const connection = connect(file, waitMs);
  try {
    onFile(file, () => connection.exec(holdExclusively));
  } catch (error) {
    connection.close();
    if (error instanceof AppError && error.kind === 'locked') return undefined;
    throw error;
  }
  return {
    letGo() {
      connection.exec(rollBack);
      connection.close();
    },
  };
}

/** Makes an empty file, for its owner alone, where there is none. */
export function makeEmpty(file: string): void {
  onDisk(file, () => {
    try {
      // Never opened when it is there: closing it again would drop every lock that this process has on it.
      writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  });
}

/** Makes a folder, for its owner alone, where there is none. @param file what it is for. */
export function makeFolder(folder: string, file: string): void {
  onDisk(file, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}

/** @throws AppError usage for what the system refuses to do with the file. */
export function onDisk<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unwritableLedger(file, (error as NodeJS.ErrnoException).code ?? '', error);
  }
}
