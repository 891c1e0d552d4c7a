import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Assumed } from '../roster/assumed.js';
import type { Diagnostic, DiagnosticCode } from '../roster/diagnostic.js';
import type { Encoding } from '../roster/input/encoding.js';
import type { Person } from '../roster/person.js';
import { readRoster, type RosterOptions, type RosterReading } from '../roster/read-roster.js';
import { SheetUnclear } from '../roster/workbook/refusal.js';
import { encodingNames, linesByKind, separatorNames } from './assumed-words.js';
import { checkColumnSetting, type ColumnMap } from './column-names.js';
import { chosenNpp, profileOf } from './connect.js';
import { openFile, unreadable } from './file-bytes.js';
import { askColumns } from './map-columns.js';
import { sheetUnclear } from './sheet-unclear.js';

/** What the user says of a file, where its reading is not to be left to evidence. */
export interface FileHints {
  /** On top of the mapping that the profile keeps. */
  readonly map: ColumnMap;
  readonly encoding: Encoding | undefined;
  /** Of a workbook: its name, or its number from 1. */
  readonly sheet: string | undefined;
}

/** A workers' file, read to its end: the people of its rows without an error, and all that is wrong with the others. */
export interface RosterFile extends ReadFile {
  readonly people: readonly Person[];
}

/** As `RosterFile`, whose people are somebody else's affair. */
export interface ReadFile extends RosterReading {
  readonly file: string;
  readonly omitted: Omitted;
}

/** What was found and is counted alone: of each code only the first ten thousand are kept. */
export interface Omitted {
  readonly errors: number;
  readonly warnings: number;
}

/** What a file is read for. */
export interface RosterPurpose extends Pick<RosterOptions, 'period' | 'tables' | 'onRecord' | 'onRaw' | 'onXlsx'> {
  readonly hints: FileHints;
}

/**
 * Reads a workers' file; `-` is standard input. Where it lacks a column, a person at the terminal is asked which it is.
 * @throws AppError usage when there is no such file, it is a folder or may not be read; when the profile maps a header
 * to no column.
 */
export async function readRosterFile(app: App, file: string, purpose: RosterPurpose): Promise<RosterFile> {
  const people: Person[] = [];
  return { ...(await readPeople(app, file, purpose, (person) => void people.push(person))), people };
}

/** As `readRosterFile`. @param onPerson is told the people of the file; without it, it is only judged. */
export async function readPeople(
  app: App,
  file: string,
  { hints, ...law }: RosterPurpose,
  onPerson?: (person: Person) => void,
): Promise<ReadFile> {
  const profile = await profileOf(app);
  const kept = profile.columns ?? {};
  for (const [header, column] of Object.entries(kept)) checkColumnSetting(`columns.${header}`, column);
  const columns = { ...kept, ...hints.map };
  const npp = chosenNpp(app, profile);
  app.progress.step(message('progress.reading', { file }));
  try {
    const how = { today: app.today(), map: columns, encoding: hints.encoding, sheet: hints.sheet };
    const answers = await askColumns(app, file, how);
    const { bytes, size, parts } = await openFile(app, file);
    const reading = await readRoster(bytes, {
      ...how,
      size,
      parts,
      map: { ...columns, ...answers },
      ...(npp !== undefined && { npp }),
      ...(file !== '-' && { file }),
      ...law,
      onPerson,
      onRows: (rows) => app.progress.step(message('progress.reading', { file }), rows),
    });
    sayAssumed(app, file, reading.assumed, hints);
    return { ...reading, file, omitted: omittedFrom(reading) };
  } catch (error) {
    throw error instanceof SheetUnclear
      ? sheetUnclear(file, hints.sheet, error)
      : withTemplate(unreadable(file, error));
  }
}

/** Whoever has no file of workers yet is told how to begin one. */
function withTemplate(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'FILE_MISSING') return error;
  return new AppError('usage', error.text, { code: error.code, help: message('file.missing.roster.help') });
}

/** What was assumed is said where a file is not written in the plainest way: UTF-8, commas or semicolons, CRLF or LF, the header in its first line. */
function sayAssumed(
  app: App,
  file: string,
  { sheet, encoding, separator, headerLine, headerAbove, ...rest }: Assumed,
  hints: FileHints,
): void {
  const { trailingSeparators: trailing, compressed, skipped, unnamedColumns: columns } = rest;
  if (columns.length > 0) app.note(message('roster.unnamed', { file, columns }));
  const passed = linesByKind(skipped);
  if (sheet !== null) {
    if (hints.encoding !== undefined) app.note(message('sheet.encoding', { file }));
    const chosen = sheet.of > 1 && hints.sheet === undefined;
    const { name, hidden, hiddenRows, hiddenColumns } = sheet;
    if (!chosen && hiddenRows + hiddenColumns + passed.length === 0 && headerAbove === null) return;
    const seen = { hidden: hidden && chosen, hiddenRows, hiddenColumns };
    app.note(message('sheet.read', { file, sheet: name, ...seen, headerLine, headerAbove, passed }));
    return;
  }
  if (encoding === null || separator === null || headerLine === null) return;
  const isUsual = encoding === 'utf-8' && (separator === ',' || separator === ';') && rest.lineEnds !== 'CR';
  if (isUsual && !trailing && !compressed && passed.length === 0 && headerAbove === null) return;
  const how = { encoding: encodingNames[encoding], separator: separatorNames[separator], lineEnds: rest.lineEnds };
  app.note(message('roster.assumed', { file, ...how, headerLine, headerAbove, passed, trailing, compressed }));
}

function omittedFrom({ counts, diagnostics }: RosterReading): Omitted {
  const omitted = { errors: 0, warnings: 0 };
  for (const [code, count = 0] of Object.entries(counts)) {
    const kept = diagnostics.filter((diagnostic) => diagnostic.code === code);
    omitted[kept[0]?.severity === 'error' ? 'errors' : 'warnings'] += count - kept.length;
  }
  return omitted;
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
  readonly omitted: Omitted;
}): AppError {
  const errors = file.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const count = errors.length + file.omitted.errors;
  return new AppError(
    'check',
    message('roster.refused', { file: file.file, errors: count, rows: file.rows, valid: file.valid }),
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
