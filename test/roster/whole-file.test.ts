import { describe, expect, test } from '@jest/globals';
import type { Period } from '../../src/law/calendar.js';
import { namesAnotherMonth, readMonth } from '../../src/roster/month-words.js';
import type { RosterOptions } from '../../src/roster/read-roster.js';
import { nameKey } from '../../src/roster/whole-file/name-key.js';
import { brief, readFixture, readText } from './read.js';

const october = '2026-10' as Period;

const found = async (name: string, options: Partial<RosterOptions> = {}): Promise<string[]> =>
  (await readFixture(name, { period: october, ...options })).diagnostics.map(brief);

describe('a file that is not the one that was meant', () => {
  test.each<[string, Partial<RosterOptions>, string[]]>([
    ['wages-all-equal.csv', {}, ['WAGES_ALL_EQUAL | file | - | - | wage | - | detail 10 | expected 550000000']],
    [
      'portal-wages-of-september.csv',
      { npp: '12345678' },
      ['FILE_OF_ANOTHER_MONTH | file | - | - | blth | 09-2026 | detail 2026-09 | expected 2026-10'],
    ],
    [
      'portal-wages-of-september.csv',
      { npp: 'J0000042', period: '2026-09' as Period },
      ['FILE_OF_ANOTHER_COMPANY | file | - | - | npp | 12345678 | detail 4 | expected J0000042'],
    ],
    [
      'rows-of-two-companies.csv',
      { npp: '12345678' },
      ['FILE_OF_ANOTHER_COMPANY | file | - | - | npp | J0000042 | detail 2 | expected 12345678'],
    ],
    [
      'rows-of-two-companies.csv',
      {},
      ['FILE_OF_ANOTHER_COMPANY | file | - | - | npp | J0000042 | detail 2 | expected '],
    ],
    [
      'everyone-left-in-september.csv',
      {},
      ['FILE_OF_ANOTHER_MONTH | file | - | - | end_date | - | detail 2026-09 | expected 2026-10'],
    ],
    ['everyone-left-in-september.csv', { period: '2026-09' as Period }, []],
    ['everyone-left-in-september.csv', { file: '/data/oktober.csv' }, []],
    [
      'everyone-new-begins-in-november.csv',
      {},
      ['FILE_OF_ANOTHER_MONTH | file | - | - | start_date | - | detail 2026-11 | expected 2026-10'],
    ],
    [
      'clean-comma.csv',
      { file: '/data/oktober-2026/gaji september.csv' },
      ['FILE_OF_ANOTHER_MONTH | file | - | - | - | gaji september.csv | detail  | expected 2026-10'],
    ],
    ['clean-comma.csv', { file: 'Upah Oktober 2026.csv' }, []],
    ['portal-wages-template.csv', { file: 'september.csv', npp: '12345678' }, []],
  ])('%s, meant as %j', async (name, options, told) => {
    expect(await found(name, options)).toEqual(told);
  });

  test.each([
    ['BLTH', '10-2026', ['8', '09-2026']],
    ['periode', '2026-10', ['8', '09-2026']],
    ['Bulan', 'Oktober 2026', ['8', '09-2026']],
    ['masa', 'Oktober', ['8', '09-2026']],
    ['masa', '09-2026', ['2026-09', '09-2026']],
  ])(
    'with rows of another month in the column %s, beside %s, by either reader',
    async (header, usual, [says, value]) => {
      const rows = Array.from({ length: 19 }, (_, at) => {
        return `31710115089000${String(at + 10)},Budi ${String(at)},${String(5_500_000 + at)},${at < 8 ? '09-2026' : usual}\n`;
      });
      const text = `nik,nama,upah,${header}\n${rows.join('')}`;
      for (const byCsvParse of [false, true]) {
        const { diagnostics } = await readText(text, { period: october, byCsvParse });
        expect(diagnostics.map(brief)).toEqual([
          `FILE_OF_ANOTHER_MONTH | file | - | - | blth | ${value} | detail ${says} | expected 2026-10`,
        ]);
      }
    },
  );

  test('a word such as Bulan stands for the month only where no column is called BLTH, and makes no header', async () => {
    const rows =
      'NPP,12345678,Bulan,10-2026\nnik,nama,upah,BLTH,bulan\n3171011508900001,Budi,5500000,10-2026,09-2026\n';
    const { diagnostics, assumed } = await readText(rows, { period: october });
    expect([diagnostics.map(({ code }) => code), assumed.headerLine]).toEqual([['COLUMN_UNKNOWN'], 2]);
  });

  test('is not looked for where no month is meant', async () => {
    expect((await readFixture('portal-wages-of-september.csv', { npp: '12345678' })).diagnostics).toEqual([]);
  });

  test('with equal wages is no wonder where it has fewer than ten rows', async () => {
    const rows = ['3171011508900001,Budi,5500000', '3174056701920002,Siti,5500000'];
    expect((await readText(`nik,name,wage\n${rows.join('\n')}\n`)).diagnostics).toEqual([]);
  });

  test('by a spreadsheet that has dropped the zeros of NPP is the right one', async () => {
    const { diagnostics } = await readText('nik,name,wage,npp\n3171011508900001,Budi,5500000,12345\n', {
      npp: '00012345',
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('what stands above the header', () => {
  const told = async (titles: string, options: Partial<RosterOptions> = {}): Promise<string[]> => {
    const text = `${titles}\nnik,name,wage\n3171011508900001,Budi,5500000\n`;
    return (await readText(text, { period: october, ...options })).diagnostics.map(brief);
  };

  test.each([
    ['DAFTAR UPAH BULAN SEPTEMBER 2026', true],
    ['DAFTAR UPAH BULAN SEPTEMBER', true],
    ['Daftar Upah September', true],
    ['PERIODE 09/2026', true],
    ['Periode: 9/2026', true],
    ['BULAN : 9 TAHUN : 2026', true],
    ['BULAN,SEPTEMBER,TAHUN,2025', true],
    ['Periode Laporan,09 2026', true],
    ['Periode,2026-09-01', true],
    ['Periode 1 - 30 September 2026', true],
    ['Periode 01/09/2026 s/d 30/09/2026', true],
    ['Gaji Oktober 2025', true],
    ['Slip Gaji Sep-26', true],
    ['DAFTAR UPAH BULAN OKTOBER 2026', false],
    ['PERIODE 10/2026', false],
    ['Periode 26 September s/d 25 Oktober 2026', false],
    ['Bulan Oktober 2026 (dicetak 5 November 2026)', false],
    ['Dicetak 5 November 2026', false],
    ['"Jakarta, 5 November 2026"', false],
    ['Tanggal: 05/11/2026', false],
    ['No. 045/HRD/09/2026', false],
    ['Disusun oleh: Juni Hartono', false],
    ['PT Maju Jaya', false],
    ['Dicetak bulan September 2026', false],
  ])('%s speaks of another month than October 2026: %s', async (title, another) => {
    expect(await told(`PT Maju\n${title}`)).toEqual(
      another ? [expect.stringMatching(/^FILE_OF_ANOTHER_MONTH \| file \| line 2 \| A2 \| - \|/)] : [],
    );
  });

  test('names a month that goes before that of the file’s name, either way', async () => {
    expect(await told('Gaji Oktober 2026', { file: 'september.csv' })).toEqual([]);
    expect(await told('Gaji September 2026', { file: 'oktober.csv' })).toEqual([
      'FILE_OF_ANOTHER_MONTH | file | line 1 | A1 | - | Gaji September 2026 | detail  | expected 2026-10',
    ]);
    expect(await told('Gaji bulanan', { file: 'september.csv' })).toEqual([
      'FILE_OF_ANOTHER_MONTH | file | - | - | - | september.csv | detail  | expected 2026-10',
    ]);
  });

  test('says less than the column BLTH', async () => {
    const rows = 'nik,name,wage,blth,npp\n3171011508900001,Budi,5500000,10-2026,12345678\n';
    const { diagnostics } = await readText(`Gaji September 2026 NPP J0000042\n${rows}`, {
      period: october,
      npp: '12345678',
    });
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['NPP: J0000042', true],
    ['NPP,:,J0000042', true],
    ['NOMOR PENDAFTARAN PERUSAHAAN (NPP) : J0000042', true],
    ['NPP J0000042-000', true],
    ['NPP: 1234', true],
    ['NPP: 12345678', false],
    ['NPP: 12345678/000', false],
    ['npp 12345678 divisi 000', false],
    ['NPP PERUSAHAAN', false],
    ['NPP:', false],
    ['Jumlah NPP 2 buah', false],
  ])('%s names another company than 12345678: %s', async (title, another) => {
    expect(await told(title, { npp: '12345678' })).toEqual(
      another ? [expect.stringMatching(/^FILE_OF_ANOTHER_COMPANY \| file \| line 1 \| A1 \| - \|/)] : [],
    );
    expect(await told(title)).toEqual([]);
  });
});

describe('one person with two NIKs', () => {
  test('is told at the later row, and by what, where name and birth date are the same', async () => {
    expect(await found('person-twice.csv')).toEqual([
      'PERSON_TWICE | row 2 | line 3 | A3 | nik | 3171011508900011 | as row 1 line 2 | detail digits | expected 1 | name M. Rizky, S.E. | otherName Muhammad Rizky',
      'PERSON_TWICE | row 4 | line 5 | A5 | nik | 3578104501910003 | as row 3 line 4 | detail mother | expected 5 | name HJ. SITI AMINAH | otherName Siti Aminah',
      'PERSON_TWICE | row 6 | line 7 | A7 | nik | 3273051212850007 | as row 5 line 6 | detail birth | expected 3',
    ]);
  });

  const rows = (...lines: string[]): Promise<string[]> =>
    readText(['nik,name,wage,mother_name', ...lines, ''].join('\n')).then(({ diagnostics }) => diagnostics.map(brief));
  const others = Array.from({ length: 2000 }, (_, at) => {
    const [day, month, serial] = [1 + (at % 28), 1 + (Math.floor(at / 28) % 12), 1 + at].map(String);
    const born = `${day?.padStart(2, '0')}${month?.padStart(2, '0')}${80 + Math.floor(at / 336)}`;
    return `317101${born}${serial?.padStart(4, '0')},Budi ${String.fromCharCode(65 + (at % 26), 65 + (Math.floor(at / 26) % 26), 65 + Math.floor(at / 676))},${5_000_000 + at},`;
  });

  test('is no more than two of one name in a file of many', async () => {
    const same = ['3273054501910002,Siti Aminah,5500000,', '3578104501910999,SITI AMINAH,5600000,'];
    expect(await rows(...same)).toHaveLength(1);
    expect(await rows(...same, ...others)).toEqual([]);
    const [one, other] = same.map((row) => `${row}Tuti Wulandari`) as [string, string];
    expect(await rows(one, other, ...others)).toHaveLength(1);
    expect(await rows(one, other.replace('Tuti', 'Tini'), ...others)).toEqual([]);
  });

  test('is told however many rows are between, before and behind', async () => {
    const [one, other] = ['3273054501910002,Siti Aminah,5500000,Tuti', '3578104501910999,Siti Aminah,5600000,Tuti'];
    for (const at of [0, 1, 500, 1999]) {
      const found = await rows(...others.slice(0, at), one, ...others.slice(at), other);
      expect(found).toEqual([expect.stringMatching(new RegExp(`^PERSON_TWICE .* as row ${at + 1} line ${at + 2} `))]);
    }
  });

  test.each([
    ['another name: a twin', '3171011508900001,Hasan Basri,5500000,', '3171011508900002,Husen Basri,5500000,'],
    ['another birth date', '3171011508900001,Hasan Basri,5500000,', '3171011608900001,Hasan Basri,5500000,'],
    ['one word for a name, and another NIK', '3171011508900001,Suyatno,5500000,', '3578101508900999,Suyatno,5500000,'],
    ['an error in one of the rows', '3171011508900001,Hasan Basri,5500000,', '3171011508900002,Hasan Basri,,'],
  ])('is not who has %s', async (_, one, other) => {
    expect((await rows(one, other)).filter((line) => line.startsWith('PERSON_TWICE'))).toEqual([]);
  });

  test.each([
    ['initials and one digit', '3171011508900001,Budi Santoso,5500000,', '3171011508900031,Budi S.,5500001,', 'digits'],
    [
      'initials and the mother',
      '3171011508900001,Budi Santoso,5500000,Tuti',
      '3578101508900876,Budi S.,1,Tuti',
      'mother',
    ],
    [
      'a letter mistyped',
      '3171011508900001,Rina Wulandari,5500000,',
      '3171011508900091,Rina Wulandary S.E.,5500001,',
      'digits',
    ],
    [
      'a letter too many',
      '3171011508900001,Rina Wulandari,5500000,',
      '3171011508900091,Rina Wuulaandari,5500001,',
      'digits',
    ],
    [
      'a word less',
      '3171011508900001,Rina Ayu Wulandari,5500000,',
      '3171021508900001,Rina Wulandari,5500001,',
      'digits',
    ],
    ['the order of words', '3171011508900001,Widodo Joko,5500000,', '3273031508900777,Djoko Widodo,5500001,', 'birth'],
  ])('is found by %s, with both names', async (_, one, other, evidence) => {
    const found = (await rows(one, other.replace(',1,', ',5500001,'))).filter((line) =>
      line.startsWith('PERSON_TWICE'),
    );
    const [, name] = other.split(',');
    const [, otherName] = one.split(',');
    expect(found).toEqual([expect.stringMatching(new RegExp(`as row 1 line 2 \\| detail ${evidence} `))]);
    expect(found[0]).toContain(`name ${name} | otherName ${otherName}`);
  });

  test('is not who has a name like another, and nothing else that is the same', async () => {
    expect(await rows('3171011508900001,Budi Santoso,5500000,', '3578101508900876,Budi S.,5500001,')).toEqual([]);
  });

  test('is no twin, who was registered one after the other', async () => {
    const twins = ['3171015508900001,Putri Andriana,5500000,Tuti', '3171015508900002,Putri Andriani,5500001,Tuti'];
    expect(await rows(...twins)).toEqual([]);
  });

  test('of a name like another is one among many only where one digit differs', async () => {
    const one = '3171011512990111,Budi Santoso,5500000,';
    expect(await rows(one, '3171011512990113,Budi S.,5500001,', ...others)).toHaveLength(1);
    expect(await rows(one, '3171011512990133,Budi S.,5500001,', ...others)).toEqual([]);
    expect(await rows(one, '3171011512990133,Budi S.,5500001,')).toHaveLength(1);
  });

  test('is compared with no more than some, of a file in which all are born on one day', async () => {
    const all = Array.from({ length: 9999 }, (_, at) => {
      const name = `Budi ${String.fromCharCode(65 + (at % 26), 65 + (Math.floor(at / 26) % 26), 65 + Math.floor(at / 676))}asih`;
      return `317101150890${String(at + 1).padStart(4, '0')},${name},5500000,`;
    });
    expect((await readText(['nik,name,wage,mother_name', ...all, ''].join('\n'))).rows).toBe(9999);
  });

  test('of whom all rows have one name and birth date is told without end neither in time nor in words', async () => {
    const all = Array.from(
      { length: 9999 },
      (_, at) => `317101150890${String(at + 1).padStart(4, '0')},Budi S,5500000,`,
    );
    const { rows: count, counts } = await readText(['nik,name,wage,mother_name', ...all, ''].join('\n'));
    expect(count).toBe(9999);
    expect(counts.PERSON_TWICE).toBeGreaterThan(100);
  });
});

describe('a name is the same', () => {
  test.each([
    [
      'Siti Aminah',
      'SITI  AMINAH',
      'Hj. Siti Aminah, S.Pd.',
      'siti-aminah',
      ' Sití Aminah ',
      'Aminah Siti',
      'St. Aminnah',
    ],
    ['Djoko Soesanto', 'Joko Susanto', 'Drs. Susanto Joko', 'JOKKO SOESANTO'],
    ['Achmad Tjahjadi', 'Ahmad Cahyadi', 'Akhmad Tjahyadi', 'Ach. Cahjadi'],
    ['Yusuf Noviar', 'Jusuf Nofiar', 'Joesoef Noviar'],
    ['Muhammad Rizky', 'M. Rizky', 'MOCH RIZKY', 'Muh.Rizky', 'H. Mohamad Rizky, S.E., M.M.'],
    ["Ma'ruf Nur", 'Maruf Nur', 'Ma’ruf Nur', 'MA`RUF NUR'],
    ['Łukasz Nowak', 'Łukasz NOWAK'],
  ])('%s', (name, ...others) => {
    for (const other of others) expect(nameKey(other)).toBe(nameKey(name));
  });

  test('as itself alone, and none where there is nothing but titles', () => {
    const names = [
      'Siti Aminah',
      'Siti Amina',
      'Aminah Sita',
      'Siti',
      'Budi M',
      'Budi Muhammad',
      'Siti Aminah Putri',
      'Siti 1',
      'Siti 2',
      'Siti 22',
      'Siti Y',
      'Siti J',
      'Siti YY',
    ];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
    expect(['', ' ', 'H.', 'Dr. Ir.'].map(nameKey)).toEqual([0, 0, 0, 0]);
  });
});

describe('a name', () => {
  test.each([
    ['september', true],
    ['SEPTEMBER 2026', true],
    ['oktober', false],
    ['oktober-salah', false],
    ['oktober-2025', true],
    ['gaji okt 26 final', false],
    ['gaji-2026-10', false],
    ['gaji_202609', true],
    ['upah 09-2026', true],
    ['koreksi september dalam oktober', false],
    ['2026-11-05 gaji', undefined],
    ['gaji 05-11-2026', undefined],
    ['20261105', undefined],
    ['karyawan', undefined],
    ['jan ethes', undefined],
    ['des 24 orang', true],
    ['payroll', undefined],
  ])('%s for October 2026: another month %s', (name, another) => {
    expect(namesAnotherMonth(name, october)).toBe(another);
  });
});

test.each([
  ['10-2026', '2026-10'],
  ['102026', '2026-10'],
  ['92026', '2026-09'],
  ['42026', '2026-04'],
  ['46296', '2026-10'],
  ['202610', '2026-10'],
  ['2026-10', '2026-10'],
  ['Oktober 2026', '2026-10'],
  ['Okt-26', '2026-10'],
  ['01/10/2026', '2026-10'],
  ['2026-10-01', '2026-10'],
  ['Oktober', undefined],
  ['10', undefined],
])('BLTH %s is the month %s', (text, period) => {
  expect(readMonth(text)).toBe(period);
});

describe('a column with a date that has the month first', () => {
  const file = (dates: readonly string[], header: string): string =>
    `nik,nama,upah,${header}\n${dates.map((date, at) => `317101150890000${String(at + 1)},Budi ${String(at)},${String(5_500_000 + at)},${date}\n`).join('')}`;

  test.each([
    [['08/03/2026', '04/25/2026', '09-04-2026'], 'tgl masuk', 'start_date', '2', 2],
    [['4/25/2026 0:00', '10/12/2020', '2026-03-08', '05/05/2026', '25/04/2026'], 'start_date', 'start_date', '1', 1],
    [['08/03/2026', '04/25/2026'], 'end_date', 'end_date', '1', 2],
  ])('%j has others that may have it, told once by either reader', async (dates, header, column, count, row) => {
    for (const options of [{ byCsvParse: true }, {}, { onPerson: undefined }]) {
      const { diagnostics } = await readText(file(dates, header), options);
      expect(diagnostics.map(brief)).toEqual([
        `DATES_AMBIGUOUS | file | - | - | ${column} | - | as row ${String(row)} line ${String(row + 1)} | detail ${count}`,
        expect.stringMatching(`^DATE_INVALID \\| row ${String(row)} `),
      ]);
    }
  });

  test.each([
    ['start_date', ['08/03/2026', '09/04/2026']],
    ['start_date', ['25/04/2026', '04/25/2026', '2026-03-08', '05/05/2026']],
  ])('is none, or is alone, in %s of %j', async (header, dates) => {
    const { diagnostics } = await readText(file(dates, header));
    expect(diagnostics.filter(({ code }) => code !== 'DATE_INVALID')).toEqual([]);
  });
});

test('a rounded NIK that ends in 0000 is told once', async () => {
  const niks = Array.from({ length: 12 }, (_, at) => `31710115089${at % 10}${at < 10 ? '0000' : '0010'}`);
  const file = `nik,nama,upah\n${niks.map((nik, at) => `${nik.slice(0, 6)}${10 + at}0890${nik.slice(12)},Budi ${at},${5_500_000 + at}\n`).join('')}`;
  const { diagnostics } = await readText(file);
  expect(diagnostics.map(({ code, row }) => `${code} ${row}`)).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `NIK_SERIAL_ZERO ${at + 1}`),
    'NIK_DAMAGED_BY_SPREADSHEET 11',
    'NIK_DAMAGED_BY_SPREADSHEET 12',
  ]);
});
