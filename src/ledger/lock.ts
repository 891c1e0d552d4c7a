import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { holdFile, makeFolder, onDisk } from './connection.js';

/** Held until it is released or its process ends, however it ends. */
export interface Lock {
  release(): void;
}

/** Who holds a lock: the process (0 when it has not said so yet) and the instant at which it took it, ISO 8601. */
export interface Holder {
  readonly pid: number;
  readonly since: string;
}

/** So short a wait is for a holder that has just taken it and is about to say who it is. */
const waitMs = 100;

/**
 * Takes a lock by name among all processes that use the folder.
 * @param patienceMs how long a holder is waited for.
 * @throws AppError usage when the folder cannot be written.
 */
export function takeLock(folder: string, name: string, patienceMs = waitMs): Lock | { readonly heldBy: Holder } {
  const file = join(folder, `lock-${encodeURIComponent(name)}.db`);
  makeFolder(folder, file);
  const held = holdFile(file, patienceMs);
  if (!held) return { heldBy: readHolder(file) };
  try {
    onDisk(file, () => writeHolder(file));
  } catch (error) {
    held.letGo();
    throw error;
  }
  return { release: () => held.letGo() };
}

/** Beside the locked file, which nobody else can read. */
function noteOf(file: string): string {
  return `${file}.holder`;
}

function writeHolder(file: string): void {
  const note = noteOf(file);
  writeFileSync(`${note}.new`, String(process.pid), { mode: 0o600 });
  renameSync(`${note}.new`, note);
}

function readHolder(file: string): Holder {
  const note = noteOf(file);
  try {
    return { pid: Number(readFileSync(note, 'utf8')), since: statSync(note).mtime.toISOString() };
  } catch {
    return { pid: 0, since: statSync(file).mtime.toISOString() };
  }
}
