import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';
import type { Diagnostic } from '../../src/roster/diagnostic.js';
import { diagnosticParams } from '../../src/roster/diagnostic-params.js';
import { brief, readBytes, readText } from './read.js';
import { rowOf, xlsxOf } from './zips.js';

const people = [
  ['3171011508900001', 'Budi', '1990-08-15', '5500000'],
  ['3171015708880002', 'Siti', '1988-08-17', '6000000'],
];

/** What a file of two people says below such a header. */
const read = async (...header: string[]) => {
  const rows = people.map((cells) => cells.join(','));
  const { diagnostics, assumed, ...reading } = await readText(`${[...header, ...rows].join('\n')}\n`);
  return { ...reading, assumed, found: diagnostics.map(brief) };
};

describe('a header of two rows', () => {
  test.each([
    ['names in the upper of two merged cells', 'NIK,Nama,Data Pribadi,Upah', ',,Tgl Lahir,'],
    ['nearly all names in the lower row', 'NIK,Data Pribadi,,Upah', ',Nama,Tgl Lahir,'],
    ['one name in the upper row', 'NIK,Data Pribadi,,Penghasilan', ',Nama,Tgl Lahir,Gaji'],
    ['a name that both rows make', 'NIK,Nama,Tanggal,Upah', ',,Lahir,'],
  ])('is read where it has %s', async (_, upper, lower) => {
    const reading = await read(upper, lower);
    expect(reading.found).toEqual([]);
    expect(reading.people).toMatchObject([
      { row: 1, line: 3, nik: '3171011508900001', name: 'Budi', birthDate: '1990-08-15', wage: 550_000_000 },
      { row: 2, line: 4, nik: '3171015708880002', name: 'Siti', birthDate: '1988-08-17', wage: 600_000_000 },
    ]);
    expect(reading.assumed).toMatchObject({ headerAbove: 1, headerLine: 2, skipped: [] });
  });

  test.each([
    ['above names that are known', 'DATA KARYAWAN,,,DATA UPAH', 'NIK,Nama,Tgl Lahir,Upah'],
    ['of a table', 'DAFTAR UPAH,,,', 'NIK,Nama,Tgl Lahir,Upah'],
    ['that says the company', 'NPP,AB12CD34,,', 'NIK,Nama,Tgl Lahir,Upah'],
  ])('is none where the upper is a title %s', async (_, upper, lower) => {
    const { found, valid, assumed } = await read(upper, lower);
    expect([found, valid]).toEqual([[], 2]);
    expect(assumed).toMatchObject({ headerAbove: null, headerLine: 2, skipped: [{ line: 1, kind: 'title' }] });
  });

  test('is none where the lower is a worker of whom little is said', async () => {
    const { found, assumed } = await read('NIK,Nama,Tgl Lahir,Upah', ',Ani,,');
    expect(assumed.headerAbove).toBeNull();
    expect(found.map((line) => line.split(' ')[0])).toEqual(['NIK_MISSING', 'WAGE_MISSING']);
  });

  test.each([
    ['with the names in the upper row', 'NIK,Nama,Upah,', ',,Pokok,Tunjangan'],
    ['with the names in the lower row', ',,Upah,', 'NIK,Nama,Pokok,Tunjangan'],
  ])('that splits the wage is told once, %s', async (_, upper, lower) => {
    const rows = people.map(([nik, name]) => `${nik},${name},5000000,500000`);
    const text = `${[upper, lower, ...rows].join('\n')}\n`;
    const { diagnostics } = await readText(text);
    expect(diagnostics.map(brief)).toEqual([
      'COLUMN_MISSING | file | line 2 | - | wage | - | detail Upah Pokok, Upah Tunjangan | group Upah | expected "Upah Pokok=wage"',
    ]);
    const params = diagnosticParams(diagnostics[0] as Diagnostic, false);
    expect([en['diagnostic.COLUMN_MISSING'](params), en['diagnostic.COLUMN_MISSING.help'](params)]).toEqual([
      'The file has no column wage: Upah is split into Upah Pokok, Upah Tunjangan.',
      'Add them up in one column with the header wage, or say which of them is the whole, such as --map "Upah Pokok=wage".',
    ]);
    expect([id['diagnostic.COLUMN_MISSING'](params), id['diagnostic.COLUMN_MISSING.help'](params)]).toEqual([
      'Kolom wage tidak ada dalam berkas: Upah terbagi menjadi Upah Pokok, Upah Tunjangan.',
      'Jumlahkan dalam satu kolom berjudul wage, atau sebutkan kolom mana yang berisi seluruhnya, misalnya --map "Upah Pokok=wage".',
    ]);
    const mapped = await readText(text, { map: { 'Upah Pokok': 'wage' } });
    expect(mapped.people.map(({ wage }) => wage)).toEqual([500_000_000, 500_000_000]);
    expect(mapped.diagnostics.map(brief)).toEqual([
      'COLUMN_UNKNOWN | file | line 2 | D2 | - | Upah Tunjangan | expected Upah Tunjangan',
    ]);
  });

  test('that is repeated on each page is passed over there', async () => {
    const header = 'NIK,Nama,Data Pribadi,Upah\n,,Tgl Lahir,\n';
    const rows = people.map((cells) => `${cells.join(',')}\n`);
    const { diagnostics, valid, assumed } = await readText(`${header}${rows[0]}${header}${rows[1]}`);
    expect([diagnostics, valid]).toEqual([[], 2]);
    expect(assumed.skipped).toEqual([
      { line: 4, kind: 'header' },
      { line: 5, kind: 'header' },
    ]);
  });

  test('of a workbook is read with its merged cells, about which nothing is said', async () => {
    const sheet = [
      rowOf(1, ['NIK', 'Nama', 'Data Pribadi', 'Upah']),
      rowOf(2, ['', '', 'Tgl Lahir', '']),
      ...people.map((cells, at) => rowOf(at + 3, cells)),
    ];
    const bytes = xlsxOf({ sheets: { Data: sheet.join('') } });
    const { diagnostics, valid, assumed } = await readBytes(bytes, {}, 1000);
    expect([diagnostics.map(brief), valid]).toEqual([[], 2]);
    expect(assumed).toMatchObject({ headerAbove: 1, headerLine: 2 });
  });
});
