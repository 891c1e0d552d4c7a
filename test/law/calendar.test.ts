import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  ageOn,
  dayOf,
  firstDay,
  isoDate,
  lastDay,
  monthsBetween,
  parseIsoDate,
  parsePeriod,
  periodOf,
  todayInJakarta,
  weekday,
} from '../../src/law/calendar.js';
import { date, period } from './given.js';

describe('a period', () => {
  test.each(['2026-05', '2015-07', '2026-12'])('%s is read', (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  test.each(['2026-13', '2026-00', '2026-5', '05-2026', '2026-05-01', ' 2026-05', ''])('"%s" is refused', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('months are added and counted across years', () => {
    expect(addMonths(period('2026-11'), 3)).toBe('2027-02');
    expect(addMonths(period('2026-01'), -1)).toBe('2025-12');
    expect(addMonths(period('2026-03'), -12 * 59)).toBe('1967-03');
    expect(monthsBetween(period('2025-11'), period('2026-02'))).toBe(3);
    expect(monthsBetween(period('2026-02'), period('2025-11'))).toBe(-3);
  });

  test('it has a first and a last day, and the 30th of February is its last', () => {
    expect(firstDay(period('2026-02'))).toBe('2026-02-01');
    expect(lastDay(period('2026-02'))).toBe('2026-02-28');
    expect(lastDay(period('2024-02'))).toBe('2024-02-29');
    expect(dayOf(period('2021-02'), 30)).toBe('2021-02-28');
    expect(periodOf(date('2026-02-28'))).toBe('2026-02');
  });
});

describe('a date', () => {
  test.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '1900-02-29'])(
    '%s is on no calendar',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  test('29 February is a day of leap years alone', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2000, 2, 29)).toBe('2000-02-29');
    expect(isoDate(2026, 2, 29)).toBeUndefined();
    expect(isoDate(2026, 1.5, 1)).toBeUndefined();
    expect(isoDate(1900, 1, 1)).toBe('1900-01-01');
    expect(isoDate(2999, 12, 31)).toBe('2999-12-31');
    expect(isoDate(1899, 12, 31)).toBeUndefined();
    expect(isoDate(3000, 1, 1)).toBeUndefined();
  });

  test('days are added across months and years', () => {
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(date('2024-03-01'), -1)).toBe('2024-02-29');
  });

  test('it has a day of the week', () => {
    expect(weekday(date('2026-11-15'))).toBe(0);
    expect(weekday(date('2026-08-17'))).toBe(1);
  });

  test('it is already tomorrow in Jakarta at 17.00 UTC', () => {
    expect(todayInJakarta(new Date('2026-11-15T16:59:59.999Z'))).toBe('2026-11-15');
    expect(todayInJakarta(new Date('2026-11-15T17:00:00Z'))).toBe('2026-11-16');
  });
});

describe('age', () => {
  test('a year is completed on the birthday', () => {
    expect(ageOn(date('1966-06-15'), date('2025-06-14'))).toBe(58);
    expect(ageOn(date('1966-06-15'), date('2025-06-15'))).toBe(59);
  });

  test('who is born on 29 February turns a year older on 1 March of a common year', () => {
    expect(ageOn(date('1968-02-29'), date('2027-02-28'))).toBe(58);
    expect(ageOn(date('1968-02-29'), date('2027-03-01'))).toBe(59);
    expect(ageOn(date('1968-02-29'), date('2028-02-29'))).toBe(60);
  });
});
