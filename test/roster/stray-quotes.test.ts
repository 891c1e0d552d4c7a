import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutRecords } from '../../src/roster/input/cut-records.js';
import type { Separator } from '../../src/roster/input/dialect.js';
import { separators } from '../../src/roster/input/separator.js';
import { rounds } from '../support/rounds.js';
import { brief, readBytes, readText } from './read.js';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** All that is told of each record, however it was cut; empty lines need not be. */
async function told(text: string, separator: Separator, size: number, byCsvParse: boolean): Promise<unknown[]> {
  const records: unknown[] = [];
  const sink = {
    full: false,
    takePlain: () => undefined,
    takeBytes: (record: Parameters<Parameters<typeof cutRecords>[2]['takeBytes']>[0]) => {
      const { line, sheetRow } = record;
      sink.take({ cells: record.cells(), line, sheetRow, written: record.written() });
    },
    take: (record: Parameters<Parameters<typeof cutRecords>[2]['take']>[0]) => {
      if (record.fault || record.cells.some((cell) => cell !== '')) records.push(record);
    },
  };
  await cutRecords(pieces(Buffer.from(text), size), separator, sink, { byCsvParse });
  return records;
}

async function expectSame(text: string, separator: Separator, size: number): Promise<void> {
  expect(await told(text, separator, size, false)).toEqual(await told(text, separator, 1000, true));
}

describe('stray quotes are cut over bytes as csv-parse cuts them', () => {
  const lines = [
    'a;Budi "Boy" Santoso;b',
    'a; "after a blank";b',
    'a;"closed" and more;b',
    'a;x"y;"closed" and "more";b',
    'a;x"y;"do""ubled" and ""more"";b',
    'a;x"y;"one\nline";b',
    'a;"one\nline";x"y;b',
    'a;"""one\nline";x"y;b',
    'a;"""one\u2028line\n";x"y;b',
    'a;x"y;"""one\nline";b',
    'a;x"y;"one\nline"z;b',
    'a;x"y;"two"z;"one\nline"z;b',
    'a;x"y;"never closed;b',
    'a;"never closed;b',
    'a;x"y;"NUL"\0;b',
    'a;"NUL"\0;x"y;b',
    `a;x"y;"${'many\r\n'.repeat(20)}";b`,
    `a;x"y;"${'more\r\n'.repeat(21)}";b`,
    `a;"${'many\n'.repeat(15)}";x"y;"${'more\n'.repeat(6)}";b`,
    `a;"${'more\n'.repeat(30)}";x"y;b`,
    'a;x"y;"";"é""";b',
    '"',
    'a"',
    'a;""x',
    'a;x"y;""""z',
    'a;x"y;"z"',
  ];

  test.each(lines)('%j', async (line) => {
    for (const separator of separators) {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = [`PT "Maju";;`, 'nik;nama;upah', line, '1;2;3', line, '4;"5";6', ''].join(end);
        for (const size of [1, 64]) await expectSame(text.replaceAll(';', separator), separator, size);
      }
    }
  });

  test('wherever they stand, under each separator, in pieces of any size', async () => {
    const part = fc.constantFrom('"', '"', '""', ';', ';', '\n', '\r\n', '\r', 'a', 'é', ' ', '\0', '\u2028', '"\n"');
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 60 }),
        fc.constantFrom(...separators),
        fc.integer({ min: 1, max: 20 }),
        async (list, separator, size) => expectSame(list.join('').replaceAll(';', separator), separator, size),
      ),
      { numRuns: rounds(400) },
    );
  });
});

describe('files full of stray quotes', () => {
  const nik = (row: number): string => `317101150890${String(row % 10_000).padStart(4, '0')}`;

  test('are read as fast as any other', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `${nik(row)},Budi "Boy" ${row},${5_500_000 + row}\n`);
    const { valid, counts } = await readText(`nik,name,wage\n${rows.slice(1, 9_999).join('')}`, {
      onPerson: undefined,
    });
    expect({ valid, counts }).toEqual({ valid: 9_998, counts: {} });
    const text = `nik,name,wage\n${rows.map((row) => row.slice(16)).join('')}`;
    const { counts: missing } = await readBytes(Buffer.from(text), { onPerson: undefined }, 65_536);
    expect(missing).toEqual({ NIK_MISSING: 30_000 });
  }, 60_000);

  test.each([
    ['an open quote that swallows the next line', '1,a"b,"c,x\n'],
    ['a cell that goes on in the next line', '1a",b"c,"d,x\n'],
    ['text behind a closing quote', '1,"a"b,5,x\n'],
  ])(
    'and of %s cost one fault a row, as fast as any other',
    async (_, row) => {
      const text = `nik,name,wage,address\n${row.repeat(20_000)}`;
      const { rows, counts } = await readBytes(Buffer.from(text), { onPerson: undefined }, 65_536);
      expect(rows).toBe(20_000);
      expect(counts['CSV_QUOTE_UNCLOSED']).toBeGreaterThan(19_900);
    },
    10_000,
  );
});

test('a name with a stray quote is read as it stands, and what the row has wrong is told', async () => {
  const text = 'nik,name,wage\n3171011508900001,Budi "Boy" Santoso,5500000\n3171011508900002,Siti "Ani" R,0\n';
  const { people, diagnostics } = await readText(text);
  expect(people.map(({ name }) => name)).toEqual(['Budi "Boy" Santoso']);
  expect(diagnostics.map(brief)).toEqual(['WAGE_NOT_POSITIVE | row 2 | line 3 | C3 | wage | 0']);
});

test.each([
  ['a blank around it', '6,28E+12 '],
  ['a formula around it', '="6,28E+12"'],
  ['a blank before it', ' 81234567890'],
])('a damaged number with %s is told where nobody asks for people', async (_, phone) => {
  const row = `3171011508900001;Budi;5500000;${phone}\n`;
  const { counts } = await readText(`nik;name;wage;phone\n${row}`, { onPerson: undefined });
  expect(Object.keys(counts)).toEqual([phone.includes('E') ? 'NUMBER_DAMAGED_BY_SPREADSHEET' : 'LEADING_ZERO_LOST']);
});
