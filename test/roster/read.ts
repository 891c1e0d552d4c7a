import { readFile } from 'node:fs/promises';
import { parseIsoDate } from '../../src/law/calendar.js';
import type { Diagnostic } from '../../src/roster/diagnostic.js';
import type { Person } from '../../src/roster/person.js';
import { type RosterOptions, type RosterReading, readRoster } from '../../src/roster/read-roster.js';

const today = parseIsoDate('2026-11-20');
if (today === undefined) throw new Error('no such day');

export interface Read extends RosterReading {
  readonly people: Person[];
}

/** Reads a file's bytes in pieces of a size, as of 20 November 2026. */
export const readBytes = (bytes: Buffer, options: Partial<RosterOptions> = {}, size = 7): Promise<Read> =>
  readChunks(pieces(bytes, size), options);

/** Reads a file of these chunks, as of the same day. */
export async function readChunks(chunks: AsyncIterable<Uint8Array>, options: Partial<RosterOptions>): Promise<Read> {
  const people: Person[] = [];
  const reading = await readRoster(chunks, {
    today: today as NonNullable<typeof today>,
    onPerson: (person) => people.push(person),
    ...options,
  });
  return { ...reading, people };
}

export const readText = async (text: string, options: Partial<RosterOptions> = {}): Promise<Read> =>
  readBytes(Buffer.from(text), options);

export const readFixture = async (name: string, options: Partial<RosterOptions> = {}): Promise<Read> =>
  readBytes(await readFile(new URL(`../../fixtures/${name}`, import.meta.url)), options);

/** A diagnostic in one line: code, row, line, cell, column, value, and what else it says. */
export const brief = ({ code, row, line, cell, column, value, other, params }: Diagnostic): string =>
  [
    code,
    row === null ? 'file' : `row ${row}`,
    line === null ? '-' : `line ${line}`,
    cell ?? '-',
    column ?? '-',
    value ?? '-',
    ...(other ? [`as row ${other.row} line ${other.line}`] : []),
    ...Object.entries(params ?? {}).map(([name, text]) => `${name} ${text}`),
  ].join(' | ');

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
