import { describe, expect, test } from '@jest/globals';
import { speaker } from '../../src/i18n/index.js';
import { diagnosticParams } from '../../src/roster/diagnostic-params.js';
import { brief, readBytes } from './read.js';

const names = ['José', 'Zoë', 'Budi', 'André', 'Ñandú', 'Siti'];
const line = (row: number, end = '\n'): string =>
  `317101${10 + row}08900001,${names[row % names.length]},${5_500_000 + row}${end}`;
const head = Buffer.from('nik,name,wage\n');
const utf8 = (rows: readonly number[], end?: string): Buffer => Buffer.from(rows.map((row) => line(row, end)).join(''));
const latin = (rows: readonly number[], end?: string): Buffer =>
  Buffer.from(rows.map((row) => line(row, end)).join(''), 'latin1');

describe('a file of which some lines are not UTF-8', () => {
  test('is read letter by letter as it was meant, and the first such line told with how many they are', async () => {
    const bytes = Buffer.concat([head, utf8([1, 2, 3]), latin([4, 5, 6, 7]), utf8([8, 9, 10])]);
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      const { people, diagnostics, assumed } = await readBytes(bytes, {}, size);
      expect(people.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => names[row % 6]));
      // Row 4 stands in line 5; row 5 is ASCII alone.
      expect(diagnostics.map(brief)).toEqual([
        'ENCODING_GUESSED | file | line 5 | - | - | - | detail Windows-1252 | expected 3',
      ]);
      expect(assumed.encoding).toBe('utf-8');
    }
  });

  test.each(['\n', '\r\n', '\r'])(
    'has its lines counted where they end with %j, below cells of several lines',
    async (end) => {
      const title = `"PT ""Maju""${end}Jakarta",,${end}${end}nik,name,wage${end}`;
      const bytes = Buffer.concat([Buffer.from(title), utf8([1, 2, 3, 4], end), latin([7], end), utf8([8], end)]);
      for (const size of [1, 2, 3, 5, 1000]) {
        for (const byCsvParse of [true, false]) {
          const { diagnostics, counts } = await readBytes(bytes, { byCsvParse }, size);
          expect(counts).toEqual({ ENCODING_GUESSED: 1 });
          expect(diagnostics.map(brief)).toEqual([
            'ENCODING_GUESSED | file | line 9 | - | - | - | detail Windows-1252 | expected 1',
          ]);
        }
      }
    },
  );

  test.each([
    ['en', '1', 'This line has letters that are not UTF-8; those were read as Windows-1252, all others as UTF-8.'],
    [
      'en',
      '3',
      '3 lines, this the first, have letters that are not UTF-8; those were read as Windows-1252, all others as UTF-8.',
    ],
    ['en', '', 'The file is not UTF-8; it was read as Windows-1252.'],
    [
      'id',
      '1',
      'Baris ini berisi huruf yang bukan UTF-8; huruf itu dibaca sebagai Windows-1252, yang lain sebagai UTF-8.',
    ],
    [
      'id',
      '3',
      '3 baris, ini yang pertama, berisi huruf yang bukan UTF-8; huruf itu dibaca sebagai Windows-1252, yang lain sebagai UTF-8.',
    ],
    ['id', '', 'Berkas bukan UTF-8; dibaca sebagai Windows-1252.'],
  ] as const)('is told so (%s, %j lines)', async (language, expected, said) => {
    const [told] = (await readBytes(Buffer.concat([head, latin([1, 2])]))).diagnostics;
    if (told === undefined) throw new Error('nothing told');
    const params = diagnosticParams({ ...told, params: { detail: 'Windows-1252', expected } }, false);
    const speak = await speaker(language);
    expect(speak.say({ key: 'diagnostic.ENCODING_GUESSED', params } as never)).toBe(said);
  });

  test('is held to UTF-8, or to Windows-1252, where that is named', async () => {
    const bytes = Buffer.concat([head, utf8([1]), latin([7])]);
    const asUtf8 = await readBytes(bytes, { encoding: 'utf-8' });
    expect(Object.keys(asUtf8.counts)).toEqual(expect.arrayContaining(['ENCODING_INVALID', 'NAME_CHARACTERS']));
    const asLatin = await readBytes(bytes, { encoding: 'windows-1252' });
    expect([asLatin.people.map(({ name }) => name), asLatin.counts]).toEqual([['ZoÃ«', 'Zoë'], {}]);
  });
});

test('a file of Windows-1252 alone is told as that', async () => {
  for (const size of [1, 7, 1000]) {
    const { people, diagnostics, assumed } = await readBytes(Buffer.concat([head, latin([1, 2, 3, 4])]), {}, size);
    expect(people.map(({ name }) => name)).toEqual(['Zoë', 'Budi', 'André', 'Ñandú']);
    expect(diagnostics.map(brief)).toEqual(['ENCODING_GUESSED | file | - | - | - | - | detail Windows-1252']);
    expect(assumed.encoding).toBe('windows-1252');
  }
});

test('UTF-16 without its mark, and not named, is no table', async () => {
  for (const swap of [false, true]) {
    const bytes = Buffer.from(`nik,name,wage\n${line(1)}`, 'utf16le');
    const { rows, diagnostics } = await readBytes(swap ? bytes.swap16() : bytes);
    expect([rows, diagnostics.map(({ code }) => code)]).toEqual([0, ['FILE_NOT_A_TABLE']]);
  }
});
