import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';
import { diagnosticParams } from '../../src/roster/diagnostic-params.js';
import type { Diagnostic } from '../../src/roster/diagnostic.js';
import { brief, readText } from './read.js';

const nik = '3171010803990001';

/** What a file of one data row is told, under a header of nik, name, wage and one more: in brief, and in words. */
async function told(row: string, more = 'birth_date'): Promise<{ brief: string[]; said: string[] }> {
  const { diagnostics } = await readText(`nik,name,wage,${more}\n${row}\n`);
  return { brief: diagnostics.map(brief), said: diagnostics.map(words(en)) };
}

const words =
  (language: typeof en | typeof id) =>
  (diagnostic: Diagnostic): string => {
    const params = diagnosticParams(diagnostic, false);
    const help = language[`diagnostic.${diagnostic.code}.help`];
    return `${language[`diagnostic.${diagnostic.code}`](params)} ${typeof help === 'string' ? help : help(params)}`;
  };

test.each(['3171011508900013.0', '3171011508900013,00'])('a NIK of %s is told to have decimals', async (number) => {
  expect(await told(`"${number}",Budi,5500000,`)).toEqual({
    brief: [`NIK_NOT_DIGITS | row 1 | line 2 | A2 | nik | ${number} | detail decimals`],
    said: [expect.stringMatching(/was written as a number with decimals\. Have the program/)],
  });
});

describe('day and month that were swapped show by the NIK', () => {
  test('where the date is one either way, the NIK is said to disagree and its date is given', async () => {
    expect(await told(`${nik},Budi,5500000,03/08/1999`)).toEqual({
      brief: [`NIK_BIRTH_DATE_MISMATCH | row 1 | line 2 | A2 | nik | ${nik} | detail 1999-08-03 | expected 1999-03-08`],
      said: [
        'NIK 3171••••••••0001 does not carry the birth date 1999-08-03: day and month look swapped, by the NIK it is 1999-03-08. Compare the NIK and the birth date with the KTP: one of the two is wrong.',
      ],
    });
  });

  test.each(['08/15/1990', '08-15-1990', '1990-15-08'])(
    'where %s only makes sense swapped, it stays refused',
    async (date) => {
      const { diagnostics } = await readText(`nik,name,wage,birth_date\n3171011508900001,Budi,5500000,${date}\n`);
      expect(diagnostics.map(brief)).toEqual([
        `DATE_INVALID | row 1 | line 2 | D2 | birth_date | ${date} | detail swapped | expected 1990-08-15`,
      ]);
      expect(words(id)(diagnostics[0] as Diagnostic)).toContain(
        `birth_date: tanggal dan bulan pada ${date} tertukar; menurut NIK, tanggalnya 1990-08-15. Cocokkan dengan KTP, lalu tulis 1990-08-15.`,
      );
    },
  );

  test('and nothing is said of swapping where the NIK shows another date, or none is known', async () => {
    expect((await told(`${nik},Budi,5500000,08/15/1990`)).brief).toEqual([
      'DATE_INVALID | row 1 | line 2 | D2 | birth_date | 08/15/1990 | detail month-first | expected 1990-08-15',
    ]);
    expect((await told(`${nik},Budi,5500000,02/15/2024`, 'start_date')).brief).toEqual([
      'DATE_INVALID | row 1 | line 2 | D2 | start_date | 02/15/2024 | detail month-first | expected 2024-02-15',
    ]);
    expect((await told(`${nik},Budi,5500000,1990-08-16`)).brief).toEqual([
      `NIK_BIRTH_DATE_MISMATCH | row 1 | line 2 | A2 | nik | ${nik} | detail 1990-08-16`,
    ]);
  });
});

describe('a date in fewer digits, or with a time, is never read: month and day may have changed places; what to write is said', () => {
  test.each([
    ['1/2/2024', 'start_date', 'Write 2024-02-01 if the day comes first in it, 2024-01-02 if the month does.'],
    ['15-2-2024', 'start_date', 'Write 2024-02-15.'],
    ['2/15/2024', 'start_date', 'Write 2024-02-15.'],
    ['1.1.2024', 'start_date', 'Write 2024-01-01.'],
    ['8/3/1999', 'birth_date', 'Write 1999-03-08.'],
    ['3/8/1999', 'birth_date', 'Write 1999-03-08.'],
    ['1/2/1990', 'birth_date', 'Write 1990-02-01 if the day comes first in it, 1990-01-02 if the month does.'],
    ['08/03/1999 0:00', 'birth_date', 'Write 1999-03-08.'],
    [
      '01/02/2020 00:00:00',
      'start_date',
      'Write 2020-02-01 if the day comes first in it, 2020-01-02 if the month does.',
    ],
    ['27 01 2020', 'start_date', 'Write 2020-01-27.'],
    ['1/12/2026', 'birth_date', 'Write 2026-01-12.'],
  ])('%s as %s', async (date, column, cure) => {
    const { said } = await told(`${nik},Budi,5500000,${date}`, column);
    expect(said).toEqual([
      `${column}: ${date} cannot be read safely: a date is day, month and year, in two, two and four digits, and nothing else. ${cure}`,
    ]);
  });

  test.each([
    ['27-Jan-92', 'birth_date', 'Write 1992-01-27.'],
    ['27/01/92', 'birth_date', 'Write 1992-01-27.'],
    ['08/03/99', 'birth_date', 'Write 1999-03-08.'],
    ['1/2/24', 'start_date', 'Write the year in four digits, such as 1990-08-15: give'],
    ['01-Feb-20', 'start_date', 'Write the year in four digits, such as 1990-08-15: give'],
  ])('%s as %s lacks the century, which the NIK or the day of today may tell', async (date, column, cure) => {
    const { said } = await told(`${nik},Budi,5500000,${date}`, column);
    expect(said.map((one) => one.slice(0, one.indexOf(cure) + cure.length))).toEqual([
      `${column}: of the year in ${date} two digits are missing. ${cure}`,
    ]);
  });

  test.each(['31/2/2024', '32/2/24', '2024/13/1', '1/2/3/2024', '15 Agustusan 1990', '00/2/2024'])(
    '%s is none at all',
    async (date) => {
      expect((await told(`${nik},Budi,5500000,${date}`, 'start_date')).said[0]).toContain(
        'is not a date that can be used. Write a real date as YYYY-MM-DD',
      );
    },
  );

  test('in Indonesian too', async () => {
    const { diagnostics } = await readText(`nik,name,wage,start_date\n${nik},Budi,5500000,1/2/2024\n`);
    expect(diagnostics.map(words(id))).toEqual([
      'start_date: 1/2/2024 tidak dapat dibaca dengan pasti: tulis tanggal dua angka, bulan dua angka, dan tahun empat angka, tanpa yang lain. Tulis 2024-02-01 bila tanggal di depan, 2024-01-02 bila bulan yang di depan.',
    ]);
  });
});

describe('a letter in a digit’s place is named with its place', () => {
  test.each([
    ['3171O10803990001,Budi,5500000,', 'nik 3171••••••••0001: the 5th character is the letter O, not the digit 0.'],
    ['317101080399000l,Budi,5500000,', 'nik 3171••••••••000l: the 16th character is the letter l, not the digit 1.'],
    [`${nik},Budi,5SOO000,`, 'wage 5SOO000: the 2nd character is the letter S, not the digit 5.'],
    [`${nik},Budi,Rp 5.500.ОOO,`, 'wage Rp 5.500.ОOO: the 10th character is О (U+041E), not the digit 0.'],
    [`${nik},Budi,５500000,`, 'wage ５500000: the 1st character is ５ (U+FF15), not the digit 5.'],
    [`${nik},Budi,5500000,1999-O3-08`, 'birth_date 1999-O3-08: the 6th character is the letter O, not the digit 0.'],
  ])('%s', async (row, message) => {
    expect((await told(row)).said.map((said) => said.slice(0, message.length))).toEqual([message]);
  });

  test('in a KPJ too, where the letter is not one that a KPJ may have', async () => {
    const row = `${nik},Budi,5500000,14О12345678`;
    expect((await told(row, 'kpj')).brief).toEqual([
      'KPJ_FORMAT | row 1 | line 2 | D2 | kpj | 14О12345678 | detail О (U+041E) | expected 0 | place 3',
    ]);
  });

  test.each([
    ['B1234567,Budi,5500000,', 'NIK_NOT_DIGITS | row 1 | line 2 | A2 | nik | B1234567'],
    [`${nik},Budi,1.5B,`, 'WAGE_FORMAT | row 1 | line 2 | C2 | wage | 1.5B'],
    [`${nik},Budi,5 juta,`, 'WAGE_FORMAT | row 1 | line 2 | C2 | wage | 5 juta'],
  ])('but not where it is no reason for the fault: %s', async (row, line) => {
    expect((await told(row)).brief).toEqual([line]);
  });
});

test('the number by which a spreadsheet counts days is no date, and its cure says which it would be', async () => {
  expect(await told(`${nik},Budi,5500000,45337`, 'start_date')).toEqual({
    brief: ['DATE_INVALID | row 1 | line 2 | D2 | start_date | 45337 | detail serial | expected 2024-02-15'],
    said: [
      'start_date: 45337 is a number, not a date. It is how a spreadsheet counts days, and would be 2024-02-15: format the column as a date and save the file again.',
    ],
  });
});

test.each([
  ['2024/2/1', '2024-02-01'],
  ['1985.11.03', '1985-11-03'],
  ['19920127', '1992-01-27'],
  ['15 Agustus 1990', '1990-08-15'],
  ['3-Nov-1985', '1985-11-03'],
  ['2020-02-01 00:00:00', '2020-02-01'],
  ['2020-02-01T00:00:00.000', '2020-02-01'],
])('the date %s leaves no doubt, and its cure is %s', async (date, meant) => {
  expect(await told(`${nik},Budi,5500000,${date}`, 'start_date')).toEqual({
    brief: [`DATE_INVALID | row 1 | line 2 | D2 | start_date | ${date} | detail other-style | expected ${meant}`],
    said: [
      `start_date: ${date} is not written as dates are written here. Write ${meant}; all such dates at once: bpjstk employees import FILE --fix --out fixed.csv`,
    ],
  });
});

test.each(['1.234', '5,500', 'Rp 12.500', 'IDR 5.500'])(
  'a wage of %s may be millions or thousands, so that it is not guessed at',
  async (wage) => {
    const { diagnostics, people } = await readText(`nik,name,wage\n${nik},Budi,"${wage}"\n`);
    expect(people).toEqual([]);
    expect(diagnostics.map(words(en))).toEqual([
      expect.stringMatching(
        /^wage: .* would be Rp [\d,]+, which nobody earns in a month; millions or thousands may be meant\. Write the whole amount/,
      ),
    ]);
  },
);

test.each([
  ['6250', 'wage: 6250 is Rp 6,250 a month; thousands of rupiah may be meant.'],
  ['600000000', 'wage: 600000000 is Rp 600,000,000 a month, an unusual wage.'],
])('a wage of %s in digits alone is what it is, and the warning says what that would be', async (wage, sentence) => {
  const { diagnostics, people } = await readText(`nik,name,wage\n${nik},Budi,${wage}\n`);
  expect(people).toMatchObject([{ wage: Number(wage) * 100 }]);
  expect(diagnostics.map(words(en))).toEqual([
    `${sentence} Check for a missing or an extra zero; if the amount is right, nothing needs doing.`,
  ]);
});

test('negative back pay is told as back pay, and that the month is to be corrected of which too much was reported', async () => {
  const { diagnostics } = await readText(`nik,name,wage,rapel\n${nik},Budi,5500000,-5000\n`);
  expect(diagnostics.map(words(en))).toEqual([
    'rapel: -5000 is less than zero, which back pay never is. Empty the cell. Where too high a wage was reported, correct its month: bpjstk report amend MONTH --file FILE',
  ]);
  expect(diagnostics.map(words(id))).toEqual([
    'rapel: -5000 kurang dari nol, padahal rapel tidak pernah negatif. Kosongkan selnya. Bila upah yang dilaporkan dulu terlalu tinggi, koreksi bulan itu: bpjstk laporan koreksi BULAN --file BERKAS',
  ]);
});

test.each([
  ['Hobi & Pagi', '--map "Hobi Pagi=COLUMN"'],
  ['x'.repeat(101), '--map "HEADER=COLUMN"'],
])('of an unknown column %s the cure names that column', async (header, cure) => {
  const { diagnostics } = await readText(`nik,name,wage,${header}\n${nik},Budi,5500000,x\n`);
  expect(diagnostics.map(words(en))).toEqual([expect.stringMatching(new RegExp(`or say what it is: ${cure}\\.$`))]);
});

test('where several columns may be the one that is missing, all are named and none is proposed', async () => {
  const { diagnostics } = await readText(`nik,name,Gaji Pokok,Upah BPJS\n${nik},Budi,4000000,5500000\n`);
  const missing = diagnostics.filter(({ code }) => code === 'COLUMN_MISSING');
  expect(missing.map(words(en))).toEqual([
    'The file has no column wage. Is it one of the columns Gaji Pokok, Upah BPJS? Then give that one this name in the first row, or say which it is: --map HEADER=wage.',
  ]);
  expect(missing.map(words(id))).toEqual([
    'Kolom wage tidak ada dalam berkas. Apakah maksudnya salah satu kolom ini: Gaji Pokok, Upah BPJS? Bila ya, beri kolom itu nama ini di baris pertama, atau sebutkan padanannya: --map JUDUL=wage.',
  ]);
});

test.each([
  ['1.500', 'Rp 1,500'],
  ['1.50', 'Rp 1.50'],
  ['2,500', 'Rp 2,500'],
  ['Rp 99.999', 'Rp 99,999'],
])('of back pay of %s nobody knows whether thousands or a fraction is meant', async (amount, would) => {
  const { diagnostics, people } = await readText(`nik,name,wage,back_pay\n${nik},Budi,5500000,"${amount}"\n`);
  expect(people).toEqual([]);
  expect(diagnostics.map(words(en))).toEqual([
    `back_pay: ${amount} would be ${would}, little for back pay; millions or thousands may be meant. Write the whole amount in digits alone, such as 1500 or 1500000.`,
  ]);
});

test.each([
  ['1500', 150_000],
  ['150.000', 15_000_000],
  ['1.234.567', 123_456_700],
  ['0', 0],
  ['0,00', 0],
])('back pay of %s is what it says', async (amount, backPay) => {
  const { diagnostics, people } = await readText(`nik,name,wage,back_pay\n${nik},Budi,5500000,"${amount}"\n`);
  expect(diagnostics).toEqual([]);
  expect(people).toMatchObject([{ backPay }]);
});

test.each(['Rp 6.250.000,-', '6.250.000,--', 'IDR 6,250,000', 'Rp6.250.000.-'])(
  'a wage is written %s in Indonesian offices',
  async (wage) => {
    expect(await readText(`nik,name,wage\n${nik},Budi,"${wage}"\n`)).toMatchObject({
      people: [{ wage: 625_000_000 }],
      diagnostics: [],
    });
  },
);

test('rows without a header are told as that, not column by column', async () => {
  const { diagnostics } = await readText(`Budi,${nik},5500000\nSari,3171015008920002,6000000\n`);
  expect(diagnostics.map(({ code, line, cell, value }) => [code, line, cell, value])).toEqual([
    ['HEADER_MISSING', 1, 'B1', null],
  ]);
});

test('a caption that counts the workers below a table is no row', async () => {
  const text = `nik,name,wage\n${nik},Budi,5500000\nTotal Karyawan: 1,,\n`;
  expect(await readText(text)).toMatchObject({ diagnostics: [], assumed: { skipped: [{ line: 3, kind: 'total' }] } });
});

test('whoever interrupts is heard while row after row is at fault', async () => {
  let heard = 0;
  let reading = true;
  const listen = (): void => {
    heard += 1;
    if (reading) setImmediate(listen);
  };
  setImmediate(listen);
  await readText(`nik,name,wage\n${'x,\n'.repeat(50_000)}`);
  reading = false;
  expect(heard).toBeGreaterThan(20);
});

test.each(['1833333.33333333', '1833333,333', '1.833.333,3333', '1,833,333.33333'])(
  'a wage of %s was divided and not rounded: the cure says how',
  async (wage) => {
    const { diagnostics } = await readText(`nik,name,wage\n${nik},Budi,"${wage}"\n`);
    expect(diagnostics.map(words(en))).toEqual([
      `wage: ${wage} has fractions of a rupiah that nobody can pay. Round the cell in the spreadsheet, such as =ROUND(5500000/3, 0); showing fewer decimals does not round it.`,
    ]);
    expect(diagnostics.map(words(id))).toEqual([
      `wage: ${wage} memuat pecahan rupiah yang tidak dapat dibayarkan. Bulatkan selnya di program spreadsheet, misalnya =ROUND(5500000/3;0); mengurangi desimal yang tampil tidak membulatkannya.`,
    ]);
  },
);

test.each(['1.234.56', '1.833.333,333', '1.2345', '5.5'])('of a wage of %s nothing is guessed', async (wage) => {
  const { diagnostics } = await readText(`nik,name,wage\n${nik},Budi,"${wage}"\n`);
  expect(diagnostics.map(brief)).toEqual([`WAGE_FORMAT | row 1 | line 2 | C2 | wage | ${wage}`]);
});

describe('a dash alone', () => {
  const row = (cell: string): string =>
    `nik,name,wage,rapel,kpj,end_date,mother_name,phone\n${nik},Budi,5500000${`,"${cell}"`.repeat(5)}\n`;

  test.each(['-', ' -   ', '–', '—', '--'])('%j stands for nothing', async (cell) => {
    const { people, diagnostics } = await readText(row(cell));
    expect(diagnostics).toEqual([]);
    expect(people).toEqual([{ row: 1, line: 2, nik, name: 'Budi', wage: 550_000_000 }]);
  });

  test('is no name and no wage, and a row of dashes is a worker of whom nothing is known', async () => {
    const { rows, diagnostics } = await readText(`nik,name,wage\n-,-,-\n${nik},-,-\n`);
    expect(rows).toBe(2);
    expect(diagnostics.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'NIK_MISSING A2',
      'NAME_MISSING B2',
      'WAGE_MISSING C2',
      'NAME_MISSING B3',
      'WAGE_MISSING C3',
    ]);
  });

  test('behind Rp is how a spreadsheet shows a zero', async () => {
    const { people, diagnostics } = await readText(`nik,name,wage,rapel\n${nik},Budi,5500000, Rp -   \n`);
    expect(diagnostics).toEqual([]);
    expect(people).toMatchObject([{ backPay: 0 }]);
    expect((await told(`${nik},Budi,Rp -,`)).brief).toEqual(['WAGE_NOT_POSITIVE | row 1 | line 2 | C2 | wage | Rp -']);
  });
});

test('where NIK is the number of the employee and stands beside the KTP, the cure says how to tell', async () => {
  const text = `NIK,No KTP,Nama,Upah\n1001,${nik},Budi,5500000\n`;
  const { diagnostics } = await readText(text);
  expect(diagnostics.map(words(en))[0]).toBe(
    "No KTP means nik, and so does NIK before it; the first is read. Rename or delete one of the two columns. Where NIK is the company's own number of a worker (nomor induk karyawan): --map NIK=employee_no",
  );
  expect(await readText(text, { map: { NIK: 'employee_no' } })).toMatchObject({
    diagnostics: [],
    people: [{ nik, employeeNo: '1001' }],
  });
});

describe('numbers that nobody reckons with', () => {
  test.each([
    ['6,28123E+12', 'phone'],
    ['1.2E+14', 'npwp'],
    ['1E+05', 'employee_no'],
    ['3E+10', 'passport_no'],
    ['6.0112E4', 'postal_code'],
    ['6.28123e12', 'phone'],
  ])('%s as %s has lost its digits', async (number, column) => {
    const { people, diagnostics } = await readText(`nik,name,wage,${column}\n${nik},Budi,5500000,"${number}"\n`);
    expect(people).toEqual([]);
    expect(diagnostics.map(brief)).toEqual([
      `NUMBER_DAMAGED_BY_SPREADSHEET | row 1 | line 2 | D2 | ${column} | ${number}`,
    ]);
  });

  test.each([
    ['123.0', 'employee_no', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['81234567890.0', 'phone', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['6281234567890.25', 'phone', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['123456789012345,00', 'npwp', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['10110.0', 'postal_code', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['60112.5', 'postal_code', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['60.112', 'postal_code', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['1.2345678901E10', 'kpj', 'KPJ_FORMAT'],
    ['3171.0', 'location_code', 'NUMBER_DAMAGED_BY_SPREADSHEET'],
    ['12345678901.0', 'kpj', 'KPJ_FORMAT'],
    ['12345678901.5', 'kpj', 'KPJ_FORMAT'],
    ['1234567890,0', 'kpj', 'KPJ_FORMAT'],
  ])('%s as %s has decimals, which are no digits of it', async (number, column, code) => {
    const { people, diagnostics } = await readText(`nik,name,wage,${column}\n${nik},Budi,5500000,"${number}"\n`);
    expect(people).toEqual([]);
    expect(diagnostics.map(({ code, cell }) => [code, cell])).toEqual([[code, 'D2']]);
    const bare = await readText(`nik;name;wage;${column}\n${nik};Budi;5500000;${number}\n`);
    expect(bare.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([[code, 'D2']]);
    expect(diagnostics.map(words(en))[0]).toContain('as a number with decimals');
    expect(diagnostics.map(words(id))[0]).toContain('sebagai bilangan dengan desimal');
  });

  test.each([
    ['12.345.678.904', 'kpj'],
    ['12.345.678.9-012.000', 'npwp'],
    ['021.5551234', 'phone'],
    ['1.5', 'employee_no'],
    ['A.12', 'employee_no'],
  ])('%s as %s has marks between its digits', async (number, column) => {
    const { diagnostics } = await readText(`nik,name,wage,${column}\n${nik},Budi,5500000,"${number}"\n`);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['81234567890', 'phone'],
    ['12345678901234', 'npwp'],
  ])('%s as %s lacks the 0 in front, which is remarked upon', async (number, column) => {
    const { brief: lines, said } = await told(`${nik},Budi,5500000,${number}`, column);
    expect(lines).toEqual([`LEADING_ZERO_LOST | row 1 | line 2 | D2 | ${column} | ${number}`]);
    expect(said[0]).toContain(`${column}: ${number} lacks the 0 in front. The spreadsheet dropped it:`);
  });

  test.each([
    ['081234567890', 'phone'],
    ['+6281234567890', 'phone'],
    ['8123', 'phone'],
    ['84 912 345 678', 'phone'],
    ['01.234.567.8-901.000', 'npwp'],
    ['123456789012345', 'npwp'],
    ['1E5', 'employee_no'],
    ['E1234567', 'passport_no'],
  ])('%s as %s is as it may be', async (number, column) => {
    expect((await told(`${nik},Budi,5500000,${number}`, column)).brief).toEqual([]);
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['\u200b', 'U+200B'],
    ['\u200d', 'U+200D'],
    ['\u2060', 'U+2060'],
    ['\ufeff', 'U+FEFF'],
    ['\u00ad', 'U+00AD'],
    ['\u200f', 'U+200F'],
    ['\u034f', 'U+034F'],
    ['\u2800', 'U+2800'],
    ['\u3164', 'U+3164'],
    ['\u{e0041}', 'U+E0041'],
  ])('inside a cell is named by its code, whatever the column: %j', async (sign, code) => {
    const { brief: lines, said } = await told(`${nik},Bu${sign}di,5500000,`);
    expect(lines).toEqual([`CELL_CONTROL_CHARACTER | row 1 | line 2 | B2 | name | Bu${sign}di | detail ${code}`]);
    expect(said[0]).toContain(`(${code}): Bu\\u${code.length > 6 ? `{${code.slice(2)}}` : code.slice(2)}di`);
    const others = `3171010803${sign}990001,Budi,5${sign}500000,1401234${sign}5678,08-03-${sign}1999`;
    const { diagnostics } = await readText(`nik,name,wage,kpj,birth_date\n${others}\n`);
    expect(diagnostics.map((one) => `${one.code} ${one.column} ${one.params?.['detail']}`)).toEqual(
      ['nik', 'wage', 'kpj', 'birth_date'].map((column) => `CELL_CONTROL_CHARACTER ${column} ${code}`),
    );
  });

  test.each(['\u00a0', '\u2003', '\u2009', '\u202f', '\u3000'])('%j is a space as any other', async (space) => {
    const row = `${space}317101 080399${space}0001,Siti${space}R${space},Rp${space}5${space}500${space}000,08-03-1999${space}`;
    const { people, diagnostics } = await readText(`nik,${space}name,wage,birth_date\n${row}\n`);
    expect(diagnostics).toEqual([]);
    expect(people).toMatchObject([{ nik, name: 'Siti R', wage: 550_000_000, birthDate: '1999-03-08' }]);
  });
});

test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#####'])(
  'the error word %s of a spreadsheet is none of a cell’s values, in a column that is read',
  async (word) => {
    expect((await told(`${nik},${word},${word},${word}`, 'hobi')).brief.slice(1)).toEqual([
      `CELL_ERROR | row 1 | line 2 | B2 | name | ${word}`,
      `CELL_ERROR | row 1 | line 2 | C2 | wage | ${word}`,
    ]);
    const judged = await readText(`nik,name,wage,address\n${nik},Budi,5500000,${word}\n`, { onPerson: undefined });
    expect(judged.diagnostics.map(brief)).toEqual([`CELL_ERROR | row 1 | line 2 | D2 | address | ${word}`]);
  },
);

test.each(['="%"', '"=""%"""'])('a cell written %s for a spreadsheet to take as text is that text', async (written) => {
  const row = [nik, 'Budi', '5500000', '08012345678'].map((cell) => written.replace('%', cell)).join(',');
  const { people, diagnostics } = await readText(`nik,name,wage,kpj\n${row}\n`);
  expect(diagnostics).toEqual([]);
  expect(people).toMatchObject([{ nik, name: 'Budi', wage: 550_000_000, kpj: '08012345678' }]);
});

test('a date that only makes sense month first is told as that, with the rest of its column', async () => {
  expect((await told(`${nik},Budi,5500000,04/25/2026`, 'start_date')).said).toEqual([
    'start_date: 04/25/2026 has the month first, and dates are read with the day first. Write 2026-04-25, and check every other date of the column: they may have the month first as well.',
  ]);
});

test.each([
  ['x', 'The row has 1 cell, the header 4.'],
  ['x,y', 'The row has 2 cells, the header 4.'],
])('a row of %j is told in plain words', async (row, said) => {
  expect((await told(row)).said).toEqual([expect.stringContaining(said)]);
});
