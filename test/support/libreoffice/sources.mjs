// What the workbooks in fixtures/libreoffice hold: kept here as it was typed, saved there by LibreOffice.

const header = ['NIK', 'Nama Lengkap', 'Tgl Lahir', 'L/P', 'No KPJ', 'Alamat', 'Upah', 'Tgl Masuk'];
const named = header.with(3, 'Jenis Kelamin');
const date = (day, look = 'date') => ({ date: day, look });

/** A workbook as payroll offices keep them: every kind of cell, a sheet of notes before it, an old one hidden behind. */
const cells = [
  {
    name: 'Petunjuk',
    rows: [['Isi satu baris untuk setiap karyawan'], ['Upah dalam rupiah, tanpa lembur']],
  },
  {
    name: 'Karyawan Oktober',
    columns: ['', '', '', '', '', 'hidden', '', ''],
    rows: [
      named,
      [
        '3171011508900001',
        'Budi Santoso',
        date('1990-08-15'),
        'L',
        '14012345678',
        'Jl. Melati 5\nRT 01/RW 02',
        5500000,
        date('2020-03-02'),
      ],
      [
        { number: 3174056701920002 },
        { parts: ['Siti ', 'Nurhaliza'] },
        date('1992-01-27', 'longDate'),
        'P',
        { number: 8012345678, look: 'eleven' },
        '',
        { number: 6250000.5, look: 'rupiah' },
        '02-01-2019',
      ],
      {
        cells: ['3275010905950003', '  Agus Wibawa ', '09/05/1995', 'L', '', '', 'Rp 5.200.000,00', ''],
        hidden: 'collapse',
      },
      {
        cells: [
          '3275014905950004',
          'Dewi Lestari',
          date('1995-05-09T14:30:00'),
          'P',
          '',
          '',
          { formula: '200000*26', number: 5200000 },
          date('2024-01-08'),
        ],
        hidden: 'filter',
      },
      [],
      [
        '3573124803990005',
        'Ratna Sari',
        { number: 36227 },
        'P',
        '',
        '',
        { formula: 'VLOOKUP("x";A1:B2;2;0)' },
        { number: 0.354166666666667, look: 'time' },
      ],
      [
        { number: 9171011708880006 },
        'Yohana Wenda',
        date('1988-08-17'),
        'P',
        '',
        { truth: true },
        { formula: 'NA()' },
        '',
      ],
      ['3171012508900007', 'Joko', date('1990-08-25'), 'L', '', '', { number: 0.05, look: 'percent' }, ''],
    ],
  },
  {
    name: 'September',
    hidden: true,
    rows: [
      ['NIK', 'Nama', 'Upah'],
      ['3171011508900001', 'Budi Santoso', 5400000],
    ],
  },
];

/** Dates that are counted from 1904 on, as old workbooks of the Macintosh do. */
const from1904 = [
  {
    name: 'Lembar1',
    rows: [
      ['nik', 'nama', 'tanggal lahir', 'upah'],
      ['3171011508900001', 'Budi Santoso', date('1990-08-15'), 5500000],
      ['3174056701920002', 'Siti Nurhaliza', date('1992-01-27'), 6250000],
    ],
  },
];

/** Cells merged over rows and a sheet of which another is the copy. */
const months = ['September', 'Oktober'].map((name, at) => ({
  name,
  rows: [
    ['nik', 'nama', 'upah', 'tempat lahir'],
    ['3171011508900001', 'Budi Santoso', 5500000 + at, { text: 'Jakarta', down: 2 }],
    ['3174056701920002', 'Siti Nurhaliza', 6250000 + at],
  ],
}));

/** NIKs typed into number cells of a program that keeps fifteen digits. */
const rounded = [
  {
    name: 'Sheet1',
    rows: [
      ['nik', 'nama', 'upah'],
      ...Array.from({ length: 10 }, (_, at) => [{ number: 3171011508900010 + at * 10 }, `Karyawan ${at + 1}`, 5000000]),
    ],
  },
];

export const workbooks = { cells: [cells], 1904: [from1904, { from1904: true }], months: [months], rounded: [rounded] };
