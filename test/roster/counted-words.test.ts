import { expect, test } from '@jest/globals';
import type { DiagnosticCode } from '../../src/roster/diagnostic.js';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';

const gaps = { value: 'x', column: 'npp', header: 'x', row: 1, line: 0, otherRow: 1, otherLine: 1 };
const none = { name: '', otherName: '', group: '', place: 1 };
const says = (code: DiagnosticCode, detail: string, expected = ''): string => {
  const text = en[`diagnostic.${code}`];
  return typeof text === 'function' ? text({ ...gaps, ...none, detail, expected }) : text;
};

test.each<[DiagnosticCode, string, string]>([
  ['NIK_LENGTH', 'has 1 digit,', 'has 15 digits,'],
  ['KPJ_SHORT', 'has 1 digit;', 'has 15 digits;'],
  ['FILE_OF_ANOTHER_COMPANY', '1 row is of', '15 rows are of'],
  ['ROSTER_GREW', '1 worker is new, where 1 was', '15 workers are new, where 15 were'],
])('%s speaks of one as one', (code, one, many) => {
  expect(says(code, '1', '1')).toContain(one);
  expect(says(code, '15', '15')).toContain(many);
});

test('counts of one are one elsewhere', () => {
  expect(en['security.oldPassword']({ days: 1 })).toContain('is 1 day old');
  expect(en['auth.passwordOld']({ days: 1 })).toContain('is 1 day old');
  const past = { before: '2025-01-01', events: 1 };
  expect(en['history.purgeQuestion'](past)).toContain('Delete 1 event from');
  expect(en['history.purged'](past)).toMatch(/^1 event from .* is gone/);
  expect(en['history.old'](past)).toContain('there is 1 event;');
  expect(en['sipp.todo.wages']({ count: 1, period: '2026-10' })).toContain('of 1 worker changed');
});

test('a picture and a web page are called what they are, in both languages', () => {
  const gapsOf = (detail: string) => ({ ...gaps, ...none, detail, expected: '' });
  expect(en['diagnostic.FILE_NOT_A_TABLE'](gapsOf('PNG'))).toContain('picture (PNG)');
  expect(en['diagnostic.FILE_NOT_A_TABLE.help'](gapsOf('PNG'))).toContain('ask for the table');
  expect(en['diagnostic.FILE_NOT_A_TABLE'](gapsOf('HTML'))).toContain('web page');
  expect(id['diagnostic.FILE_NOT_A_TABLE'](gapsOf('JPEG'))).toContain('gambar (JPEG)');
  expect(id['diagnostic.FILE_NOT_A_TABLE.help'](gapsOf('JPEG'))).toContain('mintalah');
  expect(id['diagnostic.FILE_NOT_A_TABLE'](gapsOf('HTML'))).toContain('halaman web');
});
