import { createHmac } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../app.js';
import { NewFile } from './new-file.js';

/** What this machine keeps of a registration: no code, no password, and nobody's data. */
export interface Note {
  readonly origin: string;
  /** Under which the portal does it once. */
  readonly key: string;
  /** By which each thing that was said is known again. */
  readonly prints: Readonly<Record<string, string>>;
  /** Absent until the portal's answer is there. */
  readonly registrationId?: string;
}

/** @returns the note of what is about to be begun. */
export function noteOf(app: App, origin: string, said: object): Note {
  const key = Buffer.from(app.random(16)).toString('hex');
  const prints = Object.entries(said).map(([name, value]) => [name, printOf(key, name, value)]);
  return { origin, key, prints: Object.fromEntries(prints) as Note['prints'] };
}

/** @returns whether a note is of something else than what is said now. */
export function isOfAnother({ key, prints }: Note, said: object): boolean {
  return Object.entries(said).some(([name, value]) => prints[name] !== printOf(key, name, value));
}

function printOf(key: string, name: string, value: unknown): string {
  return createHmac('sha256', key)
    .update(`${name}\n${String(value)}`)
    .digest('hex');
}

const fileOf = (app: App): string => join(app.folders.data, 'registration.json');

/** @returns the note of what was begun at this portal; undefined for nothing, and for a file that is none of ours. */
export async function notedAt(app: App, origin: string): Promise<Note | undefined> {
  try {
    const note = JSON.parse(await readFile(fileOf(app), 'utf8')) as Note;
    const isOurs = [note.key, note.registrationId ?? note.key].every((id) => /^[0-9a-f]{32}$/.test(id));
    return isOurs && note.origin === origin && typeof note.prints === 'object' ? note : undefined;
  } catch {
    return undefined;
  }
}

export async function keep(app: App, note: Note): Promise<void> {
  await mkdir(app.folders.data, { recursive: true, mode: 0o700 });
  const made = await NewFile.begin(fileOf(app), true);
  made.write(`${JSON.stringify(note)}\n`);
  await made.keep();
}

/** Of what the portal refused nothing is left to go on with. */
export async function forget(app: App): Promise<void> {
  await rm(fileOf(app), { force: true });
}
