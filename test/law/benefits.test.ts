import { describe, expect, test } from '@jest/globals';
import { ageLimitsOf } from '../../src/law/age-limits.js';
import { type Benefit, benefitsOf, type Insured } from '../../src/law/benefits.js';
import { addMonths, type IsoDate, type Period } from '../../src/law/calendar.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { rupiah, sen } from '../../src/law/money.js';

const period = (text: string): Period => text as Period;
const months = (first: string, count: number): Period[] =>
  Array.from({ length: count }, (_, at) => addMonths(period(first), at));

const insured: Insured = {
  programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
  wage: rupiah(10_000_000),
  balance: rupiah(50_000_000),
  jpContributions: rupiah(43_200_000),
  averageWage: rupiah(8_000_000),
  paid: {
    JKM: months('2023-11', 36),
    JHT: months('2023-11', 36),
    JP: months('2011-11', 180),
    JKP: months('2025-11', 12),
  },
};

const benefitsIn = (who: Insured, month: string, until: string, today = `${month}-20`): readonly Benefit[] =>
  benefitsOf(who, period(month), period(until), today as IsoDate);

const of = (found: readonly Benefit[], name: string): Benefit | undefined =>
  found.find(({ row }) => row.benefit === name);

describe('benefits', () => {
  const now = benefitsIn(insured, '2026-11', '2026-10');

  test('of JKM come to 42,000,000 since PP 82/2019, and to 24,000,000 before', () => {
    const sums = (found: readonly Benefit[]): number =>
      ['jkm-death', 'jkm-periodic', 'jkm-funeral'].reduce((sum, name) => sum + (of(found, name)?.amount ?? 0), 0);
    expect(sums(now)).toBe(rupiah(42_000_000));
    expect(sums(benefitsIn(insured, '2019-11', '2019-10'))).toBe(rupiah(24_000_000));
  });

  test('for children are open after three years of contributions', () => {
    expect(of(now, 'jkm-scholarship')).toMatchObject({ amount: rupiah(174_000_000), months: 36, open: true });
    const short = { ...insured, paid: { ...insured.paid, JKM: months('2023-11', 35) } };
    expect(of(benefitsIn(short, '2026-11', '2026-10'), 'jkm-scholarship')?.open).toBe(false);
  });

  test('of JKP are 60 % of the capped wage for six months, and before 2025-02 45 % and 25 % for three each', () => {
    expect(of(now, 'jkp-cash')).toMatchObject({ amount: rupiah(18_000_000), months: 12, open: true });
    const then = benefitsIn(insured, '2025-01', '2024-12');
    expect([of(then, 'jkp-first')?.amount, of(then, 'jkp-later')?.amount]).toEqual([
      rupiah(6_750_000),
      rupiah(3_750_000),
    ]);
    expect(of(then, 'jkp-cash')).toBeUndefined();
  });

  test('of JKP count the last 24 months alone', () => {
    const old = { ...insured, paid: { JKP: months('2023-01', 22) } };
    // 2024-11 is the first of the 24 months up to 2026-10; the last paid is 2024-10.
    expect(of(benefitsIn(old, '2026-11', '2026-10'), 'jkp-cash')).toMatchObject({
      months: 0,
      open: false,
    });
  });

  test('of JP are 1 % of the average wage for each year, from 180 months on', () => {
    expect(of(now, 'jp-pension')).toMatchObject({ amount: rupiah(1_200_000), months: 180, open: true });
  });

  test('of JHT are the balance, and 10 % and 30 % of it only after ten years', () => {
    expect(of(now, 'jht-whole')).toMatchObject({ amount: rupiah(50_000_000), open: true });
    expect(of(now, 'jht-partial')).toMatchObject({ amount: rupiah(5_000_000), open: false });
    expect(of(now, 'jht-housing')).toMatchObject({ amount: rupiah(15_000_000), open: false });
  });

  test('of JP are due to who paid for them and has left JP at the pension age, at work still', () => {
    const old = { ...insured, programmes: ['JKK', 'JKM', 'JHT'] as const, born: '1966-06-15' as IsoDate };
    expect(of(benefitsIn(old, '2026-11', '2026-10'), 'jp-pension')).toMatchObject({ open: true, waitsFor: null });
    const never = { ...old, paid: {} };
    expect(benefitsIn(never, '2026-11', '2026-10').find(({ row }) => row.programme === 'JP')).toMatchObject({
      open: false,
      waitsFor: 'right',
    });
  });

  test('of JP before 180 months are what was paid for it, in place of a pension (PP 45/2015 art. 24)', () => {
    expect(of(now, 'jp-lump')).toBeUndefined();
    const short = benefitsIn({ ...insured, paid: { JP: months('2015-07', 136) } }, '2026-11', '2026-10');
    expect(of(short, 'jp-lump')).toMatchObject({ amount: rupiah(43_200_000), open: true });
    expect(of(short, 'jp-pension')).toMatchObject({ months: 136, open: false });
  });

  test.each<[string, { died: boolean; dismissed: boolean }, string, string[]]>([
    ['resigned', { died: false, dismissed: false }, '2026-11-20', ['jht-whole', 'jp-pension']],
    [
      'died',
      { died: true, dismissed: false },
      '2026-11-20',
      [
        'jkm-death',
        'jkm-periodic',
        'jkm-funeral',
        'jkm-scholarship',
        'jkk-death',
        'jkk-scholarship',
        'jht-whole',
        'jp-pension',
      ],
    ],
    ['was dismissed', { died: false, dismissed: true }, '2027-05-05', ['jht-whole', 'jp-pension', 'jkp-cash']],
    ['was dismissed over six months ago', { died: false, dismissed: true }, '2027-05-06', ['jht-whole', 'jp-pension']],
  ])('of who %s are what is left of a right', (_what, how, today, open) => {
    const gone = { ...insured, ended: { on: '2026-11-05' as IsoDate, ...how } };
    const found = benefitsIn(gone, '2026-11', '2026-11', today);
    expect(found.filter((benefit) => benefit.open).map(({ row }) => row.benefit)).toEqual(open);
  });

  test.each<[string, Partial<Insured>, Record<string, unknown>]>([
    ['at work', {}, { 'jht-whole': 'end-of-work', 'jp-pension': 'pension-age', 'jkm-death': 'death' }],
    ['at work at 56', { born: '1970-11-20' as IsoDate }, { 'jht-whole': null, 'jp-pension': 'pension-age' }],
    ['of pension age', { born: '1967-11-20' as IsoDate }, { 'jp-pension': null, 'jkk-death': 'accident' }],
    [
      'dead',
      { ended: { on: '2026-11-05' as IsoDate, died: true, dismissed: false } },
      { 'jkm-death': null, 'jht-whole': null, 'jp-pension': null, 'jkp-cash': 'right', 'jht-partial': 'right' },
    ],
    [
      'dismissed',
      { ended: { on: '2026-11-05' as IsoDate, died: false, dismissed: true } },
      { 'jkp-cash': null, 'jht-whole': null, 'jkm-death': 'right' },
    ],
  ])('of who is %s can be claimed now, or say what they wait for', (_what, who, waits) => {
    const found = benefitsIn({ ...insured, ...who }, '2026-11', '2026-10');
    for (const [name, waitsFor] of Object.entries(waits))
      expect([name, of(found, name)?.waitsFor]).toEqual([name, waitsFor]);
  });

  test('of a programme that the worker is not in are not open, nor will more months open them', () => {
    const outside = benefitsIn({ ...insured, programmes: [], paid: {} }, '2026-11', '2026-10');
    expect(outside.map(({ waitsFor }) => waitsFor)).toEqual(outside.map(() => 'right'));
    expect(outside.map(({ open }) => open)).not.toContain(true);
    expect(outside.every(({ amount }) => amount >= sen(0))).toBe(true);
  });
});

describe('age limits', () => {
  test.each([
    // 59 from 2025, 60 from 2028 (PP 45/2015 art. 15), on the first day of the month.
    ['1968-06-15', '2026-11', '2027-07', '2022-06-15'],
    ['1990-08-15', '2026-11', '2055-09', '2044-08-15'],
    ['1972-02-29', '2026-11', '2033-03', '2026-03-01'],
  ])('of %s, seen from %s: JP ends in %s, JKP takes nobody from %s', (born, from, jpEnds, jkpBars) => {
    const company = { jkkGroup: 2, scale: 'medium' } as const;
    expect(ageLimitsOf(born as IsoDate, period(from), company, shippedTables)).toEqual({ jpEnds, jkpBars });
  });
});
