import { join } from 'node:path';
import type { App } from '../../../app.js';
import { AppError, message } from '../../../errors.js';
import type { Tables } from '../../../law/types.js';
import { tablesHere } from '../../../workflows/company-law-file.js';
import type { SandboxNote } from '../../../workflows/sandbox-note.js';
import { option } from '../../command.js';
import { readText } from '../../options.js';

export const db = option('db', '--db <file>', 'opt.db', readText);

/** The database that was named, that of the sandbox which runs, or the one in the data folder. */
export function databaseFile(app: App, named: string | undefined, note?: SandboxNote): string {
  return named ?? note?.db ?? join(app.folders.data, 'sandbox', 'sandbox.db');
}

/** The sandbox's own clock, which `--now` may have set when it was started. */
export function sandboxClock(app: App, note: SandboxNote | undefined): () => Date {
  const ahead = app.invocation.clockIsSet ? 0 : (note?.clockAheadMs ?? 0);
  return () => new Date(app.clock().getTime() + ahead);
}

/**
 * The law by which the sandbox of a database was started, for whoever does something to it from outside; nothing
 * where that is the shipped one. @throws AppError usage as `tablesHere`, when the file is no longer what it was.
 */
export async function sandboxLaw(app: App, file: string, note: SandboxNote | undefined): Promise<{ tables?: Tables }> {
  return note?.law === undefined || note.db !== file ? {} : { tables: await tablesHere(app, note.law) };
}

/** Does something with a sandbox's database. @throws AppError usage when there is none. */
export function onDatabase<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    throw new AppError('usage', message('sandbox.noDatabase', { file }), {
      code: 'NO_SANDBOX',
      help: message('sandbox.noDatabase.help'),
    });
  }
}
