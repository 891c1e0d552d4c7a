import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lawOfMonth } from '../../src/law/month.js';
import { composeReport, type Report } from '../../src/report/compose.js';
import type { Person } from '../../src/roster/person.js';
import { readRoster } from '../../src/roster/read-roster.js';
import { payroll, type Row } from '../support/workers.js';
import { date, period } from './given.js';

const rows = fc.uniqueArray(
  fc.record({
    nik: fc.integer({ min: 1, max: 9_999 }).map((serial) => `317101150890${String(serial).padStart(4, '0')}`),
    wage: fc.oneof(fc.integer({ min: 1, max: 30_000_000 }), fc.constantFrom(11_086_300, 11_086_301, 5_000_000)),
    back_pay: fc.constantFrom('', 0, 1_250_000),
    programmes: fc.constantFrom('', 'JKK JKM', 'JKK JKM JHT'),
  }),
  { selector: ({ nik }) => nik, minLength: 1, maxLength: 20 },
);

async function reportOf(file: readonly Row[]): Promise<Report> {
  const people: Person[] = [];
  const bytes = (async function* () {
    yield Buffer.from(payroll(...file));
  })();
  const { diagnostics } = await readRoster(bytes, {
    today: date('2026-11-10'),
    onPerson: (person) => people.push(person),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return composeReport(people, lawOfMonth(period('2026-10'), { jkkGroup: 3, scale: 'large' }));
}

/** All of a report but where in the file each worker stood. */
function figuresOf({ lines, ...sums }: Report): unknown {
  return { ...sums, lines: lines.map(({ person: _, ...line }) => line) };
}

test('a worker costs the same, and the report is the same, whatever the order of the file', async () => {
  const files = rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  await fc.assert(
    fc.asyncProperty(files, async ([file, shuffled]) => {
      const people = (each: (typeof file)[number]): Row => ({
        name: 'Budi Santoso',
        birth_date: '1990-08-15',
        ...each,
      });
      expect(figuresOf(await reportOf(shuffled.map(people)))).toEqual(figuresOf(await reportOf(file.map(people))));
    }),
  );
});
