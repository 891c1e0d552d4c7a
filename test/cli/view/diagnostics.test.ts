import { describe, expect, test } from '@jest/globals';
import { excerptOf } from '../../../src/cli/view/diagnostics/excerpt.js';
import { diagnosticLines } from '../../../src/cli/view/diagnostics/lines.js';
import { painter } from '../../../src/cli/view/paint.js';
import { speaker } from '../../../src/i18n/index.js';
import { readText } from '../../roster/read.js';

const paint = await painter(false);
const header = 'nik,kpj,nama,wage\n';

interface Asked {
  readonly lang: 'en' | 'id';
  readonly width: number;
  readonly reveal: boolean;
  readonly all: boolean;
}

async function lines(
  text: string,
  { lang = 'en', width = 80, reveal = false, all = false }: Partial<Asked> = {},
): Promise<string[]> {
  const { diagnostics } = await readText(text);
  const block = { kind: 'diagnostics', file: 'a.csv', diagnostics, reveal, all } as const;
  return diagnosticLines(block, await speaker(lang), paint, width);
}

describe('a diagnostic', () => {
  test('names the place as the spreadsheet does, and shows the row with its cell marked', async () => {
    expect(await lines(`${header}3171011508900001,12345678901,Budi,5jt\n`, { lang: 'id' })).toEqual([
      'a.csv, baris 2, kolom D "wage" (D2): kesalahan WAGE_FORMAT',
      '  2 │ 3171••••••••0001 │ •••••••8901 │ Budi │ 5jt',
      '    │                                         ^^^',
      '  wage: 5jt tidak dapat dibaca sebagai jumlah rupiah.',
      '  → Tulis jumlah lengkapnya, misalnya 5500000 atau 5.500.000.',
    ]);
  });

  test.each([
    ['en', 'set the column to text, then fill in the NIK again from the KTP.'],
    ['id', 'ubah format kolom menjadi teks, lalu isi ulang NIK dari KTP.'],
  ] as const)('has one cure for digits that a spreadsheet took, whichever of them (%s)', async (lang, cure) => {
    const rounded = Array.from({ length: 12 }, (_, at) => `31710115089${10_000 + at * 10},,Budi,5000000\n`);
    const text = (await lines(`${header}3171011508900000,,Ani,5000000\n${rounded.join('')}`, { lang, all: true }))
      .join('\n')
      .split(/a\.csv, /)
      .find((part) => part.includes('NIK_SERIAL_ZERO'));
    expect(text?.replace(/\s+/g, ' ')).toContain(cure);
  });

  test('calls the column as the file does', async () => {
    expect((await lines('nik,nama,Gaji Pokok + Tunjangan Tetap\n3171011508900001,Budi,x\n'))[0]).toBe(
      'a.csv, row 2, column C "Gaji Pokok + Tunjangan Tetap" (C2): error WAGE_FORMAT',
    );
  });

  test('says what it is on a line of its own where the terminal is narrow', async () => {
    const [place, what] = await lines(`${header}3171011508900001,12345678901,Budi,5jt\n`, { width: 45 });
    expect([place, what]).toEqual(['a.csv, row 2, column D "wage" (D2):', '  error WAGE_FORMAT']);
  });

  test("counts rows as the spreadsheet does, also below Excel's own line, which it does not show", async () => {
    expect((await lines('sep=;\nnik;nama\n3171011508900001;Budi\n'))[0]).toBe('a.csv, row 1: error COLUMN_MISSING');
  });

  test('marks the place of a cell that is empty', async () => {
    const [, row, mark] = await lines(`${header}3171011508900001,,,5000000\n`);
    expect(row).toBe('  2 │ 3171••••••••0001 │   │     │ 5000000');
    expect(mark).toBe('    │                        ^^^');
  });

  test('marks the place of a cell that the row of a workbook does not reach', () => {
    const excerpt = { cells: ['Budi'], columns: ['name', 'kpj', 'wage'], at: 2 };
    expect(excerptOf(excerpt, false, 80)).toEqual({ row: 'Budi │   │', indent: 11, length: 3 });
  });

  test('shows control characters, and nothing that a terminal would obey', async () => {
    const [, row] = await lines(`${header}3171011508900001,,"Bu\u001b[2Jdi\u202e",5000000\n`);
    expect(row).toContain('Bu␛[2Jdi\\u202E');
  });

  test('shows whole numbers only where they are to be revealed', async () => {
    const text = `${header}3171011508900001,12345678901,Budi,5jt\n`;
    expect((await lines(text)).join('\n')).not.toMatch(/3171011508900001|12345678901/);
    expect((await lines(text, { reveal: true }))[1]).toContain('3171011508900001 │ 12345678901');
  });

  test('masks what may be the number of a person in a row that has shifted, and in columns nobody knows', async () => {
    const shifted = await lines(`nik,nama,x,wage\nBudi,3171011508900001,12345678901\nBudi,Ani,98765432101,5jt\n`);
    expect(shifted.join('\n')).not.toMatch(/3171011508900001|12345678901|98765432101/);
  });
});

describe('a row that is wider than the terminal', () => {
  const wide = `nik,name,address,mother_name,wage\n3171011508900001,Budi,${'Jalan '.repeat(30)},Sri,5jt\n`;

  test.each([40, 60, 80])('is cut to %i columns, the marked cell with its mark below it in sight', async (width) => {
    const [row = '', mark = ''] = (await lines(wide, { width })).filter((line) => line.includes('│'));
    expect(Math.max(row.length, mark.length)).toBeLessThanOrEqual(width);
    expect(row.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('5jt');
    expect(row).toContain('…');
  });

  test('is bounded on a pipe too, where a row has thousands of cells', async () => {
    const shown = await lines(`nik,name,wage\n3171011508900001,Budi,5jt${',x'.repeat(16_000)}\n`, { width: Infinity });
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThan(2_100);
  });

  test('is whole on a pipe', async () => {
    const [, row = ''] = await lines(wide, { width: Infinity });
    expect(row).toMatch(/^ {2}2 │ 3171••••••••0001 │ Budi │ .* │ Sri │ 5jt$/);
  });
});

describe('a file with many errors of a kind', () => {
  const many = `${header}${'3171011508900001,,Budi,5jt\n'.repeat(1190)}3171,,Ani,5000000\n`;

  test('is told by the first five, where the others are, and how many of each kind there are', async () => {
    const told = await lines(many);
    expect(told.filter((line) => line.includes('WAGE_FORMAT') && line.startsWith('a.csv'))).toHaveLength(5);
    expect(told).toContain('  … and 1,185 more of this kind: rows 7–1191 (--all shows all)');
    expect(told.slice(-3)).toEqual([
      '  1,190 × WAGE_FORMAT (error)',
      '  1,189 × NIK_DUPLICATE (error)',
      '      1 × NIK_LENGTH (error)',
    ]);
    expect(told.length).toBeLessThan(70);
  });

  test('is shown whole where all is asked for', async () => {
    const told = await lines(many, { all: true });
    expect(told.filter((line) => line.startsWith('a.csv'))).toHaveLength(1190 + 1189 + 1);
    expect(told.join('\n')).not.toContain('more of this kind');
  });

  test('keeps the row of the first hundred alone, however large the file', async () => {
    const { diagnostics } = await readText(many);
    expect(diagnostics.filter(({ code, excerpt }) => code === 'WAGE_FORMAT' && excerpt)).toHaveLength(100);
  });
});
