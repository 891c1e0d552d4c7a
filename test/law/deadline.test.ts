import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekday } from '../../src/law/calendar.js';
import { changeBy, registerBy } from '../../src/law/deadline.js';
import { holidaysFrom, shippedHolidays } from '../../src/law/holidays.js';
import { date } from './given.js';

describe('a new worker is registered', () => {
  test.each([
    ['2026-10-01', '2026-10-31'],
    ['2026-01-31', '2026-03-02'],
    ['2024-01-31', '2024-03-01'],
    ['2026-12-15', '2027-01-14'],
  ])('who began on %s: by %s, 30 days later (PP 45/2015 art. 4)', (start, by) => {
    expect(registerBy(date(start))).toBe(by);
  });
});

describe('a change is reported', () => {
  test.each([
    ['2026-11-02', '2026-11-11', 'a Monday: six working days of that week and the next, and one more'],
    ['2026-11-06', '2026-11-17', 'a Friday: two weekends between'],
    ['2026-11-07', '2026-11-17', 'a Saturday'],
    ['2026-12-21', '2026-12-31', '25 December is a holiday, the shared leave of the 24th is not counted as one'],
    ['2026-03-16', '2026-03-26', '19 March is Nyepi'],
  ])('of %s by %s: %s (PP 44/2015 art. 9)', (day, by) => {
    expect(changeBy(date(day), shippedHolidays)).toBe(by);
  });

  test('with weekends alone where no holidays are known', () => {
    expect(changeBy(date('2026-12-21'), holidaysFrom([]))).toBe('2026-12-30');
  });

  test('always on a working day, nine days later or more', () => {
    const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays(date('2015-07-01'), count));
    fc.assert(
      fc.property(days, (day) => {
        const by = changeBy(day, shippedHolidays);
        expect([0, 6]).not.toContain(weekday(by));
        expect(shippedHolidays.on(by)?.kind).not.toBe('national');
        expect(by >= addDays(day, 9)).toBe(true);
      }),
    );
  });
});

test('a day before the law is refused', () => {
  expect(() => registerBy(date('2015-06-30'))).toThrow(RangeError);
  expect(() => changeBy(date('2015-06-30'))).toThrow(RangeError);
});
