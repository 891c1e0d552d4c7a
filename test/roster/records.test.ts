import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cutRecords } from '../../src/roster/input/cut-records.js';
import { columnLetters } from '../../src/roster/report.js';

async function cellsOf(text: string, size: number): Promise<(readonly string[])[]> {
  const records: (readonly string[])[] = [];
  const bytes = Buffer.from(text);
  await cutRecords(pieces(bytes, size), ';', {
    full: false,
    takePlain: () => undefined,
    takeBytes: (record) => void records.push(record.cells()),
    take: ({ cells }) => void records.push(cells),
  });
  return records;
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const cell = fc
  .array(fc.constantFrom('a', ';', '"', '\n', '\r\n', 'é', ' '), { maxLength: 6 })
  .map((list) => list.join(''));
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('well-formed tables are cut as csv-parse cuts them, in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 20 }),
      async (rows, size) => {
        const text = rows.map((row) => row.map(quoted).join(';')).join('\n');
        const expected: unknown = parse(text, {
          delimiter: ';',
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        expect(await cellsOf(text, size)).toEqual(expected);
      },
    ),
  );
});

test('a quote inside a bare cell is a character like any other', async () => {
  expect(await cellsOf('Rizky "Kiki" R;1\n5" pipa;2\n"x";3', 4)).toEqual([
    ['Rizky "Kiki" R', '1'],
    ['5" pipa', '2'],
    ['x', '3'],
  ]);
});

test('a stray quote does not let a later open one swallow lines', async () => {
  expect(await cellsOf('a"b;"c\n"d" e;1\nf;2', 5)).toEqual([[], [], ['f', '2']]);
});

test('a line that cannot be cut is told as it stands, in pieces of any size', async () => {
  for (const size of [1, 3, 7, 100]) {
    const lines: (readonly string[] | undefined)[] = [];
    const bytes = Buffer.from('a;b;c\n1;"x;2\r\n3;"y"z;4\n5;6;7\n"8;9');
    await cutRecords(pieces(bytes, size), ';', {
      full: false,
      takePlain: () => undefined,
      takeBytes: () => undefined,
      take: ({ fault, raw }) => fault && lines.push(raw),
    });
    expect(lines).toEqual([
      ['1', '"x', '2'],
      ['3', '"y"z', '4'],
      ['"8', '9'],
    ]);
  }
});

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
