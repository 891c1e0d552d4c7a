import { describe, expect, test } from '@jest/globals';
import { textWorkbooks } from '../../src/sipp/workbook.js';
import { cellsOf } from '../support/libreoffice/cells-of.js';
import { testNeeding } from '../support/system-package.js';

const strange = [
  '0012345678901234',
  '=1+1',
  '=cmd|/c calc!A1',
  '+6281234567890',
  '-',
  '@sum',
  "'quoted",
  'say "hi", twice',
  'José 王 😀 ß',
  '01-02-2026',
  '1.234',
  'TRUE',
  '_x000D_',
  '  around  ',
  '3E5',
];

describe('a workbook for the portal', () => {
  testNeeding('soffice')('reads in a spreadsheet program as the text that was meant, cell by cell', async () => {
    const columns = strange.map((_, at) => `K${at}`);
    const [file] = await textWorkbooks('data_tk_baru', columns, [strange, strange.toReversed()]);
    const cells = await cellsOf({ one: file?.content ?? new Uint8Array() });
    expect(cells.get('one-data_tk_baru')).toEqual([columns, strange, strange.toReversed()]);
  });

  test('holds ten thousand rows at the most; what is more goes into numbered parts with the header again', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => [String(at).padStart(16, '0')]);
    const parts = await textWorkbooks('data_tk_na', ['KPJ'], rows);
    expect(parts.map(({ name, rows: count }) => [name, count])).toEqual([
      ['data_tk_na_1.xlsx', 10_000],
      ['data_tk_na_2.xlsx', 1],
    ]);
    expect((await textWorkbooks('data_tk_na', ['KPJ'], rows.slice(0, 10_000))).map(({ name }) => name)).toEqual([
      'data_tk_na.xlsx',
    ]);
  });

  testNeeding('soffice')('is read whole in its last part', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => [String(at).padStart(16, '0')]);
    const [first, last] = await textWorkbooks('data_tk_na', ['KPJ'], rows);
    const cells = await cellsOf({ a: first?.content ?? new Uint8Array(), b: last?.content ?? new Uint8Array() });
    expect(cells.get('a-data_tk_na')).toHaveLength(10_001);
    expect(cells.get('a-data_tk_na')?.at(-1)).toEqual(['0000000000009999']);
    expect(cells.get('b-data_tk_na')).toEqual([['KPJ'], ['0000000000010000']]);
  });

  test('is none where there are no rows', async () => {
    expect(await textWorkbooks('data_tk_na', ['KPJ'], [])).toEqual([]);
  });
});
