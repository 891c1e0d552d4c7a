import { describe, expect, test } from '@jest/globals';
import { rupiah } from '../../src/law/money.js';
import { monthsLate, penalty } from '../../src/law/penalty.js';
import { date, period } from './given.js';

describe('the fine', () => {
  test.each([
    ['2026-11-16', 0],
    ['2026-11-17', 20_000],
    ['2026-12-16', 20_000],
    ['2026-12-17', 40_000],
    ['2027-11-16', 240_000],
    ['2027-11-17', 260_000],
  ])('of a million due on 16 November 2026, paid on %s, is %d', (paidOn, fine) => {
    const found = penalty(rupiah(1_000_000), date('2026-11-16'), date(paidOn), period('2026-10'));
    expect(found).toBe(rupiah(fine));
  });

  test('was 0.5 % a month for the months of PP 49/2020', () => {
    const fineOf = (month: string, due: string, paidOn: string) =>
      penalty(rupiah(1_000_000), date(due), date(paidOn), period(month));
    expect(fineOf('2020-07', '2020-08-18', '2020-08-19')).toBe(rupiah(20_000));
    expect(fineOf('2020-08', '2020-09-30', '2020-11-30')).toBe(rupiah(10_000));
    expect(fineOf('2021-02', '2021-03-15', '2021-03-16')).toBe(rupiah(20_000));
  });

  test('is rounded half-up to the sen', () => {
    expect(penalty(rupiah(0.25), date('2026-11-16'), date('2026-11-17'), period('2026-10'))).toBe(1);
    expect(penalty(rupiah(0.24), date('2026-11-16'), date('2026-11-17'), period('2026-10'))).toBe(0);
  });

  test('of ten years is still exact', () => {
    const found = penalty(rupiah(1_000_000_000_000), date('2016-06-15'), date('2026-06-15'), period('2016-05'));
    expect(found).toBe(rupiah(2_400_000_000_000));
  });
});

test('a month of delay ends on the same day of the next month, or its last', () => {
  expect(monthsLate(date('2027-01-31'), date('2027-02-28'), period('2026-12'))).toBe(1);
  expect(monthsLate(date('2027-01-31'), date('2027-03-01'), period('2026-12'))).toBe(2);
  expect(monthsLate(date('2027-02-28'), date('2027-03-28'), period('2026-12'))).toBe(1);
  expect(monthsLate(date('2027-02-28'), date('2027-03-29'), period('2026-12'))).toBe(2);
});
