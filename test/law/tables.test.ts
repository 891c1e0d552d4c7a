import { describe, expect, test } from '@jest/globals';
import { checkTables } from '../../src/law/check.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import type { Tables } from '../../src/law/types.js';

const cited = { article: 'PP 1/2000 art. 1', source: 'somewhere', sure: 'H' };

/** The shipped tables with the rows of one topic put in the place of its own. */
function withRows(topic: keyof Tables, ...rows: object[]): Record<string, unknown> {
  return { ...shippedTables, [topic]: rows.map((row) => ({ ...cited, ...row })) };
}

describe('the tables', () => {
  test('as shipped have no fault', () => {
    expect(checkTables({ ...shippedTables })).toEqual([]);
  });

  test.each([
    ['2016-03', 502, '2017-03', 'https://duta.co/separo-lebih-ekonomi-indonesia-bersumber-dari-jawa/'],
    ['2017-03', 507, '2018-03', 'https://deras.co.id/2018/02/05/bps-sebut-pertumbuhan-ekonomi-indonesia-lebih-tinggi/'],
    ['2018-03', 517, '2019-03', 'https://ekonomi.bisnis.com/read/20210205/9/1352722/'],
    ['2019-03', 502, '2020-03', 'https://ekonomi.bisnis.com/read/20210205/9/1352722/'],
    ['2020-03', -207, '2021-03', 'https://ekonomi.bisnis.com/read/20210205/9/1352722/'],
    [
      '2022-03',
      531,
      '2023-03',
      'https://data.goodstats.id/statistic/pertumbuhan-ekonomi-indonesia-dalam-10-tahun-terakhir-fivcI',
    ],
    ['2023-03', 505, '2024-03', 'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/'],
    [
      '2024-03',
      503,
      '2025-03',
      'https://integrito.id/bps-laporan-pencapaian-pertumbuhan-ekonomi-indonesia-503-persen-di-2024/',
    ],
  ])(
    'hold a JP cap that grows from %s by %d hundredths of a percent to that of %s, as %s has it',
    (from, growth, to) => {
      const capOf = (month: string) => shippedTables['jp-cap'].find((row) => row.from === month)?.cap ?? 0;
      expect(Math.floor((capOf(from) * (10_000 + growth)) / 1_000_000) * 100).toBe(capOf(to));
    },
  );
});

describe('the check refuses', () => {
  test.each<[string, Record<string, unknown>, object]>([
    [
      'a gap',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2016-01' }, { ratePpm: 2, from: '2016-03' }),
      { topic: 'fine', row: 2, fault: 'gap', from: '2016-02', until: '2016-03' },
    ],
    [
      'an end that nothing follows',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2016-01' }),
      { topic: 'fine', row: 1, fault: 'gap', from: '2016-02' },
    ],
    [
      'a relief that would leave a rate of less than one part per million',
      withRows('relief', { programme: 'JKK', keepPpm: 125_000, labourIntensive: true, from: '2025-02', to: '2025-07' }),
      {
        topic: 'relief',
        row: 1,
        fault: 'bad-value',
        key: 'keepPpm',
        value: '125000',
        expected: '10000 | 20000 | … | 1000000',
      },
    ],
    [
      'an overlap',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2016-01' }, { ratePpm: 2, from: '2016-01' }),
      { topic: 'fine', row: 2, key: 'from', fault: 'overlap', from: '2016-01', other: 1 },
    ],
    [
      'an open row that another follows',
      withRows('fine', { ratePpm: 1, from: '2015-07' }, { ratePpm: 2, from: '2016-01' }),
      { topic: 'fine', row: 2, key: 'from', fault: 'overlap', from: '2016-01', other: 1 },
    ],
    [
      'two reliefs of the same kind at once',
      withRows(
        'relief',
        { programme: 'JKK', keepPpm: 10_000, labourIntensive: true, from: '2025-02', to: '2025-07' },
        { programme: 'JKK', keepPpm: 10_000, labourIntensive: true, from: '2025-07', to: '2026-01' },
      ),
      { topic: 'relief', row: 2, key: 'from', fault: 'overlap', from: '2025-07', other: 1 },
    ],
    [
      'a row without its article',
      withRows('fine', { ratePpm: 1, from: '2015-07', article: '' }),
      { topic: 'fine', row: 1, key: 'article', fault: 'bad-value', value: '""', expected: '"…"' },
    ],
    [
      'a missing value',
      withRows('fine', { from: '2015-07' }),
      { topic: 'fine', row: 1, key: 'ratePpm', fault: 'missing', expected: '0 … 1000000' },
    ],
    [
      'an unknown key',
      withRows('fine', { ratePpm: 1, from: '2015-07', rate: 2 }),
      {
        topic: 'fine',
        row: 1,
        key: 'rate',
        fault: 'unknown-key',
        expected: 'ratePpm, from, article, source, sure, to',
      },
    ],
    [
      'a rate that is no whole number of parts per million',
      withRows('fine', { ratePpm: 0.02, from: '2015-07' }),
      { topic: 'fine', row: 1, key: 'ratePpm', fault: 'bad-value', value: '0.02', expected: '0 … 1000000' },
    ],
    [
      'a month that is none',
      withRows('fine', { ratePpm: 1, from: '2015-13' }),
      { topic: 'fine', row: 1, key: 'from', fault: 'bad-value', value: '"2015-13"', expected: 'YYYY-MM' },
    ],
    [
      'an end before the beginning',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2015-06' }),
      { topic: 'fine', row: 1, key: 'to', fault: 'ends-before', from: '2015-07' },
    ],
    [
      'a row that says nothing of how sure it is',
      withRows('fine', { ratePpm: 1, from: '2015-07', sure: 'X' }),
      { topic: 'fine', row: 1, key: 'sure', fault: 'bad-value', value: '"X"', expected: 'H | M | L' },
    ],
    [
      'a beginning later than the law',
      withRows('fine', { ratePpm: 1, from: '2015-09' }),
      { topic: 'fine', row: 1, fault: 'gap', from: '2015-07', until: '2015-09' },
    ],
    [
      'a province that is none',
      withRows('minimum-wage', { province: 20, wage: 1, from: '2026-01', to: '2026-12' }),
      expect.objectContaining({ row: 1, key: 'province', fault: 'bad-value', value: '20' }),
    ],
    [
      'a province’s year given twice',
      withRows(
        'minimum-wage',
        { province: 31, wage: 1, from: '2026-01', to: '2026-12' },
        { province: 31, wage: 2, from: '2026-01', to: '2026-12' },
      ),
      { topic: 'minimum-wage', row: 2, key: 'from', fault: 'overlap', from: '2026-01', other: 1 },
    ],
    [
      'a holiday outside its year',
      withRows('holidays', {
        from: '2028-01-01',
        to: '2028-12-31',
        days: [{ date: '2029-01-01', kind: 'national', name: 'Tahun Baru' }],
      }),
      {
        topic: 'holidays',
        row: 1,
        key: 'days',
        fault: 'bad-value',
        value: '2029-01-01',
        expected: '2028-01-01 … 2028-12-31',
      },
    ],
    ['a row that is a text', { ...shippedTables, fine: ['2 %'] }, { topic: 'fine', row: 1, fault: 'not-a-row' }],
    ['an empty table', withRows('fine'), { topic: 'fine', fault: 'no-rows' }],
    [
      'an unknown topic',
      { ...shippedTables, taxes: [] },
      expect.objectContaining({ topic: 'taxes', fault: 'unknown-topic' }),
    ],
    [
      'a topic named as what every object has',
      { ...shippedTables, constructor: [] },
      expect.objectContaining({ topic: 'constructor', fault: 'unknown-topic' }),
    ],
  ])('%s', (_, tables, fault) => {
    expect(checkTables(tables)).toEqual([fault]);
  });

  test('series are apart: a gap in one group is not filled by another', () => {
    const rows = [
      { group: 1, ratePpm: 1, from: '2015-07', to: '2015-12' },
      { group: 2, ratePpm: 1, from: '2015-07' },
      { group: 1, ratePpm: 1, from: '2016-02' },
    ];
    expect(checkTables(withRows('jkk', ...rows))).toEqual([
      { topic: 'jkk', row: 3, fault: 'gap', from: '2016-01', until: '2016-02' },
    ]);
  });

  test('rows may stand in any order', () => {
    const rows = [
      { ratePpm: 2, from: '2016-01' },
      { ratePpm: 1, from: '2015-07', to: '2015-12' },
    ];
    expect(checkTables(withRows('fine', ...rows))).toEqual([]);
  });

  test('a year of a province that could not be sourced is no gap', () => {
    const rows = [
      { province: 33, wage: 1, from: '2016-01', to: '2016-12' },
      { province: 33, wage: 1, from: '2018-01', to: '2018-12' },
    ];
    expect(checkTables(withRows('minimum-wage', ...rows))).toEqual([]);
  });

  test('a gap between years of holidays is none', () => {
    const year = (text: string) => ({
      from: `${text}-01-01`,
      to: `${text}-12-31`,
      days: [{ date: `${text}-08-17`, kind: 'national', name: 'Proklamasi Kemerdekaan' }],
    });
    expect(checkTables(withRows('holidays', year('2025'), year('2027')))).toEqual([]);
  });
});
