import { describe, expect, test } from '@jest/globals';
import { lawOfMonth } from '../../src/law/month.js';
import { rupiah, sen } from '../../src/law/money.js';
import { composeReport } from '../../src/report/compose.js';
import type { Person } from '../../src/roster/person.js';
import { type Form, type FormAmount, formAmountNames, type FormAmounts } from '../../src/sipp/form.js';
import { reconcile } from '../../src/sipp/reconcile.js';
import { date, period } from '../law/given.js';
import { nik, person } from '../report/people.js';

const law = lawOfMonth(period('2026-10'), { jkkGroup: 1, scale: 'medium' });

/** What the form says of a worker, by default what we say of a wage of Rp 5,000,000 in group 1, in rupiah. */
const amounts = (said: Partial<Record<FormAmount, number>> = {}): FormAmounts => {
  const usual = {
    wage: 5_000_000,
    backPay: 0,
    jkk: 12_000,
    jkm: 15_000,
    jhtEmployer: 185_000,
    jhtEmployee: 100_000,
    jpEmployer: 100_000,
    jpEmployee: 50_000,
    jkpEmployer: 7_000,
    jkpGovernment: 11_000,
    total: 462_000,
  };
  const all = { ...usual, ...said };
  const inSen = (name: FormAmount) => [name, sen(Math.round(all[name] * 100))] as const;
  return Object.fromEntries(formAmountNames.map(inSen)) as Record<FormAmount, FormAmounts['wage']>;
};

const line = (said: FormAmounts, serial = 1): Form['lines'][number] => ({
  kpj: '',
  nik: nik(serial),
  name: 'BUDI',
  employeeNo: '',
  birthDate: undefined,
  amounts: said,
});

function compared(people: readonly Person[], lines: Form['lines']) {
  const form = { npp: 'AA000001', company: '', period: period('2026-10'), lines, sums: amounts() };
  return reconcile(form, composeReport(people, law), law);
}

describe('a worker whose amounts differ', () => {
  test.each<[string, Partial<Person>, Partial<Record<FormAmount, number>>, [FormAmount, string][]]>([
    ['in nothing', {}, {}, []],
    [
      'by the wage',
      {},
      { wage: 5_100_000, jkk: 12_240 },
      [
        ['wage', 'wage'],
        ['jkk', 'wage'],
      ],
    ],
    ['by back pay', {}, { backPay: 100_000 }, [['backPay', 'backPay']]],
    [
      'by less than a rupiah',
      {},
      { jkm: 15_000.4, total: 462_000.4 },
      [
        ['jkm', 'rounding'],
        ['total', 'rounding'],
      ],
    ],
    [
      'by a rate',
      {},
      { jkk: 27_000, total: 477_000 },
      [
        ['jkk', 'rate'],
        ['total', 'rate'],
      ],
    ],
    [
      'by the cap of JP, last year’s',
      { wage: rupiah(12_000_000) },
      {
        wage: 12_000_000,
        jkk: 28_800,
        jkm: 36_000,
        jhtEmployer: 444_000,
        jhtEmployee: 240_000,
        jpEmployer: 210_948,
        jpEmployee: 105_474,
        total: 1_065_222,
      },
      [
        ['jpEmployer', 'cap'],
        ['jpEmployee', 'cap'],
        ['total', 'cap'],
      ],
    ],
    [
      'by a sen, and by a rate that is more',
      {},
      { jkk: 12_000.01, jpEmployer: 150_000, total: 512_000.01 },
      [
        ['jkk', 'rounding'],
        ['jpEmployer', 'rate'],
        ['total', 'rate'],
      ],
    ],
    [
      'by JP past the pension age',
      { birthDate: date('1960-01-01') },
      { jkpEmployer: 0, jkpGovernment: 0 },
      [
        ['jpEmployer', 'age'],
        ['jpEmployee', 'age'],
        ['total', 'age'],
      ],
    ],
    [
      'by a programme that one side has not',
      {},
      { jhtEmployer: 0, jhtEmployee: 0, total: 177_000 },
      [
        ['jhtEmployer', 'membership'],
        ['jhtEmployee', 'membership'],
        ['total', 'membership'],
      ],
    ],
  ])('%s', (_, over, said, why) => {
    const { differences, agrees, equal } = compared([person({ nik: nik(1), ...over })], [line(amounts(said))]);
    expect(differences.map((one) => [one.amount, one.why])).toEqual(why);
    expect(agrees).toBe(why.length === 0);
    expect(equal).toBe(why.length === 0 ? 1 : 0);
  });

  test.each<[string, string, string | undefined, [string, string, string][]]>([
    ['in nothing where capitals, a title and a degree alone do', 'DRS. BUDI, S.E.', '1990-08-15', []],
    ['in nothing where the form has neither', '', undefined, []],
    ['by the name', 'Siti Aminah', undefined, [['name', 'Budi', 'Siti Aminah']]],
    ['by the birth date', 'BUDI', '1991-08-15', [['birthDate', '1990-08-15', '1991-08-15']]],
  ])('is remarked on %s, and agrees all the same', (_, name, born, remarks) => {
    const ours = person({ nik: nik(1), name: 'Budi', birthDate: date('1990-08-15') });
    const theirs = { ...line(amounts()), name, birthDate: born === undefined ? undefined : date(born) };
    const { identities, agrees, equal } = compared([ours], [theirs]);
    expect(identities.map((one) => [one.kind, one.ours, one.theirs])).toEqual(remarks);
    expect([agrees, equal]).toEqual([true, 1]);
  });

  test('is told from one whom only one side has', () => {
    const { onlyOurs, onlyTheirs, agrees } = compared([person({ nik: nik(1) })], [line(amounts(), 2)]);
    expect(onlyOurs).toMatchObject([{ person: { nik: nik(1) } }]);
    expect(onlyTheirs).toMatchObject([{ nik: nik(2) }]);
    expect(agrees).toBe(false);
  });

  test('is found by the passport where there is no NIK, else is told to be without one', () => {
    const theirs = { ...line(amounts()), nik: 'A1234567', kpj: '09012345678' };
    const { nik: _nik, ...unknown } = person();
    const someone = { ...unknown, kpj: '19012345678' as NonNullable<Person['kpj']> };
    const ours = { ...unknown, passportNo: 'a 123-4567' };
    expect(compared([ours], [theirs])).toMatchObject({ equal: 1, withoutNik: 0, agrees: true });
    expect(compared([someone], [theirs])).toMatchObject({ equal: 0, withoutNik: 2, agrees: false });
    expect(compared([person({ nik: nik(1) })], [line(amounts(), 2)]).withoutNik).toBe(0);
  });

  test('has to have the same numbers too, and is found by the NIK before anybody by the card', () => {
    type Card = NonNullable<Person['kpj']>;
    const ours = [
      person({ nik: nik(1), kpj: '09012345678' as Card }),
      person({ nik: nik(2), kpj: '19012345678' as Card }),
    ];
    const theirs = [
      { ...line(amounts(), 2), kpj: '09012345678' },
      { ...line(amounts(), 3), kpj: '19012345678' },
      { ...line(amounts(), 1), kpj: '' },
    ];
    expect(compared(ours, theirs)).toMatchObject({
      equal: 1,
      agrees: false,
      differences: [],
      numbers: [{ kind: 'kpj', ours: '19012345678', theirs: '09012345678' }],
      onlyOurs: [],
      onlyTheirs: [{ nik: nik(3) }],
    });
    const byCard = compared(ours.slice(0, 1), [{ ...line(amounts(), 9), kpj: '09012345678' }]);
    expect(byCard).toMatchObject({ equal: 0, agrees: false, numbers: [{ kind: 'nik', ours: nik(1), theirs: nik(9) }] });
  });

  test('is told from a second line of their own', () => {
    const lines = [line(amounts()), { ...line(amounts()), kpj: '09012345678' }];
    const { twice, onlyTheirs, equal } = compared([person({ nik: nik(1) })], lines);
    expect([...twice]).toEqual(onlyTheirs);
    expect([equal, onlyTheirs.length]).toEqual([1, 1]);
  });

  test('is found by the card’s number where the form lacks the NIK', () => {
    const theirs = { ...line(amounts()), nik: '', kpj: '09012345678' };
    const ours = person({ nik: nik(1), kpj: '09012345678' as NonNullable<Person['kpj']> });
    expect(compared([ours], [theirs])).toMatchObject({ equal: 1, agrees: true });
  });
});
