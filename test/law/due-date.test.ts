import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/law/calendar.js';
import { dueDate } from '../../src/law/due-date.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { holidaysFrom, shippedHolidays } from '../../src/law/holidays.js';
import { date, period } from './given.js';

describe('a month is due', () => {
  test.each([
    ['2026-05', '2026-06-15', 'a Monday'],
    ['2026-10', '2026-11-16', '15 November 2026 is a Sunday'],
    ['2025-05', '2025-06-16', '15 June 2025 is a Sunday'],
    ['2025-02', '2025-03-17', '15 March 2025 is a Saturday'],
    ['2026-07', '2026-08-18', '15 August 2026 is a Saturday, 17 August a holiday (SKB 1497/2025)'],
    ['2025-07', '2025-08-15', 'a Friday: the shared leave of 18 August comes after it'],
    ['2026-04', '2026-05-15', 'a Friday of shared leave, which is a working day unless a company says otherwise'],
    ['2020-07', '2020-08-18', '15 August 2020 is a Saturday, 17 August a holiday (SKB 728/2019)'],
    ['2021-04', '2021-05-17', '15 May 2021 is a Saturday'],
    ['2024-08', '2024-09-17', '15 September 2024 is a Sunday, the 16th Maulid (SKB 855/2023)'],
    ['2026-12', '2027-01-15', 'a Friday'],
    ['2027-12', '2028-01-17', '15 January 2028 is a Saturday of a year whose holidays are not known'],
  ])('%s on %s: %s', (month, due) => {
    expect(dueDate(period(month), shippedHolidays)).toBe(due);
  });

  test('days of shared leave move it, where a company counts them', () => {
    expect(dueDate(period('2026-04'), shippedHolidays, shippedTables, { sharedLeave: true })).toBe('2026-05-18');
  });

  test.each([
    ['2020-07', '2020-08-17', 'the 15th is a Saturday'],
    ['2020-08', '2020-09-30', 'PP 49/2020 art. 4(1)'],
    ['2020-12', '2021-02-01', '30 January 2021 is a Saturday'],
    ['2021-01', '2021-03-01', 'the 30th of February is the 28th, a Sunday'],
    ['2021-02', '2021-03-15', 'the 15th again'],
  ])('%s on %s: %s', (month, due) => {
    expect(dueDate(period(month), holidaysFrom([]))).toBe(due);
  });
});

describe('holidays', () => {
  test('of 2015 to 2027 are known, of other years not', () => {
    const years = Array.from({ length: 15 }, (_, at) => 2014 + at);
    expect(years.filter((year) => shippedHolidays.covers(year))).toEqual(years.slice(1, -1));
  });

  test.each([
    ['2021', 15, 1, 'SKB 712/2021; 13 May has two'],
    ['2022', 16, 4, 'SKB 678/2022'],
    ['2023', 16, 11, 'SKB 624/2023'],
    ['2024', 19, 10, 'SKB 855/2023; two days of elections'],
    ['2025', 17, 11, 'SKB 1017/2024 and its change'],
    ['2027', 18, 8, 'SKB 1205/2026'],
  ])('of %s are %d national and %d of shared leave (%s)', (year, national, shared) => {
    const { days } = shippedTables.holidays.find(({ from }) => from.startsWith(year)) ?? { days: [] };
    const count = (kind: string): number => days.filter((day) => day.kind === kind).length;
    expect([count('national'), count('shared-leave')]).toEqual([national, shared]);
  });

  test('a single day of a company’s own does not make its year known', () => {
    const days = [{ date: '2029-08-17', kind: 'national', name: 'Proklamasi Kemerdekaan' }] as const;
    const own = { from: '2029-08-17', to: '2029-08-17', article: 'SKB', source: 'own', sure: 'L', days } as const;
    expect(holidaysFrom([...shippedTables.holidays, own]).covers(2029)).toBe(false);
  });

  test('2026 has 17 national days and 8 of shared leave (SKB 1497/2025)', () => {
    const days = Array.from({ length: 365 }, (_, day) => shippedHolidays.on(addDays(date('2026-01-01'), day))?.kind);
    expect(days.filter((kind) => kind === 'national')).toHaveLength(17);
    expect(days.filter((kind) => kind === 'shared-leave')).toHaveLength(8);
  });

  test('a day has its name', () => {
    expect(shippedHolidays.on(date('2026-08-17'))).toMatchObject({ kind: 'national', name: 'Proklamasi Kemerdekaan' });
    expect(shippedHolidays.on(date('2026-08-18'))).toBeUndefined();
  });

  test('a company’s own rows count as the shipped ones do', () => {
    const days = [{ date: '2027-01-15', kind: 'national', name: 'Pilkada' }] as const;
    const own = holidaysFrom([
      { from: '2027-01-01', to: '2027-12-31', article: 'SKB', source: 'own', sure: 'L', days },
    ]);
    expect(own.covers(2027)).toBe(true);
    expect(dueDate(period('2026-12'), own)).toBe('2027-01-18');
  });
});
