import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runCli, tempFolder } from '../support/cli.js';
import { type Desk, openDesk } from '../support/desk.js';

let desk: Desk;

beforeAll(() => {
  desk = openDesk({ BPJSTK_PORTAL: 'http://127.0.0.1:9', BPJSTK_PASSWORD: 'unused' });
  mkdirSync(join(desk.folder, 'folder'));
  desk.write('empty.csv', '');
  desk.write('header.csv', 'nik,name,wage\n');
  desk.write('report.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
  desk.write('ok.csv', 'nik,name,wage\n3171011508900001,Budi Santoso,5000000\n');
});

/** @returns what the same words are answered with in both languages. */
async function inBothLanguages(line: string) {
  const [en, id] = await Promise.all(['en', 'id'].map((lang) => desk.run(`${line} --lang ${lang} --json`)));
  if (!en || !id) throw new Error('not run');
  return { en, id };
}

describe('what cannot be done is said in one sentence, in both languages', () => {
  test.each([
    ['a file that is not there', 'report validate 2026-10 --file nowhere.csv', 2, 'FILE_MISSING'],
    ['a file below a file', 'report validate 2026-10 --file ok.csv/x.csv', 2, 'FILE_MISSING'],
    ['a folder', 'report validate 2026-10 --file folder', 2, 'FILE_IS_FOLDER'],
    ['a thirteenth month', 'report preview 2026-13 --file ok.csv', 2, 'PERIOD_INVALID'],
    ['a month in words', 'report preview oktober --file ok.csv', 2, 'PERIOD_INVALID'],
    ['a month to come', 'report submit 2027-01 --file ok.csv', 2, 'PERIOD_IN_FUTURE'],
    ['a month before the law', 'report submit 2015-06 --file ok.csv', 2, 'PERIOD_TOO_EARLY'],
    ['an NPP of seven characters', 'auth login --npp 1234567', 2, 'NPP_INVALID'],
    ['an option nobody knows', 'report submit 2026-10 --fiel ok.csv', 2, 'USAGE'],
    ['a word nobody knows', 'report submitt 2026-10', 2, 'USAGE'],
    ['no file', 'report validate 2026-10', 2, 'USAGE'],
    ['a group of nobody', 'report preview 2026-10 --file ok.csv --jkk-group 6', 2, 'USAGE'],
    ['nobody logged in', 'report submit 2026-10 --file ok.csv --yes', 4, 'NOT_LOGGED_IN'],
  ])('%s', async (_, line, exit, code) => {
    const { en, id } = await inBothLanguages(line);
    for (const ran of [en, id]) {
      expect(ran).toMatchObject({ exit, stdout: '' });
      expect(ran.problem()).toMatchObject({ code, exit });
      expect(ran.stderr).not.toMatch(/undefined|NaN|\[object|\bat .+:\d+:\d+|node_modules/);
    }
    expect(id.problem()['message']).not.toBe(en.problem()['message']);
  });

  test('a file without a name is called standard input, but for programs', async () => {
    const line = 'report validate 2026-10 --file -';
    const options = { input: 'nik,name,wage\n1,Budi,5500000\n' };
    const [en, id] = await Promise.all(['en', 'id'].map((lang) => desk.run(`${line} --lang ${lang}`, options)));
    expect(en?.stdout).toMatch(/^standard input, row 2, .*\n[^]*\nstandard input: 1 error, /);
    expect(en?.stderr).toContain('Error: standard input has 1 error;');
    expect(id?.stdout).toMatch(/^masukan standar, baris 2, .*\n[^]*\nmasukan standar: 1 kesalahan, /);
    expect(id?.stderr).toContain('Gagal: masukan standar mengandung 1 kesalahan;');
    expect((await desk.run(`${line} --json`, options)).document()['file']).toBe('-');
    expect((await desk.run(`${line} --format junit`, options)).stdout).toContain('classname="stdin"');
  });

  test.each([
    ['nothing in it', 'empty.csv', 'FILE_EMPTY'],
    ['a header alone', 'header.csv', 'FILE_EMPTY'],
    ['a PDF', 'report.pdf', 'FILE_NOT_A_TABLE'],
  ])('a file with %s', async (_, file, code) => {
    const { en, id } = await inBothLanguages(`report validate 2026-10 --file ${file}`);
    for (const ran of [en, id]) {
      expect(ran.exit).toBe(3);
      expect(ran.document()).toMatchObject({ file, rows: 0, valid: 0, diagnostics: [{ code, severity: 'error' }] });
      expect(ran.problem()).toMatchObject({ code: 'ROSTER_REFUSED', exit: 3 });
    }
    expect(id.stdout).not.toBe(en.stdout);
  });

  test('as text, it is a sentence and what to do next, wrapped', async () => {
    const { stdout, stderr, exit } = await desk.run('report validate 2026-10 --file nowhere.csv --lang id');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(stderr).toContain('nowhere.csv');
    expect(stderr).toMatch(/\n→ /);
  });
});

test.each(['text', 'github', 'junit'])(
  'a terminal obeys nothing in the name of a file (--format %s)',
  async (format) => {
    const name = '\u001b]0;x\u0007\u001b[31m\u202egpj.csv';
    const folder = tempFolder();
    writeFileSync(join(folder, name), 'nik,name,wage\nabc,Budi,1\n');
    for (const file of [name, `${name}.gone`]) {
      const { stdout, stderr, exit } = await runCli(
        ['report', 'validate', '2026-10', '--file', file, '--format', format],
        {
          cwd: folder,
        },
      );
      expect(exit).not.toBe(0);
      expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u0007\u202e]/);
    }
  },
);

test.each([
  ['claims start XYZ --worker 1', 'KIND cannot be', 'JENIS tidak dapat'],
  ['claims list --kind XYZ', '--kind cannot be', '--kind tidak dapat'],
  ['claims status K!', 'CLAIM cannot be', 'KLAIM tidak dapat'],
  ['sandbox faults set XYZ', 'kind cannot be', 'jenis tidak dapat'],
])('the name of a value is one of the language: %s', async (line, english, indonesian) => {
  const { en, id } = await inBothLanguages(line);
  expect([en.exit, en.problem()['message']]).toEqual([2, expect.stringContaining(english)]);
  expect([id.exit, id.problem()['message']]).toEqual([2, expect.stringContaining(indonesian)]);
});
