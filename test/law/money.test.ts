import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roundToRupiah, rupiah, sen, share, sumSen, toRupiah } from '../../src/law/money.js';

const upToABillionRupiahThousandfold = fc.integer({ min: 0, max: 100_000_000_000_000 }).map(sen);
const anyRate = fc.integer({ min: 0, max: 1_000_000 });

/** floor(value / unit + 1/2), on whole numbers of any size. */
function halfUp(value: bigint, unit: bigint): bigint {
  return (2n * value + unit) / (2n * unit);
}

describe('a share of an amount', () => {
  test('to the sen it is the exact value rounded half-up, whatever the size', () => {
    fc.assert(
      fc.property(upToABillionRupiahThousandfold, anyRate, (base, ratePpm) => {
        expect(BigInt(share(base, ratePpm, 'sen'))).toBe(halfUp(BigInt(base) * BigInt(ratePpm), 1_000_000n));
      }),
    );
  });

  test('to the rupiah it is rounded once, from the exact value', () => {
    fc.assert(
      fc.property(upToABillionRupiahThousandfold, anyRate, (base, ratePpm) => {
        const exact = halfUp(BigInt(base) * BigInt(ratePpm), 100_000_000n) * 100n;
        expect(BigInt(share(base, ratePpm, 'rupiah'))).toBe(exact);
      }),
    );
    // 0.496 rupiah: 50 sen when rounded to the sen, and yet no rupiah.
    expect(share(rupiah(124), 4000, 'rupiah')).toBe(0);
  });

  test('a half goes up', () => {
    expect(share(sen(1), 500_000, 'sen')).toBe(1);
    expect(share(sen(1), 499_999, 'sen')).toBe(0);
  });

  test('a million million rupiah is exact', () => {
    expect(share(rupiah(1_000_000_000_000), 37_000, 'sen')).toBe(rupiah(37_000_000_000));
    expect(share(sen(99_999_999_999_999), 999_999, 'sen')).toBe(99_999_899_999_999);
  });

  test.each([
    [-1, 2400],
    [100, -1],
    [100, 0.5],
  ])('%d sen at %d ppm is refused', (base, ratePpm) => {
    expect(() => share(sen(base), ratePpm, 'sen')).toThrow(RangeError);
  });
});

describe('amounts', () => {
  test('rupiah become sen, with two decimals at most', () => {
    expect(rupiah(13_751.7)).toBe(1_375_170);
    expect(rupiah(102_607.81)).toBe(10_260_781);
    for (const wrong of [0.001, Number.NaN, Number.POSITIVE_INFINITY, 1e17]) {
      expect(() => rupiah(wrong)).toThrow(RangeError);
    }
  });

  test('sen are whole', () => {
    expect(() => sen(0.5)).toThrow(RangeError);
  });

  test('sen are shown as rupiah with the decimals they have', () => {
    expect(toRupiah(sen(1_375_170))).toBe(13_751.7);
    expect(JSON.stringify(toRupiah(sen(10_260_781)))).toBe('102607.81');
  });

  test('whole rupiah are rounded half-up', () => {
    expect([49, 50, 149, 150, -50, -51].map((amount) => roundToRupiah(sen(amount)))).toEqual([0, 1, 1, 2, 0, -1]);
  });

  test('a sum past the safe integers is refused, never inexact', () => {
    expect(sumSen([sen(1), sen(2)])).toBe(3);
    expect(() => sumSen([sen(Number.MAX_SAFE_INTEGER), sen(1)])).toThrow(RangeError);
  });
});
