import { describe, expect, test } from '@jest/globals';
import { parseTopic, rowsBehind, rowsFor, topics } from '../../src/law/explain.js';
import { lawOfMonth } from '../../src/law/month.js';
import { rupiah } from '../../src/law/money.js';
import type { Worker } from '../../src/law/types.js';
import { mediumCompany, period, reckon } from './given.js';

describe('the rows of the law', () => {
  test('of a topic in a month: the one in force, and who says so', () => {
    expect(rowsFor('jp-cap', period('2026-02'))).toEqual([
      {
        topic: 'jp-cap',
        values: { cap: 10_547_400 },
        from: '2025-03',
        to: '2026-02',
        article: 'PP 45/2015 art. 29(3)',
        source: 'BPJS Ketenagakerjaan letter B/726/022025',
        sure: 'H',
      },
    ]);
  });

  test('of a programme: rates, cap and age', () => {
    expect(rowsFor('JP', period('2026-03')).map(({ topic, values }) => [topic, values])).toEqual([
      ['jp', { payer: 'employer', ratePpm: 20_000 }],
      ['jp', { payer: 'employee', ratePpm: 10_000 }],
      ['jp-cap', { cap: 11_086_300, nextDue: '2027-03' }],
      ['pension-age', { age: 59 }],
    ]);
  });

  test('of JP hold its deferral in the months that it held', () => {
    expect(rowsFor('JP', period('2020-08')).find(({ topic }) => topic === 'jp-deferral')?.values).toEqual({
      deferredPpm: 990_000,
      scales: ['medium', 'large'],
      repayFrom: '2021-05-15',
      repayBy: '2022-04-15',
    });
  });

  test('of JKM hold its own reliefs alone', () => {
    const reliefs = rowsFor('JKM').filter(({ topic }) => topic === 'relief');
    expect(reliefs.map(({ values }) => values['programme'])).toEqual(['JKM']);
  });

  test('of every month are all there without a period', () => {
    expect(rowsFor('jp-cap')).toHaveLength(12);
  });

  test('of holidays are by year', () => {
    expect(rowsFor('holidays', period('2026-03')).map(({ from }) => from)).toEqual(['2026-01-01']);
  });

  test.each([
    ['jp', 'JP'],
    ['JKK', 'JKK'],
    ['JP cap', 'jp-cap'],
    ['fine', 'fine'],
    ['taxes', undefined],
  ])('"%s" means %s', (text, topic) => {
    expect(parseTopic(text)).toBe(topic);
  });

  test('every topic has rows', () => {
    for (const topic of topics()) expect(rowsFor(topic)).not.toHaveLength(0);
  });
});

describe('the rows behind a figure', () => {
  const company = { ...mediumCompany, labourIntensive: true };
  const month = lawOfMonth(period('2025-06'), company);
  const worker: Worker = { wage: rupiah(12_000_000) };
  const behind = (programme: string, of = worker) => {
    const line = reckon(12_000_000, '2025-06', of, company).lines.find((found) => found.programme === programme);
    if (!line) throw new Error(programme);
    const { rate, base } = rowsBehind(line, of, month);
    return [rate.map(({ article }) => article), base.map(({ article }) => article)];
  };

  test('are the rate, the relief and the cap', () => {
    expect(behind('JKK')).toEqual([['PP 44/2015 art. 16(1)', 'PP 7/2025 art. 4(1)'], []]);
    expect(behind('JP')).toEqual([['PP 45/2015 art. 28'], ['PP 45/2015 art. 29(3)']]);
  });

  test('are those of construction where the worker is in it', () => {
    const builder = { ...worker, construction: true };
    expect(behind('JKK', builder)).toEqual([['PP 44/2015 art. 54(1)'], []]);
  });
});
