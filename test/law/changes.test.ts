import { describe, expect, test } from '@jest/globals';
import { changesOf, differencesBetween } from '../../src/law/changes.js';
import { rowsFor, topics } from '../../src/law/explain.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { period } from './given.js';

const between = (earlier: string, later: string) =>
  differencesBetween(period(earlier), period(later), topics(), shippedTables).map(({ topic, before, after }) => [
    topic,
    before?.values,
    after?.values,
  ]);

describe('between two months', () => {
  test('the JP cap changes in March', () => {
    expect(between('2026-02', '2026-03')).toEqual([
      ['jp-cap', { cap: 10_547_400 }, { cap: 11_086_300, nextDue: '2027-03' }],
    ]);
  });

  test('a relief that begins is something that was not there, and one that lapses is no more', () => {
    const relief = { programme: 'JKK', keepPpm: 500_000, labourIntensive: true };
    expect(between('2025-01', '2025-02').filter(([topic]) => topic === 'relief')).toEqual([
      ['relief', undefined, relief],
    ]);
    expect(between('2026-01', '2026-02')).toEqual([['relief', relief, undefined]]);
  });

  test('the same figure of another article is a difference too', () => {
    expect(between('2025-07', '2025-08')).toEqual([['relief', expect.anything(), expect.anything()]]);
  });

  test('nothing differs where nothing changed, and a month from itself', () => {
    expect(between('2026-04', '2026-09')).toEqual([]);
    expect(between('2026-02', '2026-02')).toEqual([]);
  });

  test('that lie before and after a relief, the relief is not seen', () => {
    expect(between('2020-07', '2021-02').map(([topic]) => topic)).not.toContain('due-day');
  });

  test('backwards, before and after change places', () => {
    expect(between('2026-03', '2026-02')).toEqual(
      between('2026-02', '2026-03').map(([topic, before, after]) => [topic, after, before]),
    );
  });
});

describe('the timeline', () => {
  const changes = changesOf(topics().flatMap((topic) => rowsFor(topic)));

  test('has every row at the month in which it begins, the newest last', () => {
    expect(changes.filter(({ event }) => event === 'begins')).toHaveLength(
      topics().flatMap((topic) => rowsFor(topic)).length,
    );
    const months = changes.map(({ period: month }) => month);
    expect(months).toEqual([...months].sort());
  });

  test('tells when a relief or a benefit lapsed, and not when another renewed it', () => {
    const ends = changes
      .filter(({ event }) => event === 'ends')
      .map(({ period: month, row }) => [month, row.topic, row.article]);
    expect(ends).toEqual([
      ['2021-02', 'jp-deferral', 'PP 49/2020 art. 17'],
      ['2021-02', 'relief', 'PP 49/2020'],
      ['2021-02', 'relief', 'PP 49/2020'],
      ['2025-02', 'benefit', 'PP 37/2021 art. 21'],
      ['2025-02', 'benefit', 'PP 37/2021 art. 21'],
      ['2026-02', 'relief', 'PP 36/2025'],
    ]);
  });
});
