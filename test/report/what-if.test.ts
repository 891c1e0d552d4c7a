import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rupiah, type Rounding } from '../../src/law/money.js';
import { lawOfMonth } from '../../src/law/month.js';
import type { Company } from '../../src/law/types.js';
import { composeReport } from '../../src/report/compose.js';
import { type Earned, type WhatIf, whatIf } from '../../src/report/what-if.js';
import type { Person } from '../../src/roster/person.js';
import { day, month, person } from './months.js';

const company: Company = { jkkGroup: 1, scale: 'medium', labourIntensive: true };

function compared(
  people: readonly Person[],
  [now, then]: readonly [string, string],
  earned?: ReadonlyMap<string, Earned>,
  rounding: Rounding = 'sen',
): WhatIf {
  const laws = { now: lawOfMonth(month(now), company), then: lawOfMonth(month(then), company) };
  return whatIf(composeReport(people, laws.now, rounding), laws, rounding, earned);
}

/** Each reason as `JP cap: +10 of 2`, in rupiah. */
function told({ programmes }: WhatIf): string[] {
  return programmes.flatMap(({ programme, reasons }) =>
    reasons.map(({ reason, amount, workers }) => `${programme} ${reason}: ${amount / 100} of ${workers}`),
  );
}

describe('what the same workers would have cost in another month', () => {
  test('differs by the cap, for those who earn more than it', () => {
    // 3 % of 11,086,300 − 10,547,400 = 538,900 (letters B/726/022025 and B/1226/022026).
    const found = compared([person(1, 12_000_000), person(2, 5_000_000)], ['2026-03', '2026-02']);
    expect(told(found)).toEqual(['JP cap: 16167 of 1']);
    expect(found.difference).toBe(16_167);
  });

  test('differs by a relief that has ended', () => {
    // JKK of group 1 was halved until January 2026 (PP 36/2025): 0.24 % − 0.12 % of 10,000,000.
    const found = compared([person(1, 10_000_000)], ['2026-02', '2026-01']);
    expect(told(found)).toEqual(['JKK relief: 12000 of 1']);
  });

  test('differs by a relief that has begun: less now than then', () => {
    // 99 % of 0.24 % and of 0.30 % of 10,000,000 (PP 49/2020).
    const found = compared([person(1, 10_000_000)], ['2020-08', '2020-07']);
    expect(told(found)).toEqual(['JKK relief: -23760 of 1', 'JKM relief: -29700 of 1']);
    expect(found.difference).toBe(-53_460);
  });

  test('differs by age, once somebody has reached that of pension', () => {
    // Born on 15 June 1967: 59 on 15 June 2026, so no more in JP from the month after.
    const found = compared([person(1, 10_000_000, { birthDate: day('1967-06-15') })], ['2026-07', '2026-06']);
    expect(told(found)).toEqual(['JP age: -300000 of 1']);
  });

  test('differs by the rate, where a company has a row of its own', () => {
    const laws = { now: lawOfMonth(month('2026-05'), company), then: lawOfMonth(month('2026-05'), company) };
    const rates = laws.then.rates.map((rate) =>
      rate.programme === 'JKM'
        ? {
            ...rate,
            ratePpm: 2_000,
            citations: rate.citations.map(({ topic, row }) => ({ topic, row: { ...row, ratePpm: 2_000 } })),
          }
        : rate,
    );
    const report = composeReport([person(1, 10_000_000)], laws.now);
    expect(told(whatIf(report, { ...laws, then: { ...laws.then, rates } }, 'sen'))).toEqual(['JKM rate: 10000 of 1']);
  });

  test('differs by wages where those of then are known, and by the cap beside them', () => {
    const earned = new Map([['passport:X0000001', { wage: rupiah(11_000_000), backPay: rupiah(0) }]]);
    const found = compared([person(1, 12_000_000), person(2, 12_000_000)], ['2026-03', '2026-02'], earned);
    // 1,000,000 more: JKK 0.24 %, JKM 0.30 %, JHT 5.7 %; JP was capped already.
    expect(told(found)).toEqual([
      'JKK wage: 2400 of 1',
      'JKM wage: 3000 of 1',
      'JHT wage: 57000 of 1',
      'JP cap: 32334 of 2',
    ]);
    expect(found.wagesKnown).toBe(1);
  });

  test('counts a foreigner whose work began after it as one who has worked as long as now', () => {
    const foreigner = person(1, 10_000_000, { citizenship: 'WNA', startDate: day('2026-01-05') });
    expect(told(compared([foreigner], ['2026-10', '2026-02']))).toEqual([]);
  });

  test('is the report itself in the same month', () => {
    expect(compared([person(1, 12_000_000)], ['2026-05', '2026-05'])).toMatchObject({
      difference: 0,
      total: 1_081_389,
    });
  });

  test('is nothing for nobody', () => {
    expect(compared([], ['2026-05', '2025-12'])).toMatchObject({ difference: 0, total: 0 });
  });

  test('is taken apart without a rest: the reasons add up to the difference, whatever the months', () => {
    const anyMonth = fc
      .tuple(fc.integer({ min: 2016, max: 2027 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
    const anyone = fc.record({
      wage: fc.integer({ min: 1, max: 30_000_000 }),
      year: fc.integer({ min: 1955, max: 2000 }),
      before: fc.option(fc.integer({ min: 1, max: 30_000_000 }), { nil: undefined }),
    });
    const roundings = fc.constantFrom<Rounding>('sen', 'rupiah');
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 5 }), anyMonth, anyMonth, roundings, (all, now, then, rounding) => {
        const people = all.map(({ wage, year }, at) => person(at + 1, wage, { birthDate: day(`${year}-06-15`) }));
        const earned = new Map(
          all.flatMap(({ before }, at) =>
            before === undefined
              ? []
              : [[`passport:${people[at]?.passportNo}`, { wage: rupiah(before), backPay: rupiah(0) }] as const],
          ),
        );
        for (const { then: was, now: is, difference, reasons } of compared(people, [now, then], earned, rounding)
          .programmes) {
          expect(is - was).toBe(difference);
          expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBe(difference);
          expect(reasons.every(({ workers }) => workers > 0 && workers <= people.length)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
