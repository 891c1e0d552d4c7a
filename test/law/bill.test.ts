import { describe, expect, test } from '@jest/globals';
import { billTotal, programmeTotals } from '../../src/law/bill.js';
import { rupiah, toRupiah } from '../../src/law/money.js';
import { reckon } from './given.js';

describe('a bill', () => {
  const workers = [reckon(2_773_184, '2026-08'), reckon(2_773_184, '2026-08')];

  test('adds the lines of a programme to the sen, both payers together', () => {
    const totals = programmeTotals(workers);
    expect(toRupiah(totals.JKK.amount)).toBe(2 * 6_655.64);
    expect(toRupiah(totals.JKM.amount)).toBe(2 * 8_319.55);
    expect(toRupiah(totals.JHT.amount)).toBe(316_142.98);
    expect(toRupiah(totals.JP.amount)).toBe(166_391.04);
  });

  test('rounds each programme’s total half-up to the rupiah, then adds', () => {
    const totals = programmeTotals(workers);
    expect([totals.JKK, totals.JKM, totals.JHT, totals.JP].map(({ rupiah: billed }) => billed)).toEqual([
      13_311, 16_639, 316_143, 166_391,
    ]);
    expect(billTotal(totals)).toBe(512_484);
  });

  test('bills JKK gross, and nothing of the state', () => {
    const totals = programmeTotals([reckon(25_000_000, '2026-05', {}, { jkkGroup: 2 })]);
    expect(totals.JKK).toEqual({ amount: rupiah(135_000), rupiah: 135_000 });
    expect(Object.keys(totals)).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
  });

  test('of nobody is nothing', () => {
    expect(billTotal(programmeTotals([]))).toBe(0);
  });
});
