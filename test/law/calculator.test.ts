import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contributions } from '../../src/law/calculator.js';
import { lawOfMonth } from '../../src/law/month.js';
import { rupiah, type Sen, sen, sumSen, toRupiah } from '../../src/law/money.js';
import type { JkkGroup, Scale } from '../../src/law/types.js';
import { amounts, date, mediumCompany, period, programmesIn, reckon } from './given.js';

describe('published examples', () => {
  test.each([
    // wage, group, period, JKK, JKM, JHT employer and worker, JP employer and worker
    [10_000_000, 3, '2025-06', 89_000, 30_000, 370_000, 200_000, 200_000, 100_000],
    [9_000_000, 3, '2025-06', 80_100, 27_000, 333_000, 180_000, 180_000, 90_000],
    [25_000_000, 3, '2025-06', 222_500, 75_000, 925_000, 500_000, 210_948, 105_474],
    [10_000_000, 1, '2026-02', 24_000, 30_000, 370_000, 200_000, 200_000, 100_000],
    [10_547_400, 1, '2026-02', 25_313.76, 31_642.2, 390_253.8, 210_948, 210_948, 105_474],
  ] as const)('%d in group %d, %s', (wage, jkkGroup, month, jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker) => {
    expect(amounts(reckon(wage, month, {}, { jkkGroup }))).toMatchObject({
      'JKK employer': jkk,
      'JKM employer': jkm,
      'JHT employer': jhtEmployer,
      'JHT employee': jhtWorker,
      'JP employer': jpEmployer,
      'JP employee': jpWorker,
    });
  });

  test('past pension age there is no JP', () => {
    const found = amounts(reckon(10_000_000, '2026-02', { birthDate: date('1966-06-15') }));
    expect(found).toEqual({
      'JKK employer': 24_000,
      'JKM employer': 30_000,
      'JHT employer': 370_000,
      'JHT employee': 200_000,
    });
  });

  test('the relief for labour-intensive industries halves JKK alone', () => {
    expect(amounts(reckon(10_000_000, '2026-01', {}, { labourIntensive: true }))).toMatchObject({
      'JKK employer': 12_000,
      'JKM employer': 30_000,
      'JHT employer': 370_000,
      'JHT employee': 200_000,
      'JP employer': 200_000,
      'JP employee': 100_000,
    });
  });

  test('the worker of a wage of 30,000,000 pays 600,000 and 105,474', () => {
    expect(amounts(reckon(30_000_000, '2025-06'))).toMatchObject({ 'JHT employee': 600_000, 'JP employee': 105_474 });
  });

  test('a real form of August 2026 is met to the sen', () => {
    expect(amounts(reckon(2_773_184, '2026-08'))).toMatchObject({
      'JHT employer': 102_607.81,
      'JHT employee': 55_463.68,
      'JP employer': 55_463.68,
      'JP employee': 27_731.84,
    });
  });
});

describe('JKP', () => {
  test('JKK is 135,000, of which 7,000 goes to JKP; the state adds 11,000', () => {
    const found = reckon(25_000_000, '2026-05', {}, { jkkGroup: 2 });
    expect(amounts(found)).toMatchObject({ 'JKK employer': 135_000, 'JKP government': 11_000 });
    expect(found.recomposition).toEqual({ fromJKK: rupiah(7_000), fromJKM: 0, government: rupiah(11_000) });
  });

  test('until January 2025 a part came out of JKM too', () => {
    const { fromJKK, fromJKM } = reckon(5_000_000, '2025-01').recomposition;
    expect([toRupiah(fromJKK), toRupiah(fromJKM)]).toEqual([7_000, 5_000]);
  });

  test('what is taken is at most what is there', () => {
    const halved = reckon(4_000_000, '2025-06', {}, { labourIntensive: true });
    expect(amounts(halved)).toMatchObject({ 'JKK employer': 4_800, 'JKP government': 8_800 });
    expect(halved.recomposition.fromJKK).toBe(rupiah(4_800));
  });

  test('there was none before February 2021, even for those who are said to be in it', () => {
    expect(programmesIn(reckon(5_000_000, '2021-01', { programmes: ['JKP'] }))).not.toContain('JKP');
    expect(programmesIn(reckon(5_000_000, '2021-02', { programmes: ['JKP'] }))).toContain('JKP');
  });
});

describe('rates of other times and trades', () => {
  test.each([
    ['2020-07', 24_000, 30_000],
    ['2020-08', 240, 300],
    ['2021-01', 240, 300],
    ['2021-02', 24_000, 30_000],
  ])('JKK and JKM were 1 %% of normal from August 2020 to January 2021: %s', (month, jkk, jkm) => {
    expect(amounts(reckon(10_000_000, month))).toMatchObject({ 'JKK employer': jkk, 'JKM employer': jkm });
  });

  test.each([
    ['2025-01', 24_000],
    ['2025-02', 12_000],
    ['2025-08', 12_000],
    ['2026-01', 12_000],
    ['2026-02', 24_000],
  ])('JKK of labour-intensive industries in %s', (month, jkk) => {
    expect(amounts(reckon(10_000_000, month, {}, { labourIntensive: true }))['JKK employer']).toBe(jkk);
  });

  test('workers of construction pay 1.74 % whatever the group, and the relief of industries is not theirs', () => {
    const company = { jkkGroup: 1, labourIntensive: true } as const;
    expect(amounts(reckon(10_000_000, '2025-06', { construction: true }, company))['JKK employer']).toBe(174_000);
    expect(amounts(reckon(10_000_000, '2020-08', { construction: true }))['JKK employer']).toBe(1_740);
  });

  test.each([
    [1, 24_000],
    [2, 54_000],
    [3, 89_000],
    [4, 127_000],
    [5, 174_000],
  ] as const)('group %d pays its own JKK', (jkkGroup, jkk) => {
    expect(amounts(reckon(10_000_000, '2026-05', {}, { jkkGroup }))['JKK employer']).toBe(jkk);
  });

  test.each([
    ['2015-07', 7_000_000],
    ['2016-02', 7_000_000],
    ['2016-03', 7_335_300],
    ['2021-02', 8_939_700],
    ['2021-03', 8_754_600],
    ['2024-02', 9_559_600],
    ['2024-03', 10_042_300],
    ['2025-02', 10_042_300],
    ['2025-03', 10_547_400],
    ['2026-02', 10_547_400],
    ['2026-03', 11_086_300],
    ['2031-01', 11_086_300],
  ])('JP of %s is taken of %d at most', (month, cap) => {
    const line = reckon(100_000_000, month).lines.find(({ programme }) => programme === 'JP');
    expect(line?.base).toBe(rupiah(cap));
  });

  test('a month past the last known JP cap says so', () => {
    expect(lawOfMonth(period('2027-02'), mediumCompany).notes).toEqual([]);
    expect(lawOfMonth(period('2027-03'), mediumCompany).notes).toEqual(['jp-cap-last-known']);
  });

  test('the halved JKK says that it takes old contributions to be paid', () => {
    const company = { ...mediumCompany, labourIntensive: true };
    expect(lawOfMonth(period('2025-06'), company).notes).toEqual(['labour-intensive-arrears']);
    expect(lawOfMonth(period('2026-06'), company).notes).toEqual([]);
  });

  test('a month before July 2015 is refused', () => {
    expect(() => lawOfMonth(period('2015-06'), mediumCompany)).toThrow(RangeError);
  });
});

describe('a worker of 12,000,000 in group 1, May 2026', () => {
  const found = reckon(12_000_000, '2026-05');

  test('has the lines of a report, in its order', () => {
    const lines = found.lines.map(({ programme, payer, base, ratePpm, amount }) => [
      programme,
      payer,
      toRupiah(base),
      ratePpm,
      toRupiah(amount),
    ]);
    expect(lines).toEqual([
      ['JKK', 'employer', 12_000_000, 2_400, 28_800],
      ['JKM', 'employer', 12_000_000, 3_000, 36_000],
      ['JHT', 'employer', 12_000_000, 37_000, 444_000],
      ['JHT', 'employee', 12_000_000, 20_000, 240_000],
      ['JP', 'employer', 11_086_300, 20_000, 221_726],
      ['JP', 'employee', 11_086_300, 10_000, 110_863],
      ['JKP', 'government', 5_000_000, 2_200, 11_000],
    ]);
  });

  test('costs the employer both shares, and never the state’s', () => {
    expect([found.employer, found.employee, found.government, found.total].map(toRupiah)).toEqual([
      730_526, 350_863, 11_000, 1_081_389,
    ]);
  });

  test('back pay is added to the wage, and the caps limit the sum', () => {
    const withBackPay = amounts(reckon(12_000_000, '2026-05', { backPay: rupiah(3_000_000) }));
    expect(withBackPay).toMatchObject({ 'JKM employer': 45_000, 'JP employer': 221_726, 'JKP government': 11_000 });
  });

  test('rounding to the rupiah is of each line, from its exact value', () => {
    const found = reckon(2_773_184, '2026-08', {}, {}, 'rupiah');
    expect(amounts(found)).toMatchObject({ 'JHT employer': 102_608, 'JHT employee': 55_464, 'JP employee': 27_732 });
  });

  test('a negative wage is refused', () => {
    const month = lawOfMonth(period('2026-05'), mediumCompany);
    expect(() => contributions({ wage: sen(-1) }, month)).toThrow(RangeError);
  });
});

describe('whatever the wage, the month and the company', () => {
  const wages = fc.integer({ min: 0, max: 100_000_000_000_000 }).map(sen);
  const months = fc
    .tuple(fc.integer({ min: 2016, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => period(`${year}-${String(month).padStart(2, '0')}`));
  const companies = fc.record({
    jkkGroup: fc.constantFrom<JkkGroup>(1, 2, 3, 4, 5),
    scale: fc.constantFrom<Scale>('micro', 'small', 'medium', 'large'),
    labourIntensive: fc.boolean(),
  });

  test('each line is its exact value to half a sen, reckoned with whole numbers of any size', () => {
    fc.assert(
      fc.property(wages, months, companies, (wage, month, company) => {
        for (const { base, ratePpm, amount } of contributions({ wage }, lawOfMonth(month, company)).lines) {
          const off = 2n * (BigInt(amount) * 1_000_000n - BigInt(base) * BigInt(ratePpm));
          expect(off > -1_000_000n && off <= 1_000_000n).toBe(true);
        }
      }),
    );
  });

  test('more wage never costs less', () => {
    fc.assert(
      fc.property(wages, wages, months, companies, (one, other, month, company) => {
        const law = lawOfMonth(month, company);
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(contributions({ wage: low }, law).total).toBeLessThanOrEqual(contributions({ wage: high }, law).total);
      }),
    );
  });

  test('the shares of JHT add up to 5.7 % to within the rounding', () => {
    fc.assert(
      fc.property(wages, months, (wage, month) => {
        const { lines } = contributions({ wage }, lawOfMonth(month, mediumCompany));
        const paid = sumSen(lines.filter(({ programme }) => programme === 'JHT').map(({ amount }) => amount));
        const off = BigInt(paid) * 1_000_000n - BigInt(wage) * 57_000n;
        expect(off > -1_000_000n && off <= 1_000_000n).toBe(true);
      }),
    );
  });

  test('JKP changes nothing in what the employer pays, and is never more than JKK and JKM bring', () => {
    const amountOf = (lines: readonly { programme: string; amount: Sen }[], wanted: string): number =>
      lines.find(({ programme }) => programme === wanted)?.amount ?? 0;
    fc.assert(
      fc.property(wages, months, companies, (wage, month, company) => {
        const law = lawOfMonth(month, company);
        const found = contributions({ wage }, law);
        const { jkp: _, ...withoutJkp } = law;
        expect(contributions({ wage }, withoutJkp).total).toBe(found.total);
        expect(found.recomposition.fromJKK).toBeLessThanOrEqual(amountOf(found.lines, 'JKK'));
        expect(found.recomposition.fromJKM).toBeLessThanOrEqual(amountOf(found.lines, 'JKM'));
      }),
    );
  });
});
