import { describe, expect, test } from '@jest/globals';
import { painter } from '../../../src/cli/view/paint.js';
import { tableLines } from '../../../src/cli/view/table.js';
import type { Column, TableBlock } from '../../../src/cli/view/view.js';
import { message } from '../../../src/errors.js';
import { speaker } from '../../../src/i18n/index.js';

const speak = await speaker('en');
const plain = await painter(false);

const name: Column = { name: 'name', label: 'column.name' };
const wage: Column = { name: 'wage', label: 'column.wage' };
const long = 'Raden Mas Panji Sosrokartono bin Ario Samingoen Sosroningrat dari Mayong di Jepara';

function lines(table: Omit<TableBlock, 'kind'>, width = 80): string[] {
  return tableLines({ kind: 'table', ...table }, speak, plain, width);
}

describe('a table', () => {
  test('puts amounts to the right and sums below a line', () => {
    const rows = [
      ['Siti', { rupiah: 5_000_000 }],
      ['Budi', { rupiah: 500 }],
    ] as const;
    expect(lines({ columns: [name, wage], rows, footer: ['', { rupiah: 5_000_500 }] })).toEqual([
      'Name          Wage',
      'Siti  Rp 5,000,000',
      'Budi        Rp 500',
      '──────────────────',
      '      Rp 5,000,500',
    ]);
  });

  test('cuts what may shrink with an ellipsis', () => {
    const [, row] = lines({ columns: [{ ...name, shrinks: true }, wage], rows: [[long, { rupiah: 1 }]] });
    expect(row).toHaveLength(80);
    expect(row).toMatch(/^Raden .*…  Rp 1$/);
  });

  test('breaks what may wrap, and loses no word', () => {
    const [, ...body] = lines({ columns: [wage, { ...name, wraps: true }], rows: [[{ rupiah: 1 }, long]] }, 40);
    expect(body.every((line) => line.length <= 40)).toBe(true);
    expect(body.join(' ').replace(/\s+/g, ' ')).toBe(`Rp 1 ${long}`);
  });

  test('stands row by row where its words are too wide, and breaks none of them', () => {
    const decree = 'Kepgub-100.3.3.1/266/12/2025-tentang-upah-minimum';
    const columns = [wage, { ...name, wraps: true }];
    expect(
      lines(
        {
          columns,
          rows: [
            [{ rupiah: 1 }, decree],
            [{ rupiah: 2 }, 'Siti'],
          ],
          footer: [{ rupiah: 3 }, null],
        },
        30,
      ),
    ).toEqual(['Wage  Rp 1', `Name  ${decree}`, '', 'Wage  Rp 2', 'Name  Siti', '', 'Wage  Rp 3']);
  });

  test('gives way wherever there is more than one word, before a row stands by itself', () => {
    const rows = [[{ instant: '2026-11-10T02:00:00Z' }, { rupiah: 5_000_000 }]];
    expect(lines({ columns: [name, wage], rows }, 26)).toEqual([
      'Name                  Wage',
      '10 Nov 2026   Rp 5,000,000',
      '09:00',
    ]);
  });

  test('is one line a row where no terminal is', () => {
    expect(lines({ columns: [{ ...name, wraps: true }, wage], rows: [[long, { rupiah: 1 }]] }, Infinity)).toEqual([
      expect.stringMatching(/^Name +Wage$/),
      `${long}  Rp 1`,
    ]);
  });

  test('breaks no amount and no word in what wraps, while another column can give way', () => {
    const text = 'Rp 20.000.000 for the heirs, once, and Rp 12.000.000 for the care of 24 months';
    const columns = [{ ...name, wraps: true }, wage, { ...name, wraps: true }];
    const [, ...body] = lines({ columns, rows: [[text, { rupiah: 42_000_000 }, long]] }, 60);
    expect(body.every((line) => line.length <= 60)).toBe(true);
    expect(body.join('\n')).toMatch(/^Rp 20\.000\.000/);
    expect(body.join('\n')).toContain('Rp 12.000.000');
    expect(body.join('\n')).toContain('Sosroningrat');
  });

  test('takes from the widest column first', () => {
    const columns = [
      { ...name, shrinks: true },
      { ...name, shrinks: true },
    ];
    const [, row] = lines({ columns, rows: [['short', long]] }, 40);
    expect(row?.startsWith('short  Raden')).toBe(true);
  });

  test('says what is so when it has no rows', () => {
    expect(lines({ columns: [name], rows: [], empty: message('payment.none') })).toEqual(['No payments yet.']);
    expect(lines({ columns: [name], rows: [] })).toEqual([]);
  });

  test('may have hundreds of thousands of rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => [String(at)]);
    expect(lines({ columns: [name], rows })).toHaveLength(200_001);
  });
});
