import { describe, expect, test } from '@jest/globals';
import { brief, readFixture } from './read.js';

const read = async (name: string, sheet?: string) => readFixture(`libreoffice/${name}`, { sheet });

/** What is wrong with the workbook `cells`, whatever it was saved as; LibreOffice too keeps fifteen digits in XLSX. */
const faults = (time: string): string[] => [
  'DATE_INVALID | row 5 | line 7 | C7 | birth_date | 36227 | detail serial | expected 1999-03-08',
  'CELL_ERROR | row 5 | line 7 | G7 | wage | #N/A',
  `DATE_INVALID | row 5 | line 7 | H7 | start_date | ${time}`,
  'NIK_DAMAGED_BY_SPREADSHEET | row 6 | line 8 | A8 | nik | 9171011708880010',
  'CELL_ERROR | row 6 | line 8 | G8 | wage | #N/A',
  'WAGE_FORMAT | row 7 | line 9 | G9 | wage | 0.05 | detail fraction | expected 5',
];

describe('a workbook saved by LibreOffice', () => {
  test('as XLSX is read cell by cell', async () => {
    const reading = await read('cells.xlsx');
    expect(reading.diagnostics.map(brief)).toEqual([
      'NIK_SERIAL_ZERO | row 2 | line 3 | A3 | nik | 3174056701920000',
      ...faults('08:30:00'),
    ]);
    expect(reading).toMatchObject({ rows: 7, valid: 3 });
    expect(reading.people.map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  test('as ODS is read cell by cell', async () => {
    const reading = await read('cells.ods');
    expect(reading.diagnostics.map(brief)).toEqual(faults('8:30'));
    expect(reading).toMatchObject({ rows: 7, valid: 4 });
    expect(reading.people).toMatchObject([
      {
        row: 1,
        line: 2,
        nik: '3171011508900001',
        name: 'Budi Santoso',
        birthDate: '1990-08-15',
        gender: 'L',
        kpj: '14012345678',
        address: 'Jl. Melati 5 RT 01/RW 02',
        wage: 550_000_000,
        startDate: '2020-03-02',
      },
      {
        nik: '3174056701920002',
        name: 'Siti Nurhaliza',
        birthDate: '1992-01-27',
        kpj: '08012345678',
        wage: 625_000_050,
        startDate: '2019-01-02',
      },
      { name: 'Agus Wibawa', birthDate: '1995-05-09', wage: 520_000_000 },
      { name: 'Dewi Lestari', birthDate: '1995-05-09', wage: 520_000_000, startDate: '2024-01-08' },
    ]);
  });

  test.each(['cells.xlsx', 'cells.ods'])(
    '%s: the sheet of workers is found, and its hidden rows are read',
    async (name) => {
      const { sheet } = (await read(name)).assumed;
      expect(sheet).toEqual({ name: 'Karyawan Oktober', of: 3, hidden: false, hiddenRows: 2, hiddenColumns: 1 });
      const hidden = await read(name, 'september');
      expect(hidden).toMatchObject({
        assumed: { sheet: { name: 'September', hiddenRows: 0 } },
        people: [{ wage: 540_000_000 }],
      });
    },
  );

  test.each(['1904.xlsx', '1904.ods'])('%s: dates counted from 1904 on are the same days', async (name) => {
    const { people, diagnostics } = await read(name);
    expect(diagnostics).toEqual([]);
    expect(people.map(({ birthDate }) => birthDate)).toEqual(['1990-08-15', '1992-01-27']);
  });

  test.each(['months.xlsx', 'months.ods'])('%s: two sheets of workers are told apart by name alone', async (name) => {
    await expect(read(name)).rejects.toMatchObject({ reason: 'ambiguous', sheets: ['September', 'Oktober'] });
    const reading = await read(name, 'Oktober');
    expect(reading.people.map(({ wage }) => wage)).toEqual([550_000_100, 625_000_100]);
    expect(reading.diagnostics.map(brief)).toEqual(['CELLS_MERGED | file | line 2 | D2 | - | - | detail D2:D3']);
  });

  test.each(['rounded.xlsx', 'rounded.ods'])(
    '%s: NIKs kept as numbers of fifteen digits are each damaged',
    async (name) => {
      const { diagnostics, valid } = await read(name);
      expect(diagnostics.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
        Array.from({ length: 10 }, (_, at) => `NIK_DAMAGED_BY_SPREADSHEET A${at + 2}`),
      );
      expect(valid).toBe(0);
    },
  );
});

describe('the same cells saved by LibreOffice as CSV', () => {
  const faults = (time: string): string[] => [
    'DATE_INVALID | row 5 | line 8 | C7 | birth_date | 36227 | detail serial | expected 1999-03-08',
    'CELL_ERROR | row 5 | line 8 | G7 | wage | #N/A',
    `DATE_INVALID | row 5 | line 8 | H7 | start_date | ${time}`,
    'NIK_DAMAGED_BY_SPREADSHEET | row 6 | line 9 | A8 | nik | 9.17101170888001E+015',
    'CELL_ERROR | row 6 | line 9 | G8 | wage | #N/A',
    'WAGE_FORMAT | row 7 | line 10 | G9 | wage | 5%',
  ];

  test.each([
    ['semicolon-windows1252-as-shown.csv', 'utf-8', ';'],
    ['tab-utf16-quoted.csv', 'utf-16le', '\t'],
  ])('%s: as they are shown, a date in words is none', async (name, encoding, separator) => {
    const reading = await read(name);
    expect(reading).toMatchObject({ rows: 7, valid: 3, assumed: { encoding, separator, headerLine: 1 } });
    expect(reading.diagnostics.map(brief)).toEqual([
      'DATE_INVALID | row 2 | line 4 | C3 | birth_date | 27 January 1992 | detail other-style | expected 1992-01-27',
      ...faults('8:30'),
    ]);
  });

  test('comma-utf8.csv: by an American, whose dates begin with the month', async () => {
    const reading = await read('comma-utf8.csv');
    expect(reading).toMatchObject({ rows: 7, valid: 1, assumed: { encoding: 'utf-8', separator: ',' } });
    const [born, wage, time, nik, other, percent] = faults('08:30:00 AM');
    expect(reading.diagnostics.map(brief)).toEqual([
      'DATE_INVALID | row 1 | line 2 | C2 | birth_date | 08/15/1990 | detail swapped | expected 1990-08-15',
      'DATE_INVALID | row 2 | line 4 | C3 | birth_date | 01/27/1992 | detail swapped | expected 1992-01-27',
      'KPJ_SHORT | row 2 | line 4 | E3 | kpj | 8012345678 | detail 10',
      'DATE_INVALID | row 4 | line 6 | C5 | birth_date | 05/09/1995 14:30:00 | detail rewrite | expected 1995-05-09',
      born,
      wage,
      time,
      nik,
      'DATE_INVALID | row 6 | line 9 | C8 | birth_date | 08/17/1988 | detail month-first | expected 1988-08-17',
      other,
      'DATE_INVALID | row 7 | line 10 | C9 | birth_date | 08/25/1990 | detail swapped | expected 1990-08-25',
      percent,
    ]);
  });
});
