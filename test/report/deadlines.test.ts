import { describe, expect, test } from '@jest/globals';
import { shippedTables } from '../../src/law/generated/tables.js';
import { shippedHolidays } from '../../src/law/holidays.js';
import { deadlinesOf } from '../../src/report/deadlines.js';
import { day } from './months.js';

const nobody = { newcomers: [], leavers: [], changed: 0 };
const of = (moves: Partial<Parameters<typeof deadlinesOf>[0]>, today = '2026-11-10') =>
  deadlinesOf({ ...nobody, ...moves }, day(today), shippedHolidays, shippedTables);

describe('what has to be told in time', () => {
  test.each([
    ['2026-11-10', false],
    ['2026-11-11', true],
  ])('a newcomer within 30 days: 11 October, seen on %s', (today, late) => {
    const { newcomers } = of({ newcomers: [{ name: 'Budi', on: day('2026-10-11') }] }, today);
    expect(newcomers).toEqual([{ name: 'Budi', on: '2026-10-11', by: '2026-11-10', late }]);
  });

  test('a leaver within seven working days, and a change of today', () => {
    // Friday 30 October 2026: the seventh working day after it is Tuesday 10 November.
    const found = of({ leavers: [{ name: 'Siti', on: day('2026-10-30') }], changed: 3 });
    expect(found.leavers).toEqual([{ name: 'Siti', on: '2026-10-30', by: '2026-11-10', late: false }]);
    expect(found.changes).toEqual({ count: 3, by: '2026-11-19' });
  });

  test('the most urgent first', () => {
    const days = ['2026-11-05', '2026-10-01', '2026-10-20'];
    const { newcomers } = of({ newcomers: days.map((on) => ({ name: on, on: day(on) })) });
    expect(newcomers.map(({ name }) => name)).toEqual(['2026-10-01', '2026-10-20', '2026-11-05']);
  });

  test('whoever began before the law did is late since its beginning', () => {
    const [found] = of({ newcomers: [{ name: 'Agus', on: day('1999-01-04') }] }).newcomers;
    expect(found).toEqual({ name: 'Agus', on: '1999-01-04', by: '2015-07-31', late: true });
  });
});
