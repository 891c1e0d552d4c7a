import { expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';

const text = 'nik,nama,upah\n3171011508900001,Budi,5500000\n';

test.each([
  ['commas', text, '', ''],
  ['semicolons and CRLF', text.replaceAll(',', ';').replaceAll('\n', '\r\n'), '', ''],
  [
    'bars',
    text.replaceAll(',', '|'),
    'a.csv was read as UTF-8, vertical bars between cells, header in line 1.',
    'a.csv dibaca sebagai UTF-8, sel dipisahkan garis tegak, judul kolom di baris 1.',
  ],
  [
    'CR alone',
    text.replaceAll('\n', '\r'),
    'a.csv was read as UTF-8, commas between cells, lines that end in CR alone, header in line 1.',
    'a.csv dibaca sebagai UTF-8, sel dipisahkan koma, baris diakhiri CR saja, judul kolom di baris 1.',
  ],
  [
    'UTF-16',
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    'a.csv was read as UTF-16, commas between cells, header in line 1.',
    'a.csv dibaca sebagai UTF-16, sel dipisahkan koma, judul kolom di baris 1.',
  ],
])('what was assumed of a file with %s is said in one line, or nothing', async (_, bytes, en, id) => {
  const desk = openDesk();
  desk.write('a.csv', bytes);
  for (const [language, said] of [
    ['en', en],
    ['id', id],
  ] as const) {
    const { exit, stderr } = await desk.run(`report validate 2026-10 --file a.csv --lang ${language}`);
    expect([exit, stderr.replaceAll('\n', ' ').trim()]).toEqual([0, said]);
  }
});
