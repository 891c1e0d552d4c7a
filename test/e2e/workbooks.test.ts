import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/cli.js';

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/libreoffice/${name}`, import.meta.url));
const validate = (name: string, ...more: string[]) =>
  runCli(['report', 'validate', '2026-10', '--file', fixture(name), ...more]);

describe('a workbook on the command line', () => {
  test('says which sheet was read, and that hidden rows were, in words and in JSON', async () => {
    const said = await validate('cells.ods', '--lang', 'id');
    expect(said.stderr.replace(/\s+/g, ' ')).toContain(
      'dibaca lembar "Karyawan Oktober", termasuk 2 baris tersembunyi dan 1 kolom tersembunyi',
    );
    const { stdout, exit } = await validate('cells.ods', '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 7,
      assumed: { sheet: { name: 'Karyawan Oktober', hiddenRows: 2, hiddenColumns: 1 }, headerLine: 1 },
    });
  });

  test('says that --encoding changes nothing of it, in both languages', async () => {
    for (const [language, said] of [
      ['en', 'is a workbook, which says itself how its letters are written: --encoding changes nothing.'],
      ['id', 'adalah buku kerja, yang pengodean hurufnya sudah pasti: --encoding tidak berpengaruh.'],
    ] as const) {
      const { stderr } = await validate('cells.xlsx', '--encoding', 'windows-1252', '--lang', language);
      expect(stderr.replace(/\s+/g, ' ')).toContain(said);
    }
  });

  test('of several sheets of workers asks for one, in both languages', async () => {
    for (const language of ['en', 'id']) {
      const { exit, stdout, stderr } = await validate('months.xlsx', '--lang', language);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
      expect(stderr).toContain('September, Oktober');
      expect(stderr).toContain('--sheet');
    }
    expect((await validate('months.xlsx', '--sheet', 'Oktober')).exit).toBe(0);
    const unknown = await validate('months.xlsx', '--sheet', 'Mei', '--json');
    expect(unknown.exit).toBe(2);
    expect(JSON.parse(unknown.stderr)).toMatchObject({ error: { code: 'SHEET_UNKNOWN' } });
    const csv = await validate('comma-utf8.csv', '--sheet', '1', '--json');
    expect(csv.exit).toBe(2);
    expect(JSON.parse(csv.stderr)).toMatchObject({ error: { code: 'SHEET_UNKNOWN' } });
  });
});
