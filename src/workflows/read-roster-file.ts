import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Diagnostic, DiagnosticCode } from '../roster/diagnostic.js';
import type { Encoding } from '../roster/input/encoding.js';
import type { Person } from '../roster/person.js';
import { readRoster, type RosterOptions, type RosterReading } from '../roster/read-roster.js';
import { checkColumnSetting, type ColumnMap } from './column-names.js';
import { profileOf } from './connect.js';

/** What the user says of a file, where its reading is not to be left to evidence. */
export interface FileHints {
  /** On top of the mapping that the profile keeps. */
  readonly map: ColumnMap;
  readonly encoding: Encoding | undefined;
}

/** A workers' file, read to its end: the people of its rows without an error, and all that is wrong with the others. */
export interface RosterFile extends RosterReading {
  readonly file: string;
  readonly people: readonly Person[];
}

/** What a file is read for. */
export interface RosterPurpose extends Pick<RosterOptions, 'period' | 'tables'> {
  readonly hints: FileHints;
  /** Whether the people are wanted too (they are, by default): a file that is only judged is not held in memory. */
  readonly keep?: boolean;
}

/**
 * Reads a workers' file; `-` is standard input.
 * @throws AppError usage when there is no such file, it is a folder or may not be read; when the profile maps a header
 * to no column.
 */
export async function readRosterFile(
  app: App,
  file: string,
  { hints, keep = true, ...law }: RosterPurpose,
): Promise<RosterFile> {
  const kept = (await profileOf(app)).columns ?? {};
  for (const [header, column] of Object.entries(kept)) checkColumnSetting(`columns.${header}`, column);
  const columns = { ...kept, ...hints.map };
  const bytes = file === '-' ? app.stdin : await openFile(file);
  const people: Person[] = [];
  app.progress.step(message('progress.reading', { file }));
  try {
    const reading = await readRoster(bytes, {
      today: app.today(),
      map: columns,
      encoding: hints.encoding,
      ...law,
      onPerson: (person) => {
        if (keep) people.push(person);
        if (person.row % 1000 === 0) app.progress.step(message('progress.reading', { file }), person.row);
      },
    });
    return { ...reading, file, people };
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** @returns whether the file has an error; warnings do not count. */
export function hasErrors(file: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return file.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** What stops a command whose file has errors: the diagnostics go to stdout, this to stderr. */
export function rosterRefused(file: {
  readonly file: string;
  readonly rows: number;
  readonly valid: number;
  readonly diagnostics: readonly Diagnostic[];
}): AppError {
  const errors = file.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return new AppError(
    'check',
    message('roster.refused', { file: file.file, errors: errors.length, rows: file.rows, valid: file.valid }),
    {
      code: 'ROSTER_REFUSED',
      help: cureOf(errors),
    },
  );
}

/** What is wrong with a file as a whole: no cell is named. */
const ofWholeFile: readonly DiagnosticCode[] = ['FILE_EMPTY', 'FILE_NOT_A_TABLE', 'ENCODING_INVALID', 'COLUMN_MISSING'];

function cureOf(errors: readonly Diagnostic[]): Message {
  if (errors.every(({ code }) => code === 'EMPLOYEE_MISSING')) return message('roster.refused.missing.help');
  if (errors.every(({ code }) => ofWholeFile.includes(code))) return message('roster.refused.file.help');
  return message('roster.refused.help');
}

async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new AppError('usage', message('file.folder', { file }), { code: 'FILE_IS_FOLDER' });
  } catch (error) {
    throw unreadable(file, error);
  }
  return createReadStream(file) as AsyncIterable<Uint8Array>;
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AppError('usage', message('file.missing', { file }), {
      code: 'FILE_MISSING',
      help: message('file.missing.help'),
    });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new AppError('usage', message('file.forbidden', { file }), { code: 'FILE_FORBIDDEN' });
  }
  if (code === 'EISDIR') return new AppError('usage', message('file.folder', { file }), { code: 'FILE_IS_FOLDER' });
  return code === undefined
    ? error
    : new AppError('usage', message('file.unreadable', { file, detail: code }), { code: 'FILE_UNREADABLE' });
}
