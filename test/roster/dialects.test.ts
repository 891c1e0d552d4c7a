import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { message } from '../../src/errors.js';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';
import { speaker } from '../../src/i18n/index.js';
import { GzipBomb } from '../../src/roster/input/gunzip.js';
import { findSeparator } from '../../src/roster/input/separator.js';
import { separatorNames } from '../../src/workflows/assumed-words.js';
import { rounds } from '../support/rounds.js';
import { brief, readBytes, readText } from './read.js';

const budi = '3171011508900001';
const siti = '3174056701920002';

/** A header in the first line alone. */
const plain = { headerLine: 1, headerAbove: null };

describe('the separator is found by evidence', () => {
  test.each([
    ['commas in a title do not count', 'PT Maju, Tbk, Jakarta, Indonesia\nnik;name;wage\n{budi};Budi;5500000\n', ';'],
    [
      'commas in addresses do not count',
      'nik;name;wage;alamat\n{budi};Budi;5500000;Jl. A, RT 1, RW 2, Gambir, Jakarta\n',
      ';',
    ],
    ['unknown headers: rows agree on a width', 'a|b|c\n1,5|2|x, y, z\n3|4|5,6\n', '|'],
    ['decimal commas', 'nik;name;wage\n{budi};Budi;5.500.000,00\n', ';'],
    ['a separator inside quotes', 'nik,name,"wage;a;b;c;d"\n', ','],
  ])('%s', async (_, text, separator) => {
    const { assumed } = await readText(text.replace('{budi}', budi));
    expect(assumed.separator).toBe(separator);
  });

  test("Excel's own line may name one that is not read: that is said, and not its header", async () => {
    const { diagnostics, rows } = await readText(`sep=^\r\nnik^name^wage\r\n${budi}^Budi^5500000\r\n`);
    expect([rows, diagnostics.map(brief)]).toEqual([0, ['FILE_NOT_A_TABLE | file | - | - | - | - | detail sep=^']]);
    expect(en['diagnostic.FILE_NOT_A_TABLE']({ detail: 'sep=^' } as never)).toBe(
      'The first line says that ^ separates the cells, which is not read here.',
    );
    expect(id['diagnostic.FILE_NOT_A_TABLE.help']({ detail: 'sep=^' } as never)).toMatch(/^Simpan dengan koma/);
  });

  test("Excel's own line says it, and belongs to no row of the spreadsheet", async () => {
    const { assumed, diagnostics } = await readText(`sep=;\r\nnik;name;wage\r\n${budi};Budi;0\r\n`);
    expect(assumed).toMatchObject({ separator: ';', headerLine: 2, skipped: [{ line: 1, kind: 'instruction' }] });
    expect(diagnostics.map(brief)).toEqual(['WAGE_NOT_POSITIVE | row 1 | line 3 | C2 | wage | 0']);
  });
});

describe('the header is found by evidence', () => {
  test('title lines above it are passed over and told, and rows keep their lines and cells', async () => {
    const text = `PT Maju Bersama;;\n\nDaftar upah Oktober 2026;;\nNPP;12345678;\nNIK;Nama;Gaji\n${budi};Budi;0\n`;
    const { assumed, diagnostics, rows } = await readText(text);
    expect(rows).toBe(1);
    expect(assumed).toMatchObject({
      headerLine: 5,
      skipped: [
        { line: 1, kind: 'title' },
        { line: 3, kind: 'title' },
        { line: 4, kind: 'title' },
      ],
    });
    expect(diagnostics.map(brief)).toEqual(['WAGE_NOT_POSITIVE | row 1 | line 6 | C6 | wage | 0']);
  });

  test('where no row names a column, the first is the header', async () => {
    const { assumed, diagnostics } = await readText('a,b\n1,2\n');
    expect(assumed.headerLine).toBe(1);
    expect(diagnostics.filter(({ code }) => code === 'COLUMN_UNKNOWN').map(({ value }) => value)).toEqual(['a', 'b']);
  });
});

test('the beginning of a file is cut over bytes as csv-parse cuts it, under each separator', async () => {
  const parts = fc.constantFrom(',', ';', '\t', '|', '"', '""', '\n', '\r', '\r\n', 'nik', 'a', ' ', 'é', '“');
  const rowsSeen = async (sample: string, byCsvParse: boolean): Promise<unknown> => {
    const seen: (readonly string[])[] = [];
    const found = await findSeparator(sample, (cells) => seen.push(cells) % 3, byCsvParse);
    return { found, seen };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 60 }), async (list) => {
      expect(await rowsSeen(list.join(''), false)).toEqual(await rowsSeen(list.join(''), true));
    }),
    { numRuns: rounds(200) },
  );
});

describe('separators that end a row', () => {
  test('of every line, the header too, stand for no column', async () => {
    expect(await readText(`nik,name,wage,\n${budi},Budi,5500000,\n`)).toMatchObject({ valid: 1, diagnostics: [] });
  });

  test('of the data rows alone, or of the header alone, are passed over and told', async () => {
    for (const text of [
      `nik,name,wage\n${budi},Budi,5500000,\n${siti},Siti,5500000,,\n`,
      `nik,name,wage,,\n${budi},Budi,5500000\n${siti},Siti,5500000\n`,
    ]) {
      const reading = await readText(text);
      expect(reading).toMatchObject({ valid: 2, diagnostics: [], assumed: { trailingSeparators: true } });
    }
  });

  test('of one row among others are a cell too many', async () => {
    const { diagnostics } = await readText(
      `nik,name,wage\n${budi},Budi,5500000\n${siti},Siti,5500000,\n3273060311850003,Agus,6000000\n`,
    );
    expect(diagnostics.map(({ code, row }) => `${code} ${row}`)).toEqual(['ROW_WIDTH 2']);
  });
});

describe('sums below the rows', () => {
  const head = `nik,name,birth_date,wage,back_pay\n${budi},Budi,1990-08-15,5500000,0\n${siti},Siti,,6000000,0\n`;

  test.each([
    'Total,,,11500000,0',
    ',JUMLAH,,"11.500.000,00",',
    ',,Jumlah Seluruhnya:,11500000,0',
    'Grand Total,,,1,',
    ',,,11500000,',
  ])('%s is no worker, and told', async (row) => {
    const { rows, diagnostics, assumed } = await readText(`${head}${row}\n`);
    expect({ rows, diagnostics }).toEqual({ rows: 2, diagnostics: [] });
    expect(assumed.skipped).toEqual([{ line: 4, kind: 'total' }]);
  });

  test.each([
    ['a worker without a NIK', ',Totalina,,5500000,0'],
    ['somebody called Total, with a birth date', ',Total,1990-08-15,5500000,0'],
    ['a NIK', '3273060311850003,Total,,5500000,0'],
    ['another sum, with no word', ',,,11500001,'],
    ['a word alone', 'Total,,,,'],
    ['a word and another', 'Total,,,lunas,'],
  ])('%s is a row', async (_, row) => {
    const { rows, assumed } = await readText(`${head}${row}\n`);
    expect(rows).toBe(3);
    expect(assumed.skipped).toEqual([]);
  });

  test('the only wage again is no sum', async () => {
    const { rows } = await readText(`nik,name,wage\n${budi},Budi,5500000\n,,5500000\n`);
    expect(rows).toBe(2);
  });
});

describe('what a printed report has between and below its rows', () => {
  const head = 'PT Maju\nDaftar upah Oktober 2026\nnik,name,birth_date,wage,address\n';
  const worker = `${budi},Budi,1990-08-15,5500000,Jl. Melati 5\n`;
  const told = async (lines: string) => {
    const { rows, valid, diagnostics, assumed } = await readText(head + worker + lines);
    return { rows, valid, codes: [...new Set(diagnostics.map(({ code }) => code))], skipped: assumed.skipped.slice(2) };
  };

  test.each<[string, 'header' | 'page' | 'total' | 'signature']>([
    ['NIK,Name,Birth Date,WAGE,Address', 'header'],
    ['nik,name,birth_date,wage,address,,', 'header'],
    ['PT Maju', 'header'],
    ['Daftar upah Oktober 2026,,,,', 'header'],
    ['Halaman 2', 'page'],
    [',,,Halaman 2 dari 14,', 'page'],
    ['Hal. 2/14', 'page'],
    ['Page 2 of 14', 'page'],
    ['- 2 -', 'page'],
    ['Dicetak 05/11/2026 10:12, oleh admin', 'page'],
    ['Tanggal cetak: 05/11/2026', 'page'],
    ['bersambung ke halaman 3', 'page'],
    ['Catatan: upah belum termasuk lembur', 'page'],
    ['=====,=====,=====,=====,=====', 'page'],
    ['Jumlah halaman 2,,,11000000,', 'total'],
    ['Pindahan,,,11000000,', 'total'],
    ['"Mengetahui,",,,"Disetujui oleh:",', 'signature'],
    ['Mengetahui,', 'signature'],
    ['"Jakarta, 30 September 2026"', 'signature'],
    ['Jakarta, 30 September 2026', 'signature'],
    [',,,"Jakarta, 5-11-2026",', 'signature'],
    ['"Jakarta, ............ 2026"', 'signature'],
    [',(________),,(________),', 'signature'],
    ['(                 )', 'signature'],
    ['Dibuat oleh: Siti Rahma,,,Mengetahui,', 'signature'],
    ['Mengetahui,,,Direktur Utama,', 'signature'],
  ])('%s is no worker, and told', async (line, kind) => {
    expect(await told(`${line}\n`)).toEqual({ rows: 1, valid: 1, codes: [], skipped: [{ line: 5, kind }] });
  });

  test('is told of the whole block of signatures', async () => {
    const block = [
      ',,,"Bandung, 5 November 2026",',
      'Mengetahui,,,Disetujui,',
      '',
      '(Siti Rahma),,,(Agus Salim),',
      'Kepala HRD & GA,,,Direktur Keuangan,',
      'NIP. 19800101 200501 1 001',
      'Rahmat Hidayat',
    ];
    const { rows, codes, skipped } = await told(`${block.join('\n')}\n`);
    expect({ rows, codes }).toEqual({ rows: 1, codes: [] });
    expect(skipped).toEqual([5, 6, 8, 9, 10, 11].map((line) => ({ line, kind: 'signature' })));
  });

  test.each([
    ['a name alone', ',Siti Rahma,,,'],
    ['a name and a wage', ',Siti Rahma,,5500000,'],
    ['a name in brackets', ',(Siti Rahma),,,'],
    ['a position alone', ',Direktur,,,'],
    ['a name and a day of birth', ',Budi,15-08-2001,,'],
    ['a name and a day of birth in words', ',Budi,15 Agustus 2001,,'],
    ['a name and a late day', ',Budi,30 September 2026,,'],
    ['a name and a day in one cell', ',"Budi, 15 Agustus 2001",,,'],
    ['a NIK beside a word for signing', `${siti},Mengetahui,,,`],
    ['a wage beside a word for signing', 'Mengetahui,,,5500000,'],
    ['a NIK in another column', `,Halaman 2,,,${siti}`],
    ['somebody called Hormat', ',Hormat Sinaga,,,'],
    ['a header with one word changed', 'nik,nama,birth_date,wage,address'],
    ['dashes for every cell', '-,-,-,-,-'],
  ])('%s may be a worker, and stays a row', async (_, line) => {
    expect(await told(`${line}\n`)).toMatchObject({ rows: 2, skipped: [] });
  });

  test('ends the signatures where a worker follows', async () => {
    const { rows, skipped } = await told(`Mengetahui,\n${siti},Siti,,6000000,\n,(Agus),,,\nAgus\n`);
    expect({ rows, skipped }).toEqual({ rows: 4, skipped: [{ line: 5, kind: 'signature' }] });
  });

  test('is no name below the signatures that stands where names do', async () => {
    expect(await told('Mengetahui,\n,Siti Rahma,,,\n')).toMatchObject({
      rows: 2,
      codes: ['NIK_MISSING', 'WAGE_MISSING'],
    });
  });
});

describe('columns without a header', () => {
  const row = `${budi},Budi,5500000`;
  test.each([
    ['among others', `nik,,name,,wage\n${budi},1,Budi,,5500000\n${siti},,Siti,,5500000\n`, ['B']],
    ['at the end', `nik,name,wage,,\n${row},,lembur\n${siti},Siti,5500000,x,\n`, ['D', 'E']],
    ['that hold nothing', `nik,name,wage,,\n${row},,\n`, []],
    ['filled in in a sum alone', `nik,name,wage,\n${row},\n${siti},Siti,5500000,\n,,11000000,\nTotal,,1,2\n`, []],
  ])('%s are told where something stands in them', async (_, text, unnamedColumns) => {
    for (const options of [{}, { onPerson: undefined }, { byCsvParse: true }]) {
      expect(await readText(text, options)).toMatchObject({ diagnostics: [], assumed: { unnamedColumns } });
    }
  });

  test('in one sentence, in both languages', () => {
    const columns = ['B', 'E'];
    expect(en['roster.unnamed']({ file: 'a.csv', columns })).toBe(
      'a.csv: columns B, E: no header, so what stands there is not read.',
    );
    expect(id['roster.unnamed']({ file: 'a.csv', columns })).toBe(
      'a.csv: kolom B, E tidak berjudul, jadi isinya tidak dibaca.',
    );
  });
});

test('lines that were passed over are told in one sentence, in both languages', () => {
  const passed = [
    { kind: 'title', lines: [1, 2] },
    { kind: 'header', lines: [7] },
    { kind: 'page', lines: [8] },
    { kind: 'total', lines: [9] },
    { kind: 'signature', lines: [10, 11, 12, 13, 14, 15] },
  ] as const;
  const sheet = { file: 'a.xlsx', sheet: 'Oktober', hidden: false, hiddenRows: 0, hiddenColumns: 0, ...plain, passed };
  expect(en['sheet.read'](sheet)).toBe(
    'Of a.xlsx the sheet "Oktober" was read; passed over: rows 1, 2 above the header, row 7 as the header or a title again, ' +
      "row 8 as a page's number or note, row 9 as a sum, rows 10, 11, 12, 13, 14 … as a signature.",
  );
  expect(id['sheet.read'](sheet)).toBe(
    'Dari a.xlsx dibaca lembar "Oktober"; dilewati: baris 1, 2 di atas judul kolom, baris 7 sebagai judul yang berulang, ' +
      'baris 8 sebagai nomor atau catatan halaman, baris 9 sebagai jumlah, baris 10, 11, 12, 13, 14 … sebagai tanda tangan.',
  );
});

test('a line sep= that another separator contradicts is named as the cause, by either reader', async () => {
  for (const byCsvParse of [true, false]) {
    const { diagnostics } = await readText(`sep=|\r\nnik;name;wage\r\n${budi};Budi;5500000\r\n`, { byCsvParse });
    expect(diagnostics.map(brief)).toEqual([
      'FILE_NOT_A_TABLE | file | line 1 | - | - | - | detail sep=| | expected ;',
    ]);
  }
  const told = { detail: 'sep=|', expected: ';' } as never;
  expect(en['diagnostic.FILE_NOT_A_TABLE'](told)).toBe(
    'The first line, sep=|, says that | separates the cells, while ; does.',
  );
  expect(id['diagnostic.FILE_NOT_A_TABLE.help'](told)).toBe('Hapus baris sep=| itu, atau ganti dengan sep=;.');
});

describe('whole lines in quotes', () => {
  const row = `"${budi},Budi,5500000"\n`;

  test.each([
    ['the header too', `"nik,name,wage"\n${row}${row}`, ['ROW_WIDTH | file | line 1 | A1 | - | - | detail one-cell']],
    ['rows alone', `nik,name,wage\n${row}`, ['ROW_WIDTH | row 1 | line 2 | A2 | - | - | detail one-cell | expected 3']],
    [
      'all rows, told once',
      `nik,name,wage\n${row}${row}${row}`,
      ['ROW_WIDTH | file | line 2 | A2 | - | - | detail one-cell | expected all'],
    ],
    ['one word', 'nik,name,wage\n"Budi"\n', ['ROW_WIDTH | row 1 | line 2 | A2 | - | - | detail 1 | expected 3']],
  ])('%s are told as that, by either reader', async (_, text, told) => {
    for (const byCsvParse of [true, false]) {
      expect((await readText(text, { byCsvParse })).diagnostics.map(brief)).toEqual(told);
    }
  });
});

test('a hidden sheet that was read though nobody named it is said to be one, in both languages', () => {
  const sheet = { file: 'a.xlsx', sheet: 'Lama', hidden: true, hiddenRows: 0, hiddenColumns: 0, ...plain, passed: [] };
  expect(en['sheet.read'](sheet)).toBe(
    'Of a.xlsx the sheet "Lama" was read. It is a hidden sheet: if another is meant, name that with --sheet.',
  );
  expect(id['sheet.read'](sheet)).toBe(
    'Dari a.xlsx dibaca lembar "Lama". Lembar itu tersembunyi: bila maksudnya lembar lain, sebut dengan --sheet.',
  );
});

test.each([
  ['en', 'a.csv was read as UTF-8, tabs between cells, header in line 1.', 'The whole file, from tabs: now CSV'],
  ['id', 'a.csv dibaca sebagai UTF-8, sel dipisahkan tab, judul kolom di baris 1.', 'Seluruh berkas'],
] as const)('a separator that a terminal would obey is told by its name (%s)', async (language, assumed, fixed) => {
  const speak = await speaker(language);
  const how = {
    encoding: 'UTF-8',
    separator: separatorNames['\t'],
    lineEnds: 'LF',
    ...plain,
    passed: [],
  } as const;
  const said = message('roster.assumed', { file: 'a.csv', ...how, trailing: false, compressed: false });
  expect(speak.say(said)).toBe(assumed);
  const written = { sheet: null, encoding: null, mark: false, lineEnds: null, compressed: false };
  expect(speak.say(message('fix.file', { ...written, separator: separatorNames['\t'] }))).toContain(fixed);
});

describe('a compressed file', () => {
  const text = Buffer.from(`nik,name,wage\n${budi},Budi,5500000\n`);
  const rows = Buffer.concat([
    Buffer.from('nik,name,wage\n'),
    Buffer.alloc(80 * 1024 * 1024, `${'x'.repeat(100_000)}\n`),
  ]);

  test('is read by what it is, whatever its name', async () => {
    const reading = await readBytes(gzipSync(text));
    expect(reading).toMatchObject({ valid: 1, diagnostics: [], assumed: { compressed: true } });
  });

  test('inside another is no table', async () => {
    const { diagnostics } = await readBytes(gzipSync(gzipSync(text)));
    expect(diagnostics.map(brief)).toEqual(['FILE_NOT_A_TABLE | file | - | - | - | - | detail GZIP']);
  });

  test('that is cut short or damaged is never read as if it were whole', async () => {
    const packed = gzipSync(text);
    await expect(readBytes(packed.subarray(0, -9))).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
    const damaged = Buffer.from(packed);
    damaged[20] = (damaged[20] ?? 0) ^ 0xff;
    await expect(readBytes(damaged)).rejects.toMatchObject({ code: expect.stringMatching(/^Z_/) });
  });

  test('of which one part swells is given up there, however much follows it', async () => {
    const rest = gzipSync(randomBytes(1024 * 1024));
    await expect(readBytes(Buffer.concat([gzipSync(rows), rest]), {}, 4 * 1024 * 1024)).rejects.toThrow(GzipBomb);
  });

  test('that comes to more than any table is given up', async () => {
    await expect(readBytes(gzipSync(rows), {}, 65_536)).rejects.toThrow(GzipBomb);
  });
});
