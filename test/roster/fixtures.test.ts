import { describe, expect, test } from '@jest/globals';
import { brief, readFixture } from './read.js';

describe('a clean file is read whole, whatever program wrote it', () => {
  test.each([
    ['clean-comma.csv', 5, 'utf-8', ','],
    ['semicolon-indonesian-headers.csv', 5, 'utf-8', ';'],
    ['tab-separated.tsv', 5, 'utf-8', '\t'],
    ['pipe-separated.csv', 3, 'utf-8', '|'],
    ['utf8-bom.csv', 3, 'utf-8', ','],
    ['utf16le-excel-unicode-text.txt', 3, 'utf-16le', '\t'],
    ['utf16be.csv', 3, 'utf-16be', ';'],
    ['portal-wages-template.csv', 1, 'utf-8', ','],
    ['oktober.csv', 26, 'utf-8', ','],
  ])('%s', async (name, rows, encoding, separator) => {
    const reading = await readFixture(name);
    expect(reading.diagnostics).toEqual([]);
    expect(reading).toMatchObject({ rows, valid: rows, assumed: { encoding, separator } });
    expect(reading.people).toHaveLength(rows);
  });

  test('Indonesian headers, dates, genders and amounts become a person', async () => {
    const { people, columns } = await readFixture('semicolon-indonesian-headers.csv');
    expect(columns).toEqual(['nik', 'name', 'birth_date', 'gender', 'wage', 'back_pay']);
    expect(people[1]).toEqual({
      row: 2,
      line: 3,
      nik: '3174056701920002',
      name: 'Siti Nurhaliza Rahmawati',
      birthDate: '1992-01-27',
      gender: 'P',
      wage: 625_000_000,
      backPay: 15_000_000,
    });
    expect(people[0]).not.toHaveProperty('backPay');
  });

  test('every column that registering needs is read', async () => {
    const { people } = await readFixture('oktober.csv');
    expect(people[3]).toEqual({
      row: 4,
      line: 5,
      nik: '3275014905950004',
      name: 'Dewi Lestari Putri',
      birthDate: '1995-05-09',
      gender: 'P',
      maritalStatus: 'T',
      contractType: 'PKWT',
      wage: 520_000_000,
      locationCode: '3275',
      startDate: '2024-01-08',
    });
  });

  test('a foreigner comes with a passport in place of a NIK', async () => {
    const { people, diagnostics } = await readFixture('foreigners.csv');
    expect(people.map(({ nik, passportNo, citizenship }) => [nik, passportNo, citizenship])).toEqual([
      [undefined, 'X1234567', 'WNA'],
      [undefined, 'TK8765432', 'WNA'],
      ['3171011508900001', undefined, 'WNI'],
    ]);
    expect(diagnostics.map(brief)).toEqual(['NIK_MISSING | row 4 | line 5 | A5 | nik | -']);
  });
});

describe('a file with faults says all of them in one run', () => {
  test.each<[string, number, number, string[]]>([
    [
      'oktober-salah.csv',
      26,
      23,
      [
        'NIK_DAMAGED_BY_SPREADSHEET | row 4 | line 5 | B5 | nik | 3,17E+15',
        'WAGE_FORMAT | row 9 | line 10 | G10 | wage | 5jt',
        'NIK_BIRTH_DATE_MISMATCH | row 14 | line 15 | B15 | nik | 3573124803990005 | detail 1999-08-03 | expected 1999-03-08',
      ],
    ],
    [
      'three-instructive-errors.csv',
      4,
      1,
      [
        'NIK_DAMAGED_BY_SPREADSHEET | row 2 | line 3 | A3 | nik | 3,17E+15',
        'WAGE_FORMAT | row 3 | line 4 | E4 | wage | 5jt',
        'NIK_BIRTH_DATE_MISMATCH | row 4 | line 5 | A5 | nik | 3275014905950004 | detail 1995-09-05 | expected 1995-05-09',
      ],
    ],
    [
      'duplicates.csv',
      5,
      2,
      [
        'NIK_DUPLICATE | row 3 | line 4 | A4 | nik | 317101.150890.0001 | as row 1 line 2',
        'KPJ_DUPLICATE | row 4 | line 5 | B5 | kpj | 14-012345679 | as row 2 line 3',
        'NIK_DUPLICATE | row 5 | line 6 | A6 | nik | 3171011508900001 | as row 1 line 2',
      ],
    ],
    [
      'columns-wrong.csv',
      1,
      0,
      [
        'COLUMN_DUPLICATE | file | line 1 | B1 | nik | NIK | detail Nomor Identitas',
        'COLUMN_UNKNOWN | file | line 1 | D1 | - | Hobi | expected Hobi',
        'COLUMN_UNKNOWN | file | line 1 | E1 | - | GAPOK | detail wage | expected GAPOK=wage',
        'COLUMN_MISSING | file | line 1 | - | wage | - | detail GAPOK | expected GAPOK=wage',
      ],
    ],
    [
      'row-width.csv',
      3,
      1,
      [
        'ROW_WIDTH | row 1 | line 2 | A2 | - | - | detail 5 | expected 4',
        'ROW_WIDTH | row 2 | line 3 | A3 | - | - | detail 2 | expected 4',
      ],
    ],
    [
      'quote-unclosed.csv',
      5,
      2,
      [
        'CSV_QUOTE_UNCLOSED | row 1 | line 2 | B2 | name | -',
        'WAGE_NOT_POSITIVE | row 3 | line 4 | C4 | wage | 0',
        'CSV_QUOTE_UNCLOSED | row 4 | line 5 | B5 | name | -',
      ],
    ],
    ['quoted-line-breaks-and-empty-rows.csv', 2, 1, ['WAGE_NOT_POSITIVE | row 2 | line 6 | D5 | wage | 0']],
    ['windows-1252.csv', 2, 2, ['ENCODING_GUESSED | file | - | - | - | - | detail Windows-1252']],
    [
      'encoding-invalid.csv',
      1,
      0,
      [
        'ENCODING_INVALID | file | - | - | - | - | detail 0x81',
        'NAME_CHARACTERS | row 1 | line 2 | B2 | name | Budi \ufffd\ufffd | detail U+FFFD',
      ],
    ],
    [
      'text-too-long.csv',
      3,
      1,
      [
        `TEXT_TOO_LONG | row 1 | line 2 | B2 | name | ${'Budi Santoso '.repeat(40).slice(0, 200)}… | detail 519 | expected 200`,
        `TEXT_TOO_LONG | row 2 | line 3 | D3 | address | ${'Jl. Melati Raya Nomor 5 RT 001 RW 002 Kelurahan Gambir '.repeat(10).slice(0, 200)}… | detail 549 | expected 500`,
      ],
    ],
    ['header-only.csv', 0, 0, ['FILE_EMPTY | file | - | - | - | -']],
  ])('%s', async (name, rows, valid, diagnostics) => {
    const reading = await readFixture(name);
    expect(reading.diagnostics.map(brief)).toEqual(diagnostics);
    expect(reading).toMatchObject({ rows, valid });
  });

  test('where nearly every NIK ends in 0, each of those is damaged', async () => {
    const { diagnostics, valid } = await readFixture('nik-rounded-by-spreadsheet.csv');
    expect(diagnostics.map(({ code, row }) => `${code} ${row}`)).toEqual(
      Array.from({ length: 11 }, (_, n) => `NIK_DAMAGED_BY_SPREADSHEET ${n + 1}`),
    );
    expect(valid).toBe(1);
  });

  test('letters of Windows-1252 are read as they were meant', async () => {
    const { people } = await readFixture('windows-1252.csv');
    expect(people.map(({ name }) => name)).toEqual(['José Antônio Budi “Ucok” Santoso', 'Siti D’Cruz']);
  });

  test('a line break inside quotes is a space, and an empty row is not counted', async () => {
    const { people } = await readFixture('quoted-line-breaks-and-empty-rows.csv');
    expect(people).toMatchObject([{ row: 1, line: 3, address: 'Jl. Melati 5 RT 01/RW 02, Gambir' }]);
  });
});
