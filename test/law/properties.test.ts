import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { billTotal, programmeTotals } from '../../src/law/bill.js';
import { type Contributions, contributions } from '../../src/law/calculator.js';
import { addDays, addMonths, dayOf, FIRST_PERIOD, type IsoDate, type Period, weekday } from '../../src/law/calendar.js';
import { dueDate } from '../../src/law/due-date.js';
import { programmesOf } from '../../src/law/eligibility.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { shippedHolidays } from '../../src/law/holidays.js';
import { lawOfMonth } from '../../src/law/month.js';
import { roundToRupiah, rupiah, sen } from '../../src/law/money.js';
import { penalty } from '../../src/law/penalty.js';
import { type Company, type Programme, programmes, type Worker } from '../../src/law/types.js';

fc.configureGlobal({ numRuns: 1_000 });

/** From July 2015 on: well past the last row of every table. */
const monthCount = 12 * 25;
const months = fc.nat({ max: monthCount }).map((count) => addMonths(FIRST_PERIOD, count));
const wages = fc
  .oneof(
    fc.nat({ max: 3_000_000_000 }),
    fc.nat({ max: 50_000 }),
    fc.maxSafeNat().map((wide) => wide % 10 ** 14),
  )
  .map(sen);
const days = fc.nat({ max: 90 * 365 }).map((count) => addDays('1935-01-01' as IsoDate, count));
const companies: fc.Arbitrary<Company> = fc.record(
  {
    jkkGroup: fc.constantFrom(1, 2, 3, 4, 5),
    scale: fc.constantFrom('micro', 'small', 'medium', 'large'),
    labourIntensive: fc.boolean(),
    programmes: fc.subarray<Programme>([...programmes]),
  },
  { requiredKeys: ['jkkGroup', 'scale'] },
);
const workers: fc.Arbitrary<Worker> = fc.record(
  {
    wage: wages,
    backPay: fc.nat({ max: 10 ** 10 }).map(sen),
    birthDate: days,
    citizenship: fc.constantFrom('WNI', 'WNA'),
    monthsWorked: fc.nat({ max: 12 }),
    programmes: fc.subarray<Programme>([...programmes]),
    construction: fc.boolean(),
  },
  { requiredKeys: ['wage'] },
);
const roundings = fc.constantFrom('sen' as const, 'rupiah' as const);

const namesOf = ({ lines }: Contributions): string[] => lines.map(({ programme, payer }) => `${programme} ${payer}`);

describe('whoever the worker, whatever the month and the company', () => {
  test('more wage brings the same lines, and no line of less', () => {
    fc.assert(
      fc.property(workers, wages, months, companies, roundings, (worker, more, month, company, rounding) => {
        const law = lawOfMonth(month, company);
        const low = contributions(worker, law, rounding);
        const high = contributions({ ...worker, wage: sen(worker.wage + more) }, law, rounding);
        expect(namesOf(high)).toEqual(namesOf(low));
        low.lines.forEach(({ amount }, at) => expect(high.lines[at]?.amount).toBeGreaterThanOrEqual(amount));
      }),
    );
  });

  test('back pay counts as wage of the month, sen for sen', () => {
    fc.assert(
      fc.property(workers, months, companies, roundings, ({ backPay, ...worker }, month, company, rounding) => {
        const law = lawOfMonth(month, company);
        const together = { ...worker, wage: sen(worker.wage + (backPay ?? 0)) };
        expect(contributions({ ...worker, backPay: backPay ?? sen(0) }, law, rounding)).toEqual(
          contributions(together, law, rounding),
        );
      }),
    );
  });

  test('what each pays is the sum of the lines that name him, and the transfer leaves the state out', () => {
    fc.assert(
      fc.property(workers, months, companies, roundings, (worker, month, company, rounding) => {
        const found = contributions(worker, lawOfMonth(month, company), rounding);
        for (const payer of ['employer', 'employee', 'government'] as const) {
          const own = found.lines.filter((line) => line.payer === payer);
          expect(found[payer]).toBe(own.reduce((sum, { amount }) => sum + amount, 0));
        }
        expect(found.total).toBe(found.employer + found.employee);
      }),
    );
  });

  test('the two shares of a programme are taken of one base, and off its whole rate by a sen at most', () => {
    fc.assert(
      fc.property(workers, months, companies, (worker, month, company) => {
        const { lines } = contributions(worker, lawOfMonth(month, company));
        for (const [programme, ratePpm] of [['JHT', 57_000n] as const, ['JP', 30_000n] as const]) {
          const [one, other] = lines.filter((line) => line.programme === programme);
          if (!one || !other) continue;
          expect(other.base).toBe(one.base);
          const off = BigInt(one.amount + other.amount) * 1_000_000n - BigInt(one.base) * ratePpm;
          expect(off > -1_000_000n && off <= 1_000_000n).toBe(true);
        }
      }),
    );
  });

  test('a line in rupiah is whole, and off its exact value by half a rupiah at most', () => {
    fc.assert(
      fc.property(workers, months, companies, (worker, month, company) => {
        for (const { base, ratePpm, amount } of contributions(worker, lawOfMonth(month, company), 'rupiah').lines) {
          const off = 2n * (BigInt(amount) * 1_000_000n - BigInt(base) * BigInt(ratePpm));
          expect(amount % 100).toBe(0);
          expect(off > -100_000_000n && off <= 100_000_000n).toBe(true);
        }
      }),
    );
  });

  test('JKP is of the state’s at most 11,000, and takes nothing where it is not', () => {
    fc.assert(
      fc.property(workers, months, companies, roundings, (worker, month, company, rounding) => {
        const { lines, government, recomposition } = contributions(worker, lawOfMonth(month, company), rounding);
        const isIn = lines.some(({ programme }) => programme === 'JKP');
        expect(recomposition.government).toBe(government);
        expect(government).toBeLessThanOrEqual(rupiah(11_000));
        if (!isIn) expect([recomposition.fromJKK, recomposition.fromJKM, government]).toEqual([0, 0, 0]);
      }),
    );
  });

  test('who has left JP or JKP for age never comes back', () => {
    const young = fc.record({ birthDate: days, company: companies, month: months, later: fc.nat({ max: 120 }) });
    fc.assert(
      fc.property(young, ({ birthDate, company, month, later }) => {
        const worker = { wage: rupiah(5_000_000), birthDate };
        const isIn = (programme: Programme, period: Period) =>
          programmesOf(worker, lawOfMonth(period, company)).includes(programme);
        for (const programme of ['JP', 'JKP'] as const) {
          const begun = programme === 'JP' || month >= '2021-02';
          if (begun && !isIn(programme, month)) expect(isIn(programme, addMonths(month, later))).toBe(false);
        }
      }),
    );
  });
});

test('a bill is the same whatever the order of its workers, and off the sum of its lines by two rupiah at most', () => {
  const crowd = fc
    .array(workers, { maxLength: 12 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(crowd, months, companies, ([all, shuffled], month, company) => {
      const law = lawOfMonth(month, company);
      const reckoned = all.map((worker) => contributions(worker, law));
      const totals = programmeTotals(reckoned);
      const exact = reckoned.reduce((sum, { total }) => sum + BigInt(total), 0n);
      expect(programmeTotals(shuffled.map((worker) => contributions(worker, law)))).toEqual(totals);
      const off = BigInt(billTotal(totals)) * 100n - exact;
      expect(off >= -200n && off <= 200n).toBe(true);
    }),
  );
});

describe('a due date', () => {
  const every = Array.from({ length: monthCount }, (_, count) => addMonths(FIRST_PERIOD, count));

  test.each([false, true])(
    'is a working day from the 15th of the next month on (shared leave free: %s)',
    (sharedLeave) => {
      for (const period of every) {
        const due = dueDate(period, shippedHolidays, shippedTables, { sharedLeave });
        const kind = shippedHolidays.on(due)?.kind;
        expect([0, 6]).not.toContain(weekday(due));
        expect([period, kind]).not.toEqual([period, 'national']);
        if (sharedLeave) expect([period, kind]).not.toEqual([period, 'shared-leave']);
        expect(due >= dayOf(addMonths(period, 1), 15)).toBe(true);
      }
    },
  );

  test('lets no working day pass: all days from the 15th (under PP 49/2020 the 30th) up to it are free', () => {
    for (const period of every) {
      const relief = period >= '2020-08' && period <= '2021-01';
      const due = dueDate(period, shippedHolidays);
      for (let day = dayOf(addMonths(period, 1), relief ? 30 : 15); day < due; day = addDays(day, 1)) {
        const isFree = [0, 6].includes(weekday(day)) || shippedHolidays.on(day)?.kind === 'national';
        expect([period, day, isFree]).toEqual([period, day, true]);
      }
    }
  });

  test('comes later for a later month', () => {
    const dates = every.map((period) => dueDate(period, shippedHolidays));
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});

test('a fine never falls from one day to the next, nor when more is owed', () => {
  const principals = fc.nat({ max: 10 ** 9 });
  fc.assert(
    fc.property(
      principals,
      principals,
      months,
      fc.nat({ max: 800 }),
      fc.nat({ max: 60 }),
      (owed, more, period, late, wait) => {
        const due = dueDate(period, shippedHolidays);
        const fine = (principal: number, on: IsoDate) => penalty(rupiah(principal), due, on, period);
        const day = addDays(due, late);
        expect(fine(owed, addDays(day, wait))).toBeGreaterThanOrEqual(fine(owed, day));
        expect(fine(owed + more, day)).toBeGreaterThanOrEqual(fine(owed, day));
        expect(fine(owed, addDays(due, -wait))).toBe(0);
        expect(roundToRupiah(fine(owed, day))).toBeLessThanOrEqual(owed);
      },
    ),
  );
});
