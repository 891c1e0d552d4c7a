import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../app.js';

/** What a sandbox writes down about itself when it starts. */
export interface SandboxNote {
  readonly url: string;
  readonly pid: number;
  readonly db: string;
  readonly npp: string;
  /** Which data it serves: another program that listens at its port later does not know. */
  readonly instance: string;
  /** How far its clock was set ahead of the machine's, in milliseconds. */
  readonly clockAheadMs: number;
  /** The file of the company's own rows of the law that it reckons by. */
  readonly law?: string;
}

/** @returns the path of the note. */
export function sandboxNoteFile(app: App): string {
  return join(app.folders.data, 'sandbox.json');
}

/** @returns what the last sandbox of this machine wrote down, if it did not take its note away. */
export async function sandboxNote(app: App): Promise<SandboxNote | undefined> {
  try {
    return JSON.parse(await readFile(sandboxNoteFile(app), 'utf8')) as SandboxNote;
  } catch {
    return undefined;
  }
}

/** @returns the note of a sandbox whose process is still there; what a crash left behind does not count. */
export async function livingSandbox(app: App): Promise<SandboxNote | undefined> {
  const note = await sandboxNote(app);
  return note && isAlive(note.pid) ? note : undefined;
}

/** @returns whether a process of this user's runs under the number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
