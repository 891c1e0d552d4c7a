import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jpDeferral } from '../../src/law/jp-deferral.js';
import { rupiah, toRupiah } from '../../src/law/money.js';
import { date, period, reckon } from './given.js';

const deferralOf = (wage: number, month: string, scale: 'micro' | 'small' | 'medium' | 'large' = 'medium') =>
  jpDeferral(reckon(wage, month, {}, { scale }).lines, scale, period(month));

describe('the deferral of JP (PP 49/2020 art. 17)', () => {
  test('leaves 1 % of JP due now, and the rest until April 2022', () => {
    // 5,000,000 × 3 % = 150,000; 99 % of it is 148,500.
    expect(deferralOf(5_000_000, '2020-08')).toEqual({
      total: rupiah(150_000),
      dueNow: rupiah(1_500),
      deferred: rupiah(148_500),
      repayFrom: '2021-05-15',
      repayBy: '2022-04-15',
      article: 'PP 49/2020 art. 17',
    });
  });

  test('is of the capped wage', () => {
    // 8,939,700 × 3 % = 268,191; 99 % of it is 265,509.09.
    const { deferred, dueNow } = deferralOf(50_000_000, '2021-01', 'large') ?? {};
    expect([deferred, dueNow].map((amount) => toRupiah(amount ?? rupiah(0)))).toEqual([265_509.09, 2_681.91]);
  });

  test.each([
    ['2020-07', false],
    ['2020-08', true],
    ['2021-01', true],
    ['2021-02', false],
  ])('in %s: %s', (month, isDeferred) => {
    expect(deferralOf(5_000_000, month) !== undefined).toBe(isDeferred);
  });

  test('is for medium and large companies alone, and for nobody without JP', () => {
    expect(deferralOf(5_000_000, '2020-09', 'small')).toBeUndefined();
    const chosen = reckon(5_000_000, '2020-09', {}, { scale: 'micro', programmes: ['JHT', 'JP'] });
    expect(jpDeferral(chosen.lines, 'micro', period('2020-09'))).toBeUndefined();
    const pensioner = reckon(5_000_000, '2020-09', { birthDate: date('1960-01-01') });
    expect(jpDeferral(pensioner.lines, 'medium', period('2020-09'))).toBeUndefined();
  });

  test('divides JP without losing a sen, whatever the wage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), (wage) => {
        const { total, dueNow, deferred } = deferralOf(wage, '2020-10') ?? { total: 0, dueNow: 0, deferred: 1 };
        expect(dueNow + deferred).toBe(total);
        expect(dueNow).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
