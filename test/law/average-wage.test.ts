import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountsNeeded, averageWage } from '../../src/law/average-wage.js';
import { rupiah, sen, toRupiah } from '../../src/law/money.js';
import { period } from './given.js';

const month = period('2026-05');
const sens = (amounts: readonly number[]) => amounts.map(rupiah);

describe('a wage that is not paid by the month (PP 44/2015 art. 19)', () => {
  test('by the day counts 25 times', () => {
    expect(toRupiah(averageWage('daily', sens([150_000]), month))).toBe(3_750_000);
    expect(toRupiah(averageWage('daily', sens([123_456.78]), month))).toBe(3_086_419.5);
  });

  test('by piece rates is the mean of the last 3 months, half-up to the sen', () => {
    expect(toRupiah(averageWage('piece-rate', sens([4_000_000, 4_500_000, 5_000_000]), month))).toBe(4_500_000);
    expect(toRupiah(averageWage('piece-rate', sens([1, 1, 0]), month))).toBe(0.67);
    expect(toRupiah(averageWage('piece-rate', sens([1, 0, 0]), month))).toBe(0.33);
  });

  test('that depends on the weather is the mean of the last 12', () => {
    const paid = [3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5].map((millions) => millions * 1_000_000);
    expect(toRupiah(averageWage('weather', sens(paid), month))).toBe(4_000_000);
    expect(toRupiah(averageWage('weather', [6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map(sen), month))).toBe(0.01);
  });

  test('says how many amounts it is reckoned from', () => {
    expect((['daily', 'piece-rate', 'weather'] as const).map((kind) => amountsNeeded(kind, month))).toEqual([1, 3, 12]);
  });

  test.each([
    ['daily', []],
    ['daily', [1, 2]],
    ['piece-rate', [1, 2]],
    ['piece-rate', [1, 2, 3, 4]],
    ['weather', [1, 2, 3]],
    ['piece-rate', [1, -2, 3]],
  ] as const)('%s of %j is refused', (kind, paid) => {
    expect(() => averageWage(kind, sens(paid), month)).toThrow(RangeError);
  });

  test('is refused where it leaves the safe integers', () => {
    expect(() => averageWage('daily', [sen(Number.MAX_SAFE_INTEGER)], month)).toThrow(RangeError);
    expect(() => averageWage('piece-rate', [sen(Number.MAX_SAFE_INTEGER), sen(1), sen(1)], month)).toThrow(RangeError);
  });

  test('is the exact mean to half a sen, whatever was paid', () => {
    const paid = fc.array(fc.integer({ min: 0, max: 100_000_000_000_000 }).map(sen), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(paid, (months) => {
        const off =
          2n *
          (12n * BigInt(averageWage('weather', months, month)) - months.reduce((sum, one) => sum + BigInt(one), 0n));
        expect(off > -12n && off <= 12n).toBe(true);
      }),
    );
  });
});
