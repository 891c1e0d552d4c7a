import { describe, expect, test } from '@jest/globals';
import type { Period } from '../../src/law/calendar.js';
import { namesAnotherMonth, readMonth } from '../../src/roster/month-words.js';
import type { RosterOptions } from '../../src/roster/read-roster.js';
import { brief, readFixture, readText } from './read.js';

const october = '2026-10' as Period;

const found = async (name: string, options: Partial<RosterOptions> = {}): Promise<string[]> =>
  (await readFixture(name, { period: october, ...options })).diagnostics.map(brief);

describe('a file that is not the one that was meant', () => {
  test.each<[string, Partial<RosterOptions>, string[]]>([
    ['wages-all-equal.csv', {}, ['WAGES_ALL_EQUAL | file | - | - | wage | - | detail 10 | expected 550000000']],
    [
      'portal-wages-of-september.csv',
      { npp: '12345678' },
      ['FILE_OF_ANOTHER_MONTH | file | - | - | blth | 09-2026 | detail 2026-09 | expected 2026-10'],
    ],
    [
      'portal-wages-of-september.csv',
      { npp: 'J0000042', period: '2026-09' as Period },
      ['FILE_OF_ANOTHER_COMPANY | file | - | - | npp | 12345678 | detail 4 | expected J0000042'],
    ],
    [
      'rows-of-two-companies.csv',
      { npp: '12345678' },
      ['FILE_OF_ANOTHER_COMPANY | file | - | - | npp | J0000042 | detail 2 | expected 12345678'],
    ],
    [
      'rows-of-two-companies.csv',
      {},
      ['FILE_OF_ANOTHER_COMPANY | file | - | - | npp | J0000042 | detail 2 | expected '],
    ],
    [
      'everyone-left-in-september.csv',
      {},
      ['FILE_OF_ANOTHER_MONTH | file | - | - | end_date | - | detail 2026-09 | expected 2026-10'],
    ],
    ['everyone-left-in-september.csv', { period: '2026-09' as Period }, []],
    ['everyone-left-in-september.csv', { file: '/data/oktober.csv' }, []],
    [
      'everyone-new-begins-in-november.csv',
      {},
      ['FILE_OF_ANOTHER_MONTH | file | - | - | start_date | - | detail 2026-11 | expected 2026-10'],
    ],
    [
      'clean-comma.csv',
      { file: '/data/oktober-2026/gaji september.csv' },
      ['FILE_OF_ANOTHER_MONTH | file | - | - | - | gaji september.csv | detail  | expected 2026-10'],
    ],
    ['clean-comma.csv', { file: 'Upah Oktober 2026.csv' }, []],
    ['portal-wages-template.csv', { file: 'september.csv', npp: '12345678' }, []],
  ])('%s, meant as %j', async (name, options, told) => {
    expect(await found(name, options)).toEqual(told);
  });

  test('is not looked for where no month is meant', async () => {
    expect((await readFixture('portal-wages-of-september.csv', { npp: '12345678' })).diagnostics).toEqual([]);
  });

  test('with equal wages is no wonder where it has fewer than ten rows', async () => {
    const rows = ['3171011508900001,Budi,5500000', '3174056701920002,Siti,5500000'];
    expect((await readText(`nik,name,wage\n${rows.join('\n')}\n`)).diagnostics).toEqual([]);
  });

  test('by a spreadsheet that has dropped the zeros of NPP is the right one', async () => {
    const { diagnostics } = await readText('nik,name,wage,npp\n3171011508900001,Budi,5500000,12345\n', {
      npp: '00012345',
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    ['september', true],
    ['SEPTEMBER 2026', true],
    ['oktober', false],
    ['oktober-salah', false],
    ['oktober-2025', true],
    ['gaji okt 26 final', false],
    ['gaji-2026-10', false],
    ['gaji_202609', true],
    ['upah 09-2026', true],
    ['koreksi september dalam oktober', false],
    ['2026-11-05 gaji', undefined],
    ['gaji 05-11-2026', undefined],
    ['20261105', undefined],
    ['karyawan', undefined],
    ['jan ethes', undefined],
    ['des 24 orang', true],
    ['payroll', undefined],
  ])('%s for October 2026: another month %s', (name, another) => {
    expect(namesAnotherMonth(name, october)).toBe(another);
  });
});

test.each([
  ['10-2026', '2026-10'],
  ['102026', '2026-10'],
  ['202610', '2026-10'],
  ['2026-10', '2026-10'],
  ['Oktober 2026', '2026-10'],
  ['Okt-26', '2026-10'],
  ['01/10/2026', '2026-10'],
  ['2026-10-01', '2026-10'],
  ['Oktober', undefined],
  ['10', undefined],
])('BLTH %s is the month %s', (text, period) => {
  expect(readMonth(text)).toBe(period);
});
