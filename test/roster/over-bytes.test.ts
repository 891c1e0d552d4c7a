import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Period } from '../../src/law/calendar.js';
import type { RosterReading } from '../../src/roster/read-roster.js';
import { rounds } from '../support/rounds.js';
import { files, hostileParts } from './generated-files.js';
import { type Read, readBytes } from './read.js';

const period = '2026-10' as Period;

/** As csv-parse and strings read it: slow, and the authority. */
const slowly = (bytes: Buffer): Promise<Read> => readBytes(bytes, { period, byCsvParse: true }, 1000);

/** Read over bytes, once for its people and once to be judged alone, in pieces of a size. */
async function expectSame(bytes: Buffer, size: number, expected: Read): Promise<void> {
  expect(await readBytes(bytes, { period }, size)).toEqual(expected);
  const { people: _, ...reading } = expected;
  const { people, ...judged } = await readBytes(bytes, { period, onPerson: undefined }, size);
  expect(people).toEqual([]);
  expect(judged).toEqual(reading satisfies RosterReading);
}

describe('every fixture reads the same over bytes, in pieces of any size', () => {
  const folder = new URL('../../fixtures/', import.meta.url);
  test.each(readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name)))('%s', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const expected = await slowly(bytes);
    for (const size of [1, 2, 3, 5, 64, 1000, 100_000]) await expectSame(bytes, size, expected);
  });
});

test('generated files read the same over bytes as by csv-parse: people, diagnostics, assumptions', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 400 }), async (text, size) => {
      const bytes = Buffer.from(text);
      await expectSame(bytes, size, await slowly(bytes));
    }),
    { numRuns: rounds(150) },
  );
});

test('hostile bytes read the same over bytes as by csv-parse', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileParts, { maxLength: 80 }), fc.integer({ min: 1, max: 12 }), async (list, size) => {
      const bytes = Buffer.from(`nik,name,wage\n${list.join('')}`);
      await expectSame(bytes, size, await slowly(bytes));
    }),
    { numRuns: rounds(300) },
  );
});

test('fixtures that were mutated or cut short end with diagnostics or people, the same either way', async () => {
  const folder = new URL('../../fixtures/', import.meta.url);
  const originals = readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt)$/.test(name))
    .map((name) => readFileSync(new URL(name, folder)));
  const change = fc.record({
    original: fc.constantFrom(...originals),
    cut: fc.integer({ min: 1, max: 4000 }),
    changes: fc.array(fc.tuple(fc.nat(4000), fc.constantFrom(0, 10, 13, 34, 44, 59, 9, 0x80, 0xc3, 0xe2, 0xff, 48)), {
      maxLength: 8,
    }),
  });
  await fc.assert(
    fc.asyncProperty(change, fc.integer({ min: 1, max: 500 }), async ({ original, cut, changes }, size) => {
      const bytes = Buffer.from(original.subarray(0, cut));
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      await expectSame(bytes, size, await slowly(bytes));
    }),
    { numRuns: rounds(200) },
  );
});
