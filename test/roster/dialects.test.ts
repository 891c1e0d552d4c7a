import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { GzipBomb } from '../../src/roster/input/gunzip.js';
import { brief, readBytes, readText } from './read.js';

const budi = '3171011508900001';
const siti = '3174056701920002';

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

describe('a compressed file', () => {
  const text = Buffer.from(`nik,name,wage\n${budi},Budi,5500000\n`);

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

  test('that comes to more than any table is given up', async () => {
    const rows = Buffer.concat([
      Buffer.from('nik,name,wage\n'),
      Buffer.alloc(80 * 1024 * 1024, `${'x'.repeat(100_000)}\n`),
    ]);
    await expect(readBytes(gzipSync(rows), {}, 65_536)).rejects.toThrow(GzipBomb);
  });
});
