import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths } from '../../src/law/calendar.js';
import { checkTables } from '../../src/law/check.js';
import { dueDate } from '../../src/law/due-date.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { holidaysFrom } from '../../src/law/holidays.js';
import { lawOfMonth } from '../../src/law/month.js';
import { toRupiah } from '../../src/law/money.js';
import { checkOwnRows, withOwnRows } from '../../src/law/own-rows.js';
import type { Tables } from '../../src/law/types.js';
import { mediumCompany, period } from './given.js';

const article = 'Letter B/1/022027';

function withOwn(own: Record<string, object[]>): Tables {
  const rows = Object.fromEntries(
    Object.entries(own).map(([topic, list]) => [topic, list.map((row) => ({ article, ...row }))]),
  );
  expect(checkOwnRows(rows)).toEqual([]);
  return withOwnRows(shippedTables, rows, 'own.yaml');
}

const capOf = (month: string, tables: Tables): number => {
  const rate = lawOfMonth(period(month), mediumCompany, tables).rates.find(({ programme }) => programme === 'JP');
  return rate?.cap === undefined ? 0 : toRupiah(rate.cap);
};
const caps = (tables: Tables, ...months: string[]): number[] => months.map((month) => capOf(month, tables));

describe('a company’s own row', () => {
  test('holds from its month on, and the shipped one ends before', () => {
    const tables = withOwn({ 'jp-cap': [{ cap: 11_700_000, from: '2027-03' }] });
    expect(caps(tables, '2027-02', '2027-03', '2031-01')).toEqual([11_086_300, 11_700_000, 11_700_000]);
    expect(tables['jp-cap'].slice(-2).map(({ from, to, own }) => [from, to, own])).toEqual([
      ['2026-03', '2027-02', undefined],
      ['2027-03', undefined, true],
    ]);
  });

  test('is only the last known a year later, as a shipped one is', () => {
    const tables = withOwn({ 'jp-cap': [{ cap: 11_700_000, from: '2027-03' }] });
    const notes = (month: string) => lawOfMonth(period(month), mediumCompany, tables).notes;
    expect([notes('2027-03'), notes('2028-02'), notes('2028-03')]).toEqual([[], [], ['jp-cap-last-known']]);
  });

  test('gives way to a shipped row that begins later', () => {
    const tables = withOwn({ 'jp-cap': [{ cap: 9_000_000, from: '2024-05' }] });
    expect(caps(tables, '2024-04', '2024-05', '2025-02', '2025-03')).toEqual([
      10_042_300, 9_000_000, 9_000_000, 10_547_400,
    ]);
  });

  test('with an end gives way to what was shipped for the months after', () => {
    const tables = withOwn({ 'jp-cap': [{ cap: 9_000_000, from: '2024-05', to: '2025-04' }] });
    expect(caps(tables, '2024-04', '2024-05', '2025-03', '2025-04', '2025-05', '2026-03')).toEqual([
      10_042_300, 9_000_000, 9_000_000, 9_000_000, 10_547_400, 11_086_300,
    ]);
  });

  test('without end follows another of its own', () => {
    const tables = withOwn({
      'jp-cap': [
        { cap: 12_000_000, from: '2028-03' },
        { cap: 11_700_000, from: '2027-03' },
      ],
    });
    expect(caps(tables, '2027-03', '2028-02', '2028-03')).toEqual([11_700_000, 11_700_000, 12_000_000]);
  });

  test('that ends in the year 9999 holds for good', () => {
    const tables = withOwn({ 'jp-cap': [{ cap: 12_000_000, from: '2015-07', to: '9999-12' }] });
    expect(tables['jp-cap']).toHaveLength(1);
  });

  test('of one series leaves the others alone', () => {
    const tables = withOwn({ jkk: [{ group: 2, ratePpm: 5_000, from: '2027-01' }] });
    const jkk = (jkkGroup: 1 | 2) =>
      lawOfMonth(period('2027-01'), { jkkGroup, scale: 'medium' }, tables).rates[0]?.ratePpm;
    expect([jkk(1), jkk(2)]).toEqual([2_400, 5_000]);
  });

  test('adds a holiday to a year that is known', () => {
    const day = { date: '2026-11-16', kind: 'national', name: 'Libur tambahan' };
    const tables = withOwn({ holidays: [{ from: '2026-11-16', to: '2026-11-16', days: [day] }] });
    const holidays = holidaysFrom(tables.holidays);
    expect(dueDate(period('2026-10'), holidays, tables)).toBe('2026-11-17');
    expect([holidays.covers(2026), holidays.on('2026-12-25' as never)?.kind]).toEqual([true, 'national']);
    expect(holidays.on('2026-08-17' as never)?.kind).toBe('national');
  });

  test('moves a holiday within the days for which it speaks', () => {
    const day = { date: '2026-08-18', kind: 'national', name: 'Proklamasi Kemerdekaan' };
    const tables = withOwn({ holidays: [{ from: '2026-08-17', to: '2026-08-18', days: [day] }] });
    expect(dueDate(period('2026-07'), holidaysFrom(tables.holidays), tables)).toBe('2026-08-17');
  });

  test('has its file as source, and is not vouched for, unless it says otherwise', () => {
    const { 'jp-cap': rows } = withOwn({
      'jp-cap': [
        { cap: 1, from: '2027-03' },
        { cap: 2, from: '2028-03', source: 'the agency', sure: 'H' },
      ],
    });
    expect(rows.slice(-2).map(({ source, sure }) => [source, sure])).toEqual([
      ['own.yaml', 'L'],
      ['the agency', 'H'],
    ]);
  });
});

describe('refused of a company’s own', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['a topic that is none', { caps: [] }, { topic: 'caps', fault: 'unknown-topic' }],
    [
      'a reading of the law that is none',
      { assumption: [{ name: 'leave', choice: 'holiday', from: '2015-07' }] },
      { key: 'name', fault: 'bad-value', expected: expect.stringContaining('fine-months | shared-leave') },
    ],
    [
      'a choice that is not open',
      { assumption: [{ name: 'shared-leave', choice: 'half-day', from: '2015-07' }] },
      { key: 'choice', fault: 'bad-value', expected: 'working-day | holiday' },
    ],
    ['a topic without rows', { fine: null }, { topic: 'fine', fault: 'no-rows' }],
    ['a row without its article', { fine: [{ ratePpm: 1, from: '2027-01' }] }, { key: 'article', fault: 'missing' }],
    [
      'a mark that only the program sets',
      { fine: [{ ratePpm: 1, from: '2027-01', article, own: true }] },
      { key: 'own', fault: 'unknown-key' },
    ],
    [
      'two rows of the same month',
      {
        fine: [
          { ratePpm: 1, from: '2027-01', article },
          { ratePpm: 2, from: '2027-01', article },
        ],
      },
      { row: 2, fault: 'overlap', other: 1 },
    ],
    [
      'a row within another',
      {
        fine: [
          { ratePpm: 1, from: '2027-01', to: '2027-12', article },
          { ratePpm: 2, from: '2027-06', article },
        ],
      },
      { row: 2, fault: 'overlap', other: 1 },
    ],
    [
      'holidays without an end',
      { holidays: [{ from: '2028-01-01', article, days: [{ date: '2028-01-01', kind: 'national', name: 'x' }] }] },
      { key: 'to', fault: 'missing', expected: 'YYYY-MM-DD' },
    ],
    [
      'a day in place of a month',
      { fine: [{ ratePpm: 1, from: '2027-01-01', article }] },
      { key: 'from', fault: 'bad-value', expected: 'YYYY-MM' },
    ],
    ['a key that every object has', { toString: [] }, { topic: 'toString', fault: 'unknown-topic' }],
  ])('%s', (_, own, fault) => {
    expect(checkOwnRows(own)).toEqual([expect.objectContaining(fault)]);
  });
});

test('whatever months own rows hold for, the tables have neither gap nor overlap, and they win there', () => {
  const months = fc.integer({ min: 0, max: 200 }).map((count) => addMonths(period('2015-07'), count));
  fc.assert(
    fc.property(months, fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), (from, length) => {
      const to = length === undefined ? {} : { to: addMonths(from, length) };
      const tables = withOwn({ 'jp-cap': [{ cap: 1_000_000, from, ...to }], fine: [{ ratePpm: 1, from, ...to }] });
      const unmarked = Object.fromEntries(
        Object.entries(tables).map(([topic, rows]) => [
          topic,
          (rows as object[]).map((row) => ({ ...row, own: undefined })),
        ]),
      ) as Record<string, Record<string, unknown>[]>;
      for (const rows of Object.values(unmarked)) for (const row of rows) delete row['own'];
      expect(checkTables(unmarked)).toEqual([]);
      expect(caps(tables, from, to.to ?? from)).toEqual([1_000_000, 1_000_000]);
    }),
    { numRuns: 50 },
  );
});
