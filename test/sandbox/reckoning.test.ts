import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IsoDate, Period } from '../../src/law/calendar.js';
import { contributions } from '../../src/law/calculator.js';
import { billTotal, programmeTotals } from '../../src/law/bill.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { lawOfMonth } from '../../src/law/month.js';
import { sen } from '../../src/law/money.js';
import { penalty } from '../../src/law/penalty.js';
import type { JkkGroup, Scale } from '../../src/law/types.js';
import { fineOf } from '../../src/sandbox/fines.js';
import { type Amounts, billOf, reckonerFor, totalsOf } from '../../src/sandbox/reckoning.js';
import type { EmployeeData } from '../../src/sandbox/store/workers.js';

interface Case {
  readonly wage: number;
  readonly group?: JkkGroup;
  readonly period: string;
  readonly birthDate?: string;
  readonly labourIntensive?: boolean;
  readonly scale?: Scale;
}

/** Whole rupiah in, rupiah with sen out. */
function reckon({
  wage,
  group = 1,
  period,
  birthDate = '1990-01-01',
  labourIntensive = false,
  scale = 'medium',
}: Case) {
  const reckoner = reckonerFor(period as Period, { jkkGroup: group, scale, labourIntensive }, shippedTables);
  const amounts = reckoner({ birthDate, citizenship: 'WNI' }, { wage: wage * 100, backPay: 0 });
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount / 100]));
}

describe('the published examples', () => {
  const all = (jkk: number, jkm: number, jhtEmployer: number, jhtEmployee: number, jp: [number, number] | []) => ({
    jkk,
    jkm,
    jhtEmployer,
    jhtEmployee,
    ...(jp.length > 0 && { jpEmployer: jp[0], jpEmployee: jp[1] }),
  });
  test.each<[string, Case, object]>([
    [
      '10,000,000 in group 3',
      { wage: 10_000_000, group: 3, period: '2025-06' },
      all(89_000, 30_000, 370_000, 200_000, [200_000, 100_000]),
    ],
    [
      '9,000,000 in group 3',
      { wage: 9_000_000, group: 3, period: '2025-06' },
      all(80_100, 27_000, 333_000, 180_000, [180_000, 90_000]),
    ],
    [
      '25,000,000 in group 3',
      { wage: 25_000_000, group: 3, period: '2025-06' },
      all(222_500, 75_000, 925_000, 500_000, [210_948, 105_474]),
    ],
    [
      '10,000,000 in group 1',
      { wage: 10_000_000, period: '2026-02' },
      all(24_000, 30_000, 370_000, 200_000, [200_000, 100_000]),
    ],
    [
      '10,547,400 in group 1',
      { wage: 10_547_400, period: '2026-02' },
      all(25_313.76, 31_642.2, 390_253.8, 210_948, [210_948, 105_474]),
    ],
    [
      'a pensioner',
      { wage: 10_000_000, period: '2026-02', birthDate: '1966-06-15' },
      all(24_000, 30_000, 370_000, 200_000, []),
    ],
    [
      'labour-intensive relief',
      { wage: 10_000_000, period: '2026-01', labourIntensive: true },
      all(12_000, 30_000, 370_000, 200_000, [200_000, 100_000]),
    ],
    ['a wage above the cap', { wage: 30_000_000, period: '2025-06' }, { jhtEmployee: 600_000, jpEmployee: 105_474 }],
    [
      'half a sen',
      { wage: 2_773_184, period: '2026-08' },
      { jhtEmployer: 102_607.81, jhtEmployee: 55_463.68, jpEmployer: 55_463.68, jpEmployee: 27_731.84 },
    ],
  ])('%s', (_, given, expected) => expect(reckon(given)).toMatchObject(expected));

  test('a pensioner pays no JP at all', () => {
    expect(reckon({ wage: 10_000_000, period: '2026-02', birthDate: '1966-06-15' })).not.toHaveProperty('jpEmployer');
  });

  test.each([
    ['2024-02', 9_559_600],
    ['2024-03', 10_042_300],
    ['2025-02', 10_042_300],
    ['2025-03', 10_547_400],
  ])('JP in %s is of at most %d', (period, cap) => {
    expect(reckon({ wage: 50_000_000, period })['jpEmployer']).toBe(cap / 50);
  });

  test('JKP is the state’s, and only for who is young enough and of a company that is in all that it asks', () => {
    expect(reckon({ wage: 25_000_000, group: 2, period: '2026-05' })['jkpGovernment']).toBe(11_000);
    expect(reckon({ wage: 25_000_000, period: '2021-01' })).not.toHaveProperty('jkpGovernment');
    expect(reckon({ wage: 25_000_000, period: '2026-05', birthDate: '1972-05-01' })).not.toHaveProperty(
      'jkpGovernment',
    );
    expect(reckon({ wage: 25_000_000, period: '2026-05', scale: 'micro' })).not.toHaveProperty('jkpGovernment');
    expect(reckon({ wage: 25_000_000, period: '2026-05', scale: 'small' })).toHaveProperty('jkpGovernment', 11_000);
  });

  test('a foreigner is in after six months, and never in JP or JKP', () => {
    const reckoner = reckonerFor(
      '2026-10' as Period,
      { jkkGroup: 1, scale: 'large', labourIntensive: false },
      shippedTables,
    );
    const worker = { citizenship: 'WNA', birthDate: '1980-01-01', passportNo: 'X1234567' } as const;
    const earned = { wage: 1_000_000_000, backPay: 0 };
    expect(reckoner({ ...worker, startDate: '2026-05-01' }, earned)).toEqual({});
    const amounts = reckoner({ ...worker, startDate: '2026-04-30' }, earned);
    expect(Object.keys(amounts)).toEqual(['jkk', 'jkm', 'jhtEmployer', 'jhtEmployee']);
  });

  test('what the employer chose for a worker is added, and the law decides the rest', () => {
    const small = { jkkGroup: 1, scale: 'small', labourIntensive: false } as const;
    const reckoner = reckonerFor('2026-10' as Period, small, shippedTables);
    const programmes: ('JKK' | 'JP' | 'JKP')[] = ['JKK', 'JP', 'JKP'];
    const columns = (worker: EmployeeData) =>
      Object.keys(reckoner({ ...worker, programmes }, { wage: 1_000_000_000, backPay: 0 }));
    const jht = ['jkk', 'jkm', 'jhtEmployer', 'jhtEmployee'];
    expect(columns({})).toEqual([...jht, 'jpEmployer', 'jpEmployee', 'jkpGovernment']);
    expect(columns({ birthDate: '1960-01-01' })).toEqual(jht);
    expect(columns({ citizenship: 'WNA' })).toEqual([...jht, 'jpEmployer', 'jpEmployee']);
    expect(columns({ citizenship: 'WNA', startDate: '2026-09-01' })).toEqual([]);
  });

  test.each([
    // PP 44/2015 art. 54(1): 10,000,000 × 1.74 % = 174,000.
    ['2026-10', {}, 17_400_000],
    ['2026-10', { contractType: 'PKWT' }, 17_400_000],
    // A permanent worker: by the company's group, 10,000,000 × 0.24 % = 24,000.
    ['2026-10', { contractType: 'PKWTT' }, 2_400_000],
    // No relief for labour-intensive industries: that of the group would be 12,000.
    ['2025-06', {}, 17_400_000],
    // PP 49/2020: a hundredth, 1,740.
    ['2020-08', {}, 174_000],
  ] as const)('construction of %s with %j pays JKK of %d sen', (period, contract, jkk) => {
    const textile = { jkkGroup: 1, scale: 'large', labourIntensive: true } as const;
    const reckoner = reckonerFor(period as Period, textile, shippedTables);
    const found = reckoner({ construction: true, ...contract }, { wage: 1_000_000_000, backPay: 0 });
    expect(found).toHaveProperty('jkk', jkk);
  });
});

describe('the bill', () => {
  test('rounds each programme half-up to the rupiah, both payers together, and leaves the state out', () => {
    const amounts: Amounts = {
      jkk: 49,
      jkm: 50,
      jhtEmployer: 25,
      jhtEmployee: 25,
      jpEmployer: 149,
      jpEmployee: 100,
      jkpGovernment: 900,
    };
    expect(billOf(amounts)).toBe(0 + 1 + 1 + 2);
  });

  test('adds without loss', () => {
    expect(totalsOf([{ jkk: 9_007_199_254_740_990 }, { jkk: 1 }])).toEqual({ jkk: 9_007_199_254_740_991 });
    expect(totalsOf([])).toEqual({});
  });
});

describe('the two hands that reckon', () => {
  const wage = fc.oneof(fc.integer({ min: 1, max: 10_000_000_000 }), fc.integer({ min: 1, max: 100_000_000_000_000 }));
  const worker = fc.record({
    wage,
    backPay: fc.option(fc.integer({ min: 0, max: 5_000_000_000 }), { nil: 0 }),
    birthDate: fc
      .integer({ min: 0, max: 25_000 })
      .map((day) => new Date(day * 86_400_000 - 6e11).toISOString().slice(0, 10)),
    citizenship: fc.constantFrom('WNI' as const, 'WNA' as const),
  });
  const month = fc
    .integer({ min: 0, max: 12 * 16 })
    .map((n) => `${2015 + Math.floor((n + 6) / 12)}-${String(((n + 6) % 12) + 1).padStart(2, '0')}`);
  const employer = fc.record({
    jkkGroup: fc.constantFrom<JkkGroup>(1, 2, 3, 4, 5),
    scale: fc.constantFrom<Scale>('micro', 'small', 'medium', 'large'),
    labourIntensive: fc.boolean(),
  });

  test('come to the same figures', () => {
    fc.assert(
      fc.property(month, employer, fc.array(worker, { minLength: 1, maxLength: 5 }), (period, company, workers) => {
        const reckoner = reckonerFor(period as Period, company, shippedTables);
        const law = lawOfMonth(period as Period, company);
        const ours = workers.map((each) => reckoner(each, each));
        const theirs = workers.map((each) =>
          contributions(
            { ...each, wage: sen(each.wage), backPay: sen(each.backPay), birthDate: each.birthDate as IsoDate },
            law,
          ),
        );
        expect(ours.map((amounts) => Object.values(amounts))).toEqual(
          theirs.map(({ lines }) => lines.map(({ amount }) => amount)),
        );
        expect(billOf(totalsOf(ours))).toBe(billTotal(programmeTotals(theirs)));
      }),
    );
  });

  test('come to the same fine where nothing was paid', () => {
    const due = '2026-11-16' as IsoDate;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 900 }), (principal, days) => {
        const on = new Date(Date.parse('2026-11-01') + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
        const fine = fineOf({ period: '2026-10' as Period, due, principal }, [], on, shippedTables);
        expect(fine).toBe(Math.round(penalty(sen(principal * 100), due, on, '2026-10' as Period) / 100));
      }),
    );
  });
});

describe('the fine', () => {
  const bill = { period: '2026-10' as Period, due: '2026-11-16' as IsoDate, principal: 1_000_000 };
  const on = (day: string, ...paid: [amount: number, at: string][]): number =>
    fineOf(
      bill,
      paid.map(([amount, paidAt]) => ({ amount, paidAt })),
      day as IsoDate,
      shippedTables,
    );

  test('starts on the day after the due date, and again with each month that begins', () => {
    expect([on('2026-11-16'), on('2026-11-17'), on('2026-12-16'), on('2026-12-17')]).toEqual([
      0, 20_000, 20_000, 40_000,
    ]);
  });

  test('is of what was unpaid when the month of delay began, by the day in Jakarta', () => {
    expect(on('2027-03-01', [1_000_000, '2026-11-16T16:59:59Z'])).toBe(0);
    expect(on('2027-03-01', [1_000_000, '2026-11-16T17:00:00Z'])).toBe(20_000);
    expect(on('2026-12-20', [400_000, '2026-11-10T03:00:00Z'], [100_000, '2026-12-01T03:00:00Z'])).toBe(
      12_000 + 10_000,
    );
  });
});
