import { describe, expect, test } from '@jest/globals';
import { addDays, type IsoDate, type Period } from '../../src/law/calendar.js';
import type { Contributions } from '../../src/law/calculator.js';
import { dueDate } from '../../src/law/due-date.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { shippedHolidays } from '../../src/law/holidays.js';
import { rupiah } from '../../src/law/money.js';
import { lawOfMonth } from '../../src/law/month.js';
import { withOwnRows } from '../../src/law/own-rows.js';
import { penalty } from '../../src/law/penalty.js';
import type { JkkGroup, Scale, Tables } from '../../src/law/types.js';
import { composeReport } from '../../src/report/compose.js';
import { amountColumns } from '../../src/report/differences.js';
import { isAtConstructionRate } from '../../src/roster/person.js';
import { fineOf } from '../../src/sandbox/fines.js';
import { type Amounts, billOf, type Employer, reckonerFor, totalsOf } from '../../src/sandbox/reckoning.js';
import { madeUpWorkers } from './made-up-workers.js';

/** Twenty-four months in which something was new, or was so for the last time. */
const months = [
  ...['2015-07', '2016-02', '2016-03', '2018-12', '2019-01', '2019-03', '2020-03', '2020-07'],
  ...['2020-08', '2021-01', '2021-02', '2021-03', '2021-12', '2022-01', '2022-03', '2024-12'],
  ...['2025-01', '2025-02', '2025-03', '2025-08', '2026-01', '2026-02', '2026-03', '2028-01'],
] as Period[];

const groups: readonly JkkGroup[] = [1, 2, 3, 4, 5];
const scales: readonly Scale[] = ['micro', 'small', 'medium', 'large'];
const employers = groups.flatMap((jkkGroup) =>
  scales.flatMap((scale) => [false, true].map((labourIntensive): Employer => ({ jkkGroup, scale, labourIntensive }))),
);

const workers = madeUpWorkers(10_000, months, 44_2015).map((worker, at) => ({
  ...worker,
  row: at + 1,
  line: at + 2,
  name: 'Budi',
  passportNo: String(at).padStart(8, '0'),
}));

/** The workers of one employer, a fortieth of all. */
const workersOf = (employer: Employer) => {
  const own = employers.indexOf(employer);
  return workers.filter((_, at) => at % employers.length === own);
};

/** Our lines under the portal's names. */
function columnsOf({ lines }: Contributions): Amounts {
  return Object.fromEntries(
    Object.entries(amountColumns).flatMap(([column, [programme, payer]]) =>
      lines
        .filter((line) => line.programme === programme && line.payer === payer)
        .map(({ amount }) => [column, amount]),
    ),
  );
}

function expectBothTheSame(period: Period, tables: Tables): void {
  for (const employer of employers) {
    const people = workersOf(employer);
    const reckon = reckonerFor(period, employer, tables);
    const theirs = people.map((person) => reckon(person, { wage: person.wage, backPay: person.backPay ?? 0 }));
    const { lines, total } = composeReport(people, lawOfMonth(period, employer, tables));
    expect(lines.map(({ contributions }) => columnsOf(contributions))).toEqual(theirs);
    expect([period, employer, total]).toEqual([period, employer, billOf(totalsOf(theirs))]);
  }
}

describe('ten thousand made-up workers', () => {
  test.each(months)('cost the same in %s, whoever of the two reckons', (period) => {
    expectBothTheSame(period, shippedTables);
  });

  test.each(['2026-08', '2027-02'] as Period[])('cost the same in %s by a company’s own rows', (period) => {
    const article = 'invented';
    const own = {
      'jp-cap': [{ cap: 12_345_600, from: '2026-08', article }],
      construction: [{ ratePpm: 15_000, from: '2026-07', article }],
      jkk: [{ group: 3, ratePpm: 9_150, from: '2026-07', article }],
      jkp: [
        {
          cap: 6_000_000,
          governmentPpm: 2_500,
          fromJkkPpm: 1_400,
          fromJkmPpm: 500,
          belowAge: 55,
          from: '2026-08',
          article,
        },
      ],
      relief: [{ programme: 'JKM', keepPpm: 250_000, labourIntensive: false, from: '2026-08', to: '2026-12', article }],
      'pension-age': [{ age: 57, from: '2026-08', to: '2026-12', article }],
      foreigner: [{ programmes: ['JKK', 'JP'], monthsWorked: 3, from: '2026-08', article }],
      scale: [{ scale: 'small', programmes: ['JKK', 'JP'], jkpNeeds: ['JKK', 'JP'], from: '2026-08', article }],
    };
    expectBothTheSame(period, withOwnRows(shippedTables, own, 'own.yaml'));
  });

  test.each(months)('cost the same in %s with the pension age of the month’s last day', (period) => {
    const assumption = [
      { name: 'pension-age-day', choice: 'last-day-of-period', from: '2015-07', to: '2022-02' },
      { name: 'pension-age-day', choice: 'last-day-of-period', from: '2024-12' },
    ];
    expectBothTheSame(period, withOwnRows(shippedTables, { assumption }, 'own.yaml'));
  });

  test('are of every kind', () => {
    const share = (is: (worker: (typeof workers)[number]) => boolean) => workers.filter(is).length / workers.length;
    expect(share(({ citizenship }) => citizenship === 'WNA')).toBeGreaterThan(0.1);
    expect(share(({ programmes }) => programmes !== undefined)).toBeGreaterThan(0.2);
    expect(share(isAtConstructionRate)).toBeGreaterThan(0.1);
    expect(
      share(({ construction, contractType }) => construction === true && contractType === 'PKWTT'),
    ).toBeGreaterThan(0.05);
    expect(share(({ backPay }) => backPay !== undefined)).toBeGreaterThan(0.2);
    expect(share(({ birthDate }) => birthDate === undefined)).toBeGreaterThan(0.03);
  });
});

const fullMonths = { assumption: [{ name: 'fine-months', choice: 'full-months', from: '2015-07' }] };
const countings = [
  ['started', shippedTables],
  ['full', withOwnRows(shippedTables, fullMonths, 'own.yaml')],
] as const;
const fines = months.flatMap((period) => countings.map(([which, tables]) => [period, which, tables] as const));

test.each(fines)('the fine of %s by %s months is the same to both on every day of two years', (period, _, tables) => {
  const due = dueDate(period, shippedHolidays, tables);
  const principal = 123_456_789;
  const days = Array.from({ length: 2 * 366 }, (_, late): IsoDate => addDays(due, late - 1));
  for (const on of days) {
    const theirs = fineOf({ period, due, principal }, [], on, tables);
    const ours = penalty(rupiah(principal), due, on, period, tables);
    // Theirs is billed in whole rupiah, ours is to the sen.
    expect([on, Math.abs(theirs * 100 - ours) <= 50]).toEqual([on, true]);
  }
});
