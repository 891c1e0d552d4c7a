import { describe, expect, test } from '@jest/globals';
import { changeBy } from '../../src/law/deadline.js';
import { dueDate } from '../../src/law/due-date.js';
import { programmesOf } from '../../src/law/eligibility.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { shippedHolidays } from '../../src/law/holidays.js';
import { rupiah } from '../../src/law/money.js';
import { lawOfMonth } from '../../src/law/month.js';
import { withOwnRows } from '../../src/law/own-rows.js';
import { monthsLate, penalty } from '../../src/law/penalty.js';
import { choicesOf, readings } from '../../src/law/readings.js';
import type { Tables } from '../../src/law/types.js';
import { date, period } from './given.js';

const choosing = (name: string, choice: string, from = '2015-07'): Tables =>
  withOwnRows(shippedTables, { assumption: [{ name, choice, from }] }, 'own.yaml');

test('the tables as shipped choose the first of each reading’s choices', () => {
  const chosen = Object.fromEntries(shippedTables.assumption.map(({ name, choice }) => [name, choice]));
  expect(chosen).toEqual(Object.fromEntries(Object.keys(readings).map((name) => [name, choicesOf(name)[0]])));
});

test('a choice of a company’s own is about the programmes and article of the shipped one, and marked', () => {
  expect(choosing('shared-leave', 'holiday').assumption.filter(({ own }) => own)).toEqual([
    {
      name: 'shared-leave',
      choice: 'holiday',
      programmes: ['JKK', 'JKM', 'JHT', 'JP'],
      article: 'PP 44/2015 art. 22',
      source: 'own.yaml',
      sure: 'L',
      from: '2015-07',
      own: true,
    },
  ]);
});

describe('shared leave as holidays', () => {
  // 15 May 2026 is a Friday of shared leave (SKB 1497/2025).
  const tables = choosing('shared-leave', 'holiday', '2026-04');

  test('moves the due date, from the month on for which it was chosen', () => {
    expect(dueDate(period('2026-04'), shippedHolidays)).toBe('2026-05-15');
    expect(dueDate(period('2026-04'), shippedHolidays, tables)).toBe('2026-05-18');
    expect(dueDate(period('2026-04'), shippedHolidays, choosing('shared-leave', 'holiday', '2026-05'))).toBe(
      '2026-05-15',
    );
  });

  test('is no working day of those for reporting a change', () => {
    const inMay = date('2026-05-12');
    expect(changeBy(inMay, shippedHolidays)).toBe('2026-05-22');
    expect(changeBy(inMay, shippedHolidays, tables)).toBe('2026-05-25');
  });
});

describe('full months of delay', () => {
  const tables = choosing('fine-months', 'full-months');

  test.each([
    ['2026-11-16', 0],
    ['2026-11-17', 0],
    ['2026-12-15', 0],
    ['2026-12-16', 20_000],
    ['2027-01-15', 20_000],
    ['2027-01-16', 40_000],
    ['2027-11-16', 240_000],
  ])('of a million due on 16 November 2026, paid on %s, cost %d', (paidOn, fine) => {
    const due = date('2026-11-16');
    expect(penalty(rupiah(1_000_000), due, date(paidOn), period('2026-10'), tables)).toBe(rupiah(fine));
  });

  test('end on the last day of a month that has no such day', () => {
    const of = (on: string) => monthsLate(date('2027-01-31'), date(on), period('2026-12'), tables);
    expect([of('2027-02-27'), of('2027-02-28'), of('2027-03-30'), of('2027-03-31')]).toEqual([0, 1, 1, 2]);
  });
});

describe('the pension age on the last day of the month', () => {
  const company = { jkkGroup: 1, scale: 'medium' } as const;
  const inJp = (born: string, month: string, tables: Tables): boolean => {
    const worker = { wage: rupiah(10_000_000), birthDate: date(born) };
    return programmesOf(worker, lawOfMonth(period(month), company, tables)).includes('JP');
  };
  const tables = choosing('pension-age-day', 'last-day-of-period');

  test.each([
    ['1967-06-01', '2026-06', false, false],
    ['1967-06-02', '2026-06', true, false],
    ['1967-06-30', '2026-06', true, false],
    ['1967-07-01', '2026-06', true, true],
    // The age was 58 to the end of 2024; who reached it then stays out.
    ['1966-12-31', '2025-01', true, false],
    ['1967-01-01', '2025-01', true, true],
    // Born on 29 February: older on 1 March of a common year.
    ['1968-02-29', '2027-02', true, true],
    ['1968-02-28', '2027-02', true, false],
  ])('born %s, in %s: in JP %s, and by the last day %s', (born, month, byFirst, byLast) => {
    expect([inJp(born, month, shippedTables), inJp(born, month, tables)]).toEqual([byFirst, byLast]);
  });
});
