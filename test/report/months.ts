import { parseIsoDate, parsePeriod, type IsoDate, type Period } from '../../src/law/calendar.js';
import { rupiah } from '../../src/law/money.js';
import type { Person } from '../../src/roster/person.js';

/** A month that a test names. */
export function month(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(text);
  return period;
}

/** A day that a test names. */
export function day(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (found === undefined) throw new Error(text);
  return found;
}

/** @param wage rupiah. @returns the `row`th worker of a file, born in 1990 unless it is said otherwise. */
export function person(row: number, wage: number, more: Partial<Person> = {}): Person {
  const passportNo = `X${String(row).padStart(7, '0')}`;
  return {
    row,
    line: row + 1,
    name: `Worker ${row}`,
    passportNo,
    wage: rupiah(wage),
    birthDate: day('1990-01-01'),
    citizenship: 'WNI',
    ...more,
  };
}
