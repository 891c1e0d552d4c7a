import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breachesOf, type GuardedMonth, type Guards } from '../../src/report/guards.js';

const none: Guards = {
  maxIncrease: undefined,
  maxDecrease: undefined,
  maxTotal: undefined,
  maxNew: undefined,
  maxLeavers: undefined,
  maxWageChanges: undefined,
};
const month: GuardedMonth = {
  total: 12_000_000,
  leavers: 2,
  before: { total: 10_000_000, joined: 3, left: 1, wageChanged: 4 },
};

const found = (guards: Partial<Guards>, of: GuardedMonth = month): (number | null)[] =>
  breachesOf({ ...none, ...guards }, of).map((breach) => breach.found);

describe('a guard', () => {
  test.each<[keyof Guards, number, number]>([
    ['maxIncrease', 2_000, 2_000],
    ['maxTotal', 12_000_000, 12_000_000],
    ['maxNew', 3, 3],
    ['maxLeavers', 3, 3],
    ['maxWageChanges', 4, 4],
  ])('%s is kept up to its bound, and says what it found beyond', (guard, bound, value) => {
    expect(found({ [guard]: bound })).toEqual([]);
    expect(found({ [guard]: bound - 1 })).toEqual([value]);
  });

  test('of a rate says what it found in whole basis points, and always beyond its bound', () => {
    expect(breachesOf({ ...none, maxIncrease: 1_000 }, { ...month, total: 11_234_567 })).toEqual([
      { guard: 'maxIncrease', unit: 'basisPoints', limit: 1_000, found: 1_235 },
    ]);
    expect(found({ maxIncrease: 1_000 }, { ...month, total: 11_000_001 })).toEqual([1_001]);
  });

  test('of a decrease looks at a decrease alone', () => {
    const fallen = { ...month, total: 7_500_000 };
    expect(found({ maxDecrease: 2_500, maxIncrease: 0 }, fallen)).toEqual([]);
    expect(found({ maxDecrease: 2_499 }, fallen)).toEqual([2_500]);
    expect(found({ maxDecrease: 0 })).toEqual([]);
  });

  test('that compares is not kept where there is nothing to compare with', () => {
    const first = { ...month, before: null };
    expect(found({ maxTotal: 12_000_000 }, first)).toEqual([]);
    expect(found({ maxIncrease: 100_000, maxDecrease: 1, maxNew: 9, maxLeavers: 9, maxWageChanges: 9 }, first)).toEqual(
      [null, null, null, null, null],
    );
  });

  test('of growth from nothing is kept by no bound', () => {
    const free = { ...month, before: { total: 0, joined: 0, left: 0, wageChanged: 0 } };
    expect(found({ maxIncrease: 9_999_999 }, free)).toEqual([Infinity]);
    expect(found({ maxIncrease: 0 }, { ...free, total: 0 })).toEqual([]);
  });

  test('stops exactly what the figures, reckoned in whole numbers, exceed', () => {
    const total = fc.integer({ min: 1, max: 90_071_992_547_409 });
    fc.assert(
      fc.property(total, total, fc.integer({ min: 0, max: 100_000 }), (before, now, bound) => {
        const beyond = (BigInt(now) - BigInt(before)) * 10_000n > BigInt(bound) * BigInt(before);
        const of = { ...month, total: now, before: { total: before, joined: 0, left: 0, wageChanged: 0 } };
        expect(found({ maxIncrease: bound }, of)).toHaveLength(beyond ? 1 : 0);
      }),
    );
  });
});
