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
      { topic: 'fine', row: 2, message: 'a gap: nothing holds from 2016-02 until 2016-03' },
    ],
    [
      'an end that nothing follows',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2016-01' }),
      { topic: 'fine', row: 1, message: 'a gap: nothing holds after 2016-01' },
    ],
    [
      'an overlap',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2016-01' }, { ratePpm: 2, from: '2016-01' }),
      { topic: 'fine', row: 2, message: '2016-01 overlaps row 1' },
    ],
    [
      'an open row that another follows',
      withRows('fine', { ratePpm: 1, from: '2015-07' }, { ratePpm: 2, from: '2016-01' }),
      { topic: 'fine', row: 2, message: '2016-01 overlaps row 1' },
    ],
    [
      'two reliefs of the same kind at once',
      withRows(
        'relief',
        { programme: 'JKK', keepPpm: 1, labourIntensive: true, from: '2025-02', to: '2025-07' },
        { programme: 'JKK', keepPpm: 1, labourIntensive: true, from: '2025-07', to: '2026-01' },
      ),
      { topic: 'relief', row: 2, message: '2025-07 overlaps row 1' },
    ],
    [
      'a row without its article',
      withRows('fine', { ratePpm: 1, from: '2015-07', article: '' }),
      { topic: 'fine', row: 1, message: 'article cannot be ""' },
    ],
    [
      'a missing value',
      withRows('fine', { from: '2015-07' }),
      { topic: 'fine', row: 1, message: 'ratePpm is missing' },
    ],
    [
      'an unknown key',
      withRows('fine', { ratePpm: 1, from: '2015-07', rate: 2 }),
      { topic: 'fine', row: 1, message: 'unknown key rate' },
    ],
    [
      'a rate that is no whole number of parts per million',
      withRows('fine', { ratePpm: 0.02, from: '2015-07' }),
      { topic: 'fine', row: 1, message: 'ratePpm cannot be 0.02' },
    ],
    [
      'a month that is none',
      withRows('fine', { ratePpm: 1, from: '2015-13' }),
      { topic: 'fine', row: 1, message: 'from cannot be "2015-13"' },
    ],
    [
      'an end before the beginning',
      withRows('fine', { ratePpm: 1, from: '2015-07', to: '2015-06' }),
      { topic: 'fine', row: 1, message: 'to is before from' },
    ],
    [
      'a row that says nothing of how sure it is',
      withRows('fine', { ratePpm: 1, from: '2015-07', sure: 'X' }),
      { topic: 'fine', row: 1, message: 'sure cannot be "X"' },
    ],
    ['an empty table', withRows('fine'), { topic: 'fine', message: 'the table is missing or has no rows' }],
    ['an unknown topic', { ...shippedTables, taxes: [] }, { topic: 'taxes', message: 'no such topic' }],
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
      { topic: 'jkk', row: 3, message: 'a gap: nothing holds from 2016-01 until 2016-02' },
    ]);
  });

  test('rows may stand in any order', () => {
    const rows = [
      { ratePpm: 2, from: '2016-01' },
      { ratePpm: 1, from: '2015-07', to: '2015-12' },
    ];
    expect(checkTables(withRows('fine', ...rows))).toEqual([]);
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
