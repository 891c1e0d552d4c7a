import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { runCli, tempFolder } from '../support/cli.js';
import { odsOf } from '../roster/zips.js';
import { fixture } from '../support/desk.js';
import { excelLike, partsIn } from '../support/excel-like.js';
import { saveAs } from '../support/libreoffice/save-as.js';
import { testNeeding } from '../support/system-package.js';

// LibreOffice takes its time to start.
jest.setTimeout(180_000);

const validate = ['report', 'validate', '2026-10', '--file'];

/** The first sheet as text, comma-separated, everything as it is shown. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,1';
const savedAs = async (file: string, format: string): Promise<string> =>
  [...(await saveAs([file], format)).values()][0] ?? '';
const tableOf = (text: string): string[][] => parse(text, { relax_column_count: true });
const notesIn = (text: string): string[] =>
  [...text.matchAll(/<office:annotation[^>]*>(.*?)<\/office:annotation>/gs)].map(([note]) => note);

describe('an annotated copy', () => {
  test('keeps each cell where it stood, so that the faults are found again in it', async () => {
    const out = join(tempFolder(), 'salah.xlsx');
    const first = await runCli([...validate, fixture('oktober-salah.csv'), '--annotate', out, '--json']);
    const again = await runCli([...validate, out, '--json']);
    const found = (text: string): unknown[] =>
      (JSON.parse(text) as { diagnostics: { code: string; cell: string }[] }).diagnostics.map(({ code, cell }) => [
        code,
        cell,
      ]);
    expect(first.exit).toBe(3);
    expect(JSON.parse(first.stdout)).toMatchObject({ annotated: out });
    expect(found(first.stdout)).toHaveLength(3);
    expect(found(again.stdout)).toEqual(found(first.stdout));
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  testNeeding('soffice')(
    'opens in LibreOffice: every cell is text, the faulty ones are coloured and have a note',
    async () => {
      const folder = tempFolder();
      const file = join(folder, 'asal.csv');
      const out = join(folder, 'salinan.xlsx');
      const text =
        'nik,nama,upah,alamat\n3171011508900001,Budi,5jt,=1+1\n,Siti,5500000,"@SUM(A1)\nbaris dua"\n3,17E+15,x\n0000012345678901, Dewi ,007,-2+3\n';
      writeFileSync(file, text);
      const { exit } = await runCli([...validate, file, '--annotate', out, '--lang', 'id']);
      expect(exit).toBe(3);
      expect(tableOf(await savedAs(out, asCsv))).toEqual(
        tableOf(text).map((row) => (row.length === 3 ? [...row, ''] : row)),
      );
      const flat = await savedAs(out, 'fods');
      const [copy = '', list = ''] = flat.split('<table:table table:name="Temuan"');
      expect(copy).not.toContain('table:formula');
      expect(copy).not.toMatch(/office:value-type="(?!string)/);
      const notes = notesIn(copy);
      expect(notes).toHaveLength(5);
      expect(notes.join()).toContain('WAGE_FORMAT');
      expect(notes.join()).toContain('Tulis jumlah lengkap');
      expect(flat.toLowerCase()).toContain('#ffc7ce');
      expect(list.match(/<table:table-row/g)?.length).toBeGreaterThanOrEqual(5);
    },
  );

  test('shows a row whose quote is never closed as the file has it', async () => {
    const folder = tempFolder();
    const file = join(folder, 'kutip.csv');
    const out = join(folder, 'salinan.xlsx');
    writeFileSync(file, 'nik,nama,upah\n3171010308900002,Budi,5500000\n3171010308900003,"Bude,5500001\n');
    await runCli([...validate, file, '--annotate', out]);
    const { sheets } = await readXlsx(readFileSync(out));
    expect(sheets[0]?.rows[2]).toEqual(['3171010308900003', '"Bude', '5500001']);
  });

  test('of an OpenDocument keeps the name of its sheet, and says what it has and has not', async () => {
    const folder = tempFolder();
    const file = join(folder, 'asal.ods');
    const row = (cells: readonly string[], more = ''): string =>
      `<table:table-row${more}>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const header = ['nik', 'nama', 'upah'];
    const worker = ['3171010308900002', 'Budi', '5jt'];
    const sheets = [
      `<table:table table:name="Catatan">${row(['x'])}</table:table>`,
      `<table:table table:name="Temuan">${row(header)}${row(worker, ' table:visibility="collapse"')}</table:table>`,
    ];
    writeFileSync(file, odsOf(sheets.join('')));
    const told = async (language: string): Promise<string[]> => {
      const out = join(folder, `${language}.xlsx`);
      const { stdout } = await runCli([...validate, file, '--annotate', out, '--lang', language]);
      const copy = await readXlsx(readFileSync(out));
      const about = String(copy.sheets[1]?.rows[0]?.[2]);
      expect(stdout.replace(/\s+/g, ' ')).toContain(about);
      expect(copy.sheets[0]?.rows).toEqual([header, worker]);
      return [...copy.sheets.map(({ name }) => name), about];
    };
    expect(await told('en')).toEqual([
      'Temuan',
      'Findings',
      'The copy has the sheet "Temuan" as text: numbers, dates and formulas as they were read. 1 other sheet of the workbook is left out. What was hidden is shown.',
    ]);
    expect(await told('id')).toEqual([
      'Temuan',
      'Temuan 2',
      'Salinan itu memuat lembar "Temuan" sebagai teks: angka, tanggal, dan rumus seperti terbaca. 1 lembar lain dari buku kerja itu tidak ikut. Yang tersembunyi kini tampak.',
    ]);
  });

  test('of an XLSX is the workbook itself, and says so; of one that is too odd it is the text, and says that', async () => {
    const folder = tempFolder();
    const told = async (workbook: Buffer, language: string): Promise<{ names: string[]; about: string }> => {
      const file = join(folder, `asal-${language}.xlsx`);
      const out = join(folder, `salinan-${language}.xlsx`);
      writeFileSync(file, workbook);
      const { stdout } = await runCli([...validate, file, '--annotate', out, '--lang', language]);
      const { sheets } = await readXlsx(readFileSync(out));
      const about = String(sheets.at(-1)?.rows[0]?.[2]);
      expect(stdout.replace(/\s+/g, ' ')).toContain(about);
      return { names: sheets.map(({ name }) => name), about };
    };
    const odd = excelLike({ change: (parts) => parts.filter(({ name }) => !name.endsWith('.vml')) });
    expect(await told(excelLike(), 'id')).toEqual({
      names: ['Karyawan', 'Rumus', 'Temuan'],
      about:
        'Salinan itu adalah seluruh buku kerja apa adanya. Yang baru hanya warna dan catatan di lembar "Karyawan", serta lembar "Temuan" di belakang yang memuat semua temuan.',
    });
    expect(await told(odd, 'en')).toEqual({
      names: ['Karyawan', 'Findings'],
      about:
        'The workbook is written in an unusual way and could not be kept whole. The copy has the sheet "Karyawan" as text: numbers, dates and formulas as they were read. 1 other sheet of the workbook is left out.',
    });
    expect(await readdir(folder)).toHaveLength(4);
  });

  test('has three thousand notes at the most, and says so; whatever is wrong is coloured and listed', async () => {
    const folder = tempFolder();
    const file = join(folder, 'asal.csv');
    const out = join(folder, 'salinan.xlsx');
    const rows = Array.from(
      { length: 3001 },
      (_, at) => `317101150890${String(at + 1).padStart(4, '0')},Budi ${at},5jt`,
    );
    writeFileSync(file, ['nik,nama,upah', ...rows, ''].join('\n'));
    const { stdout } = await runCli([...validate, file, '--annotate', out, '--lang', 'en']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('The first 3,000 cells at fault have a note');
    const parts = await partsIn(readFileSync(out));
    const notes = [...parts].find(([name]) => /comments\d*\.xml$/.test(name))?.[1];
    expect(notes?.match(/<comment /g)).toHaveLength(3000);
    const { sheets } = await readXlsx(readFileSync(out));
    expect(sheets[1]?.rows.filter(([code]) => code === 'WAGE_FORMAT')).toHaveLength(3001);
  });

  test('of a clean workbook is written too, and nothing is wrong in it', async () => {
    const out = join(tempFolder(), 'salinan.xlsx');
    const { exit } = await runCli([...validate, fixture('libreoffice/1904.ods'), '--annotate', out]);
    const again = await runCli([...validate, out, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: 2, valid: 2, diagnostics: [] });
  });

  test('is never written over a file, nor named as something else, nor beside an import that is sent', async () => {
    const folder = tempFolder();
    const there = join(folder, 'ada.xlsx');
    writeFileSync(there, 'mine');
    const run = async (words: readonly string[]) => {
      const { exit, stderr, stdout } = await runCli([...words, '--json']);
      return { exit, stdout, code: (JSON.parse(stderr) as { error: { code: string } }).error.code };
    };
    const file = fixture('oktober.csv');
    expect(await run([...validate, file, '--annotate', there])).toEqual({ exit: 2, stdout: '', code: 'FILE_EXISTS' });
    expect(readFileSync(there, 'utf8')).toBe('mine');
    expect(await run([...validate, file, '--annotate', join(folder, 'x.csv')])).toMatchObject({
      exit: 2,
      code: 'USAGE',
    });
    expect(await run([...validate, file, '--annotate', join(folder, 'no/x.xlsx')])).toMatchObject({
      exit: 2,
      code: 'FILE_UNWRITABLE',
    });
    expect(await run(['employees', 'import', file, '--annotate', join(folder, 'x.xlsx')])).toMatchObject({
      exit: 2,
      code: 'USAGE',
    });
    const dry = await runCli(['employees', 'import', file, '--dry-run', '--annotate', join(folder, 'y.xlsx')]);
    expect(dry).toMatchObject({ exit: 0 });
    expect(dry.stdout).toContain('y.xlsx');
  });
});
