import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lawOfMonth } from '../../src/law/month.js';
import { rupiah, sen } from '../../src/law/money.js';
import { composeReport, identityOf } from '../../src/report/compose.js';
import type { Person } from '../../src/roster/person.js';
import { date, period } from '../law/given.js';
import { nik, person } from './people.js';

const month = lawOfMonth(period('2026-10'), { jkkGroup: 2, scale: 'medium' });

const people = fc
  .uniqueArray(
    fc.record({ serial: fc.integer({ min: 1, max: 9999 }), wage: fc.integer({ min: 1, max: 10_000_000_000 }) }),
    { selector: ({ serial }) => serial, maxLength: 30 },
  )
  .map((all) => all.map(({ serial, wage }) => person({ nik: nik(serial), wage: sen(wage) })));

describe('a report', () => {
  test('is the same whatever the order of its people', () => {
    fc.assert(
      fc.property(
        people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(composeReport(other, month)).toEqual(composeReport(one, month));
        },
      ),
    );
  });

  test('has shares that add up to its programmes, and a bill within half a rupiah a programme of them', () => {
    fc.assert(
      fc.property(people, (all) => {
        const { totals, shares, total } = composeReport(all, month);
        const transferred = Object.values(totals).reduce((sum, { amount }) => sum + amount, 0);
        expect(shares.employer + shares.employee).toBe(transferred);
        expect(Math.abs(total * 100 - transferred)).toBeLessThanOrEqual(4 * 50);
      }),
    );
  });

  test('costs Rp 477,000 for Rp 5,000,000 in group 2, and nothing for nobody', () => {
    expect(composeReport([person()], month)).toMatchObject({
      period: '2026-10',
      total: 477_000,
      totals: { JKK: { rupiah: 27_000 }, JKM: { rupiah: 15_000 }, JHT: { rupiah: 285_000 }, JP: { rupiah: 150_000 } },
    });
    expect(composeReport([], month)).toMatchObject({ lines: [], total: 0 });
  });

  test('rounds each line to the rupiah where that is asked for', () => {
    const odd = person({ wage: rupiah(2_773_184) });
    const line = (rounding: 'sen' | 'rupiah') =>
      composeReport([odd], month, rounding).lines[0]?.contributions.lines.find(
        ({ programme, payer }) => programme === 'JHT' && payer === 'employer',
      )?.amount;
    expect([line('sen'), line('rupiah')]).toEqual([10_260_781, 10_260_800]);
  });

  test('reads a birth date that nobody gave from the NIK', () => {
    const { birthDate: _, ...unknown } = person({ nik: '3171011508600001' as NonNullable<Person['nik']> });
    const [line] = composeReport([unknown], month).lines;
    expect(line?.programmes).toEqual(['JKK', 'JKM', 'JHT']);
  });

  test('takes a foreigner by the passport, into JHT after six months', () => {
    const { nik: _, ...stranger } = person({ passportNo: 'X1234567', citizenship: 'WNA' });
    expect(identityOf(stranger)).toBe('passport:X1234567');
    const programmes = (startDate: string) =>
      composeReport([{ ...stranger, startDate: date(startDate) }], month).lines[0]?.programmes;
    expect(programmes('2026-01-05')).toContain('JHT');
    expect(programmes('2026-09-01')).not.toContain('JHT');
    expect(programmes('2026-01-05')).not.toContain('JKP');
  });
});

describe('JKP of a report', () => {
  test('goes on for who was registered before 54, and does not begin for who came later', () => {
    const law = lawOfMonth(period('2026-05'), { jkkGroup: 2, scale: 'medium' });
    const born = date('1971-01-01');
    const since = (startDate: string) => composeReport([person({ birthDate: born, startDate: date(startDate) })], law);
    expect(since('2021-03-01').lines[0]?.programmes).toContain('JKP');
    expect(since('2025-02-01').lines[0]?.programmes).not.toContain('JKP');
  });
});
