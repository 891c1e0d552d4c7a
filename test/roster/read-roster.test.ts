import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodingNamed } from '../../src/roster/input/encoding.js';
import { brief, readBytes, readText } from './read.js';

const nik = '3171011508900001';
const woman = '3174056701920002';

/** What a file of one data row is told, under a header of nik, name, wage and more. */
async function toldAbout(header: string, row: string): Promise<string[]> {
  const { diagnostics } = await readText(`nik,name,wage${header}\n${row}\n`);
  return diagnostics.map(({ code, cell, value }) => `${code} ${cell ?? '-'} ${value ?? '-'}`);
}

describe('each fault of a row', () => {
  test.each<[string, string, string, string[]]>([
    ['an empty NIK', '', ',Budi,5500000', ['NIK_MISSING A2 -']],
    ['a NIK of 15 digits', '', '317101150890001,Budi,5500000', ['NIK_LENGTH A2 317101150890001']],
    ['a letter in a NIK, whatever its length', '', '31710115O89,Budi,5500000', ['NIK_NOT_DIGITS A2 31710115O89']],
    ['a NIK in exponent form', '', '3.17108E+15,Budi,5500000', ['NIK_DAMAGED_BY_SPREADSHEET A2 3.17108E+15']],
    ['another birth date', ',birth_date', `${nik},Budi,5500000,1990-08-16`, [`NIK_BIRTH_DATE_MISMATCH A2 ${nik}`]],
    ['no real date in a NIK', '', '3171013102900001,Budi,5500000', ['NIK_BIRTH_DATE_MISMATCH A2 3171013102900001']],
    ['another gender', ',gender', `${woman},Siti,5500000,L`, [`NIK_GENDER_MISMATCH A2 ${woman}`]],
    ['serial 0000', '', '3171011508900000,Budi,5500000', ['NIK_SERIAL_ZERO A2 3171011508900000']],
    ['an unknown province', '', '9971011508900001,Budi,5500000', ['NIK_REGION_UNKNOWN A2 9971011508900001']],
    ['a short KPJ', ',kpj', `${nik},Budi,5500000,1234`, ['KPJ_FORMAT D2 1234']],
    ['a KPJ without its zero in front', ',kpj', `${nik},Budi,5500000,8012345678`, ['KPJ_SHORT D2 8012345678']],
    ['an O for a 0 in a KPJ', ',kpj', `${nik},Budi,5500000,1234567890O`, ['KPJ_LOOKALIKE D2 1234567890O']],
    ['an l for a 1 in a KPJ', ',kpj', `${nik},Budi,5500000,l23-4567.8901`, ['KPJ_LOOKALIKE D2 l23-4567.8901']],
    ['a KPJ of an old card', ',kpj', `${nik},Budi,5500000,98J12345670`, []],
    ['look-alikes beside another letter', ',kpj', `${nik},Budi,5500000,98J1234567O`, []],
    ['look-alikes in a shorter KPJ', ',kpj', `${nik},Budi,5500000,123456789O`, []],
    ['a name with what nobody sees', '', `${nik},Bu\u200bdi,5500000`, ['CELL_CONTROL_CHARACTER B2 Bu\u200bdi']],
    ['a name with a Cyrillic letter', '', `${nik},\u0410ni,5500000`, ['NAME_CHARACTERS B2 \u0410ni']],
    ['a name with a letter lost', '', `${nik},Jos\ufffd,5500000`, ['NAME_CHARACTERS B2 Jos\ufffd']],
    ['a number for a name', '', `${nik},1024,5500000`, ['NAME_CHARACTERS B2 1024']],
    ['an empty name', '', `${nik}, ,5500000`, ['NAME_MISSING B2 -']],
    ['an unreal date', ',start_date', `${nik},Budi,5500000,31-02-2024`, ['DATE_INVALID D2 31-02-2024']],
    ['a birth date to come', ',birth_date', `${nik},Budi,5500000,2026-11-21`, ['DATE_INVALID D2 2026-11-21']],
    ['a first day of no real year', ',start_date', `${nik},Budi,5500000,0001-01-01`, ['DATE_INVALID D2 0001-01-01']],
    ['a first day past all years', ',start_date', `${nik},Budi,5500000,9999-12-31`, ['DATE_INVALID D2 9999-12-31']],
    ['an end past all years', ',end_date', `${nik},Budi,5500000,9999-12-31`, ['DATE_INVALID D2 9999-12-31']],
    [
      'a first day before the birth',
      ',birth_date,start_date',
      `${nik},Budi,5500000,1990-08-15,1990-08-14`,
      ['DATE_INVALID E2 1990-08-14'],
    ],
    [
      'a first day in childhood',
      ',birth_date,start_date',
      `${nik},Budi,5500000,1990-08-15,2005-08-14`,
      ['START_DATE_UNUSUAL E2 2005-08-14'],
    ],
    ['a first day at fifteen', ',birth_date,start_date', `${nik},Budi,5500000,1990-08-15,2005-08-15`, []],
    ['a first day to come', ',start_date', `${nik},Budi,5500000,2026-12-21`, ['START_DATE_UNUSUAL D2 2026-12-21']],
    ['a first day far ahead', ',start_date', `${nik},Budi,5500000,2026-12-22`, ['DATE_INVALID D2 2026-12-22']],
    ['an unknown gender', ',gender', `${nik},Budi,5500000,X`, ['GENDER_INVALID D2 X']],
    ['an unknown word', ',contract_type', `${nik},Budi,5500000,harian`, ['VALUE_INVALID D2 harian']],
    ['an empty wage', '', `${nik},Budi,`, ['WAGE_MISSING C2 -']],
    ['an empty wage in construction', ',konstruksi', `${nik},Budi,,ya`, ['CONSTRUCTION_WAGE_UNKNOWN C2 -']],
    ['an empty wage of another trade', ',Jasa Konstruksi', `${nik},Budi,,tidak`, ['WAGE_MISSING C2 -']],
    ['neither yes nor no', ',construction', `${nik},Budi,5500000,harian`, ['VALUE_INVALID D2 harian']],
    ['a wage in words', '', `${nik},Budi,5jt`, ['WAGE_FORMAT C2 5jt']],
    ['a negative wage', '', `${nik},Budi,-5500000`, ['WAGE_NOT_POSITIVE C2 -5500000']],
    ['a wage past all bounds', '', `${nik},Budi,1000000000001`, ['WAGE_OUT_OF_RANGE C2 1000000000001']],
    ['an unusual wage', '', `${nik},Budi,5500`, ['WAGE_UNUSUAL C2 5500']],
    ['a control character', '', `${nik},Bu\u001bdi,5500000`, ['CELL_CONTROL_CHARACTER B2 Bu\u001bdi']],
    [
      'a mark that turns the writing',
      ',hobi',
      `${nik},Budi,5500000,\u202ex`,
      ['COLUMN_UNKNOWN D1 hobi', 'CELL_CONTROL_CHARACTER D2 \u202ex'],
    ],
    ['an unknown place of work', ',location_code', `${nik},Budi,5500000,9999`, ['LOCATION_CODE_UNKNOWN D2 9999']],
  ])('%s', async (_, header, row, told) => {
    expect(await toldAbout(header, row)).toEqual(told);
  });

  test('none hides another of the same row', async () => {
    const told = await toldAbout(',birth_date,gender,kpj', '3171011508900000,,0,02/15/2024,X,1');
    expect(told).toEqual([
      'NIK_SERIAL_ZERO A2 3171011508900000',
      'NAME_MISSING B2 -',
      'WAGE_NOT_POSITIVE C2 0',
      'DATE_INVALID D2 02/15/2024',
      'GENDER_INVALID E2 X',
      'KPJ_FORMAT F2 1',
    ]);
  });

  test('a row with a remark alone is valid', async () => {
    expect(await readText(`nik,name,wage\n${nik},Budi,5500\n`)).toMatchObject({
      rows: 1,
      valid: 1,
      people: [{ wage: 550_000 }],
    });
  });
});

test('an apostrophe that guards a cell against being a formula is no part of it, another one is', async () => {
  const { people } = await readText(
    `nik,name,wage,phone,address,employee_no\n${nik},'-Eko,5500000,'+62812,"'-x",''=1\n${woman},'Eko,5500000,'0812,@,'\n`,
  );
  expect(people).toMatchObject([
    { name: '-Eko', phone: '+62812', address: '-x', employeeNo: "'=1" },
    { name: "'Eko", phone: "'0812", address: '@', employeeNo: "'" },
  ]);
});

describe('a file as a whole', () => {
  test('that is small and has a stray control character is still a table', async () => {
    const { diagnostics } = await readText('nik\n\u0001\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['COLUMN_MISSING', 'COLUMN_MISSING', 'CELL_CONTROL_CHARACTER']);
  });

  test.each([
    ['PDF', '%PDF-1.7\n'],
    ['PNG', Buffer.from('89504e470d0a', 'hex')],
    ['JPEG', Buffer.from('ffd8ffe0', 'hex')],
    ['HTML', '\ufeff<html><table><tr><td>nik</td></tr></table>'],
    ['utf-16le', Buffer.from('nik,name,wage\n', 'utf16le')],
    ['utf-16be', Buffer.from('nik,name,wage\n3171011508900001,José,1\n', 'utf16le').swap16()],
    ['binary', Buffer.from('n\0\0\0i\0\0\0k\0\0\0,\0\0\0')],
    ['binary', Buffer.from(Array.from({ length: 256 }, (_, n) => (n + 128) % 256))],
  ])('that is %s is no table', async (format, bytes) => {
    const reading = await readBytes(Buffer.from(bytes as string));
    expect(reading.diagnostics.map(brief)).toEqual([`FILE_NOT_A_TABLE | file | - | - | - | - | detail ${format}`]);
  });

  test.each(['', '\n\n', '\ufeff', ',,\n', 'nik,name,wage\n,,\n\n'])('without data rows is empty: %j', async (text) => {
    const { diagnostics, rows } = await readText(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['FILE_EMPTY']);
    expect(rows).toBe(0);
  });

  test('whose header has an open quote cannot be read further', async () => {
    const { diagnostics } = await readText('nik,"name,wage\n1,2,3\n');
    expect(diagnostics.map(brief)).toEqual(['CSV_QUOTE_UNCLOSED | file | line 1 | B1 | - | -']);
  });

  test('with a line that never ends is read on after it', async () => {
    const text = `nik,name,wage\n${'x'.repeat(300_000)}\n${nik},Budi,0\n`;
    const { diagnostics, rows } = await readBytes(Buffer.from(text), {}, 65_536);
    expect(diagnostics.map(brief)).toEqual([
      'ROW_TOO_LONG | row 1 | line 2 | A2 | nik | -',
      'WAGE_NOT_POSITIVE | row 2 | line 3 | C3 | wage | 0',
    ]);
    expect(rows).toBe(2);
  });

  test('with a quote that swallows the rest loses one row only', async () => {
    const more = Array.from({ length: 9000 }, () => 'x,y').join('\n');
    const { diagnostics } = await readBytes(
      Buffer.from(`nik,name,wage\n${nik},"Budi,1\n${woman},Siti,0\n\n${more}`),
      {},
      65_536,
    );
    expect(diagnostics.slice(0, 3).map(brief)).toEqual([
      'CSV_QUOTE_UNCLOSED | row 1 | line 2 | B2 | name | -',
      'WAGE_NOT_POSITIVE | row 2 | line 3 | C3 | wage | 0',
      'ROW_WIDTH | row 3 | line 5 | A5 | - | - | detail 2 | expected 3',
    ]);
  });

  test('a mapping goes before what its header means by itself', async () => {
    const file = `nik,name,upah,gaji\n${nik},Budi,5500000,7\n`;
    const { people, diagnostics } = await readText(file, { map: { gaji: 'employee_no' } });
    expect(diagnostics).toEqual([]);
    expect(people).toMatchObject([{ wage: 550_000_000, employeeNo: '7' }]);
  });

  test.each(['wage', 'upah', 'GAPOK'])('a mapping adds a name to the usual ones: %s is the wage', async (header) => {
    const { people, diagnostics } = await readText(`nik,name,${header}\n${nik},Budi,5500000\n`, {
      map: { GAPOK: 'wage' },
    });
    expect(diagnostics).toEqual([]);
    expect(people).toMatchObject([{ wage: 550_000_000 }]);
  });

  test('of a mapped column and a usual one beside it nobody knows which holds', async () => {
    const file = `nik,name,upah,Gaji Pokok\n${nik},Budi,1,5500000\n`;
    const { diagnostics } = await readText(file, { map: { gaji_pokok: 'wage' } });
    expect(diagnostics.map(brief).slice(0, 1)).toEqual([
      'COLUMN_DUPLICATE | file | line 1 | D1 | wage | Gaji Pokok | detail upah',
    ]);
  });

  test('a mapping to no column is refused', async () => {
    await expect(readText('nik\n', { map: { gaji: 'salary' } })).rejects.toThrow(RangeError);
  });

  test('line ends of every kind are counted as a spreadsheet and an editor count them', async () => {
    const row = (wage: string): string => `${nik.slice(0, 15)}${wage},Budi,0`;
    const { diagnostics } = await readText(
      `nik,name,wage\r\n${row('1')}\r"3171011508900002","Bu\r\ndi",0\n${row('3')}`,
    );
    expect(diagnostics.map(brief)).toEqual([
      'WAGE_NOT_POSITIVE | row 1 | line 2 | C2 | wage | 0',
      'WAGE_NOT_POSITIVE | row 2 | line 3 | C3 | wage | 0',
      'WAGE_NOT_POSITIVE | row 3 | line 5 | C4 | wage | 0',
    ]);
  });
});

describe('whatever the bytes', () => {
  const parts = fc.constantFrom(
    nik,
    woman,
    'Budi',
    '5.500.000',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r\n',
    '\n',
    '\r',
    '\0',
    'é',
    '\u202e',
    ' ',
  );
  const texts = fc.array(parts, { maxLength: 60 }).map((list) => Buffer.from(`nik,name,wage\n${list.join('')}`));
  const anything = fc.oneof(
    texts,
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );

  test('reading never throws, and says the same however the file arrives', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const whole = await readBytes(bytes, {}, 1000);
        expect(await readBytes(bytes, {}, size)).toEqual(whole);
        expect(whole.valid).toBeLessThanOrEqual(whole.rows);
        expect(whole.people.length).toBeGreaterThanOrEqual(whole.valid);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['UTF-16LE', 'utf-16le'],
  ['cp1252', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['utf-16', undefined],
  ['gbk', undefined],
  ['', undefined],
])('an encoding by the name %j is %s', (name, encoding) => {
  expect(encodingNamed(name)).toBe(encoding);
});

describe('an encoding that the user names', () => {
  const latin = Buffer.from(`nik,name,wage\n${nik},José,5500000\n`, 'latin1');

  test('is not remarked upon', async () => {
    const { people, diagnostics } = await readBytes(latin, { encoding: 'windows-1252' });
    expect(people).toMatchObject([{ name: 'José' }]);
    expect(diagnostics).toEqual([]);
  });

  test('is held to: other bytes are an error', async () => {
    const { diagnostics } = await readBytes(latin, { encoding: 'utf-8' });
    expect(diagnostics.map(brief)).toEqual([
      'ENCODING_INVALID | file | - | - | - | - | detail 0xE9',
      'NAME_CHARACTERS | row 1 | line 2 | B2 | name | Jos\ufffd | detail U+FFFD',
    ]);
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s needs no byte order mark', async (encoding) => {
    const bytes = Buffer.from(`nik,name,wage\n${nik},José,5500000\n`, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(await readBytes(bytes, { encoding })).toMatchObject({ diagnostics: [], people: [{ name: 'José' }] });
  });
});

test('a letter of a KPJ that looks like a digit is named, and counts as the digit where two rows have one number', async () => {
  const text =
    'nik,name,wage,kpj\n3171011508900001,Budi,5500000,S2345678901\n3174056701920002,Siti,5600000,52345678901\n';
  for (const options of [{ byCsvParse: true }, {}, { onPerson: undefined }]) {
    const { diagnostics } = await readText(text, options);
    expect(diagnostics.map(brief)).toEqual([
      'KPJ_LOOKALIKE | row 1 | line 2 | D2 | kpj | S2345678901 | detail S | expected 5 | place 1',
      'KPJ_DUPLICATE | row 2 | line 3 | D3 | kpj | 52345678901 | as row 1 line 2',
    ]);
  }
});
