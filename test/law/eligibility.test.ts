import { describe, expect, test } from '@jest/globals';
import { parseJkkGroup, parseScale } from '../../src/law/eligibility.js';
import { lawOfMonth } from '../../src/law/month.js';
import type { Programme, Scale } from '../../src/law/types.js';
import { date, mediumCompany, period, programmesIn, reckon } from './given.js';

describe('the scale of a company', () => {
  test.each([
    ['micro', ['JKK', 'JKM']],
    ['small', ['JKK', 'JKM', 'JHT', 'JKP']],
    ['medium', ['JKK', 'JKM', 'JHT', 'JP', 'JKP']],
    ['large', ['JKK', 'JKM', 'JHT', 'JP', 'JKP']],
  ] as const)('%s asks for %j', (scale: Scale, expected) => {
    expect(programmesIn(reckon(5_000_000, '2026-05', {}, { scale }))).toEqual(expected);
  });

  test('more can be chosen, and JKP follows once its conditions are met', () => {
    const micro = (programmes: readonly ('JHT' | 'JP' | 'JKP')[]) =>
      programmesIn(reckon(5_000_000, '2026-05', {}, { scale: 'micro', programmes }));
    expect(micro(['JHT'])).toEqual(['JKK', 'JKM', 'JHT', 'JKP']);
    expect(micro(['JP'])).toEqual(['JKK', 'JKM', 'JP']);
    expect(micro(['JKP'])).toEqual(['JKK', 'JKM']);
  });
});

describe('the end of JP', () => {
  const isInJp = (birthDate: string, month: string): boolean =>
    programmesIn(reckon(5_000_000, month, { birthDate: date(birthDate) })).includes('JP');

  test.each([
    ['2015-07', 56],
    ['2018-12', 56],
    ['2019-01', 57],
    ['2021-12', 57],
    ['2022-01', 58],
    ['2024-12', 58],
    ['2025-01', 59],
    ['2028-01', 60],
    ['2031-01', 61],
    ['2042-12', 64],
    ['2043-01', 65],
    ['2050-01', 65],
  ])('in %s the pension age is %d', (month, age) => {
    expect(lawOfMonth(period(month), mediumCompany).pensionAge).toBe(age);
  });

  test('it is with the month on whose first day the age is reached', () => {
    expect(isInJp('1967-03-02', '2026-03')).toBe(true);
    expect(isInJp('1967-03-01', '2026-03')).toBe(false);
    expect(isInJp('1967-03-02', '2026-04')).toBe(false);
  });

  test('who has once reached it stays out when it rises', () => {
    // 58 in July 2024, when that was the age; still 58 in January 2025, when 59 is.
    expect(isInJp('1966-06-15', '2024-06')).toBe(true);
    expect(isInJp('1966-06-15', '2024-07')).toBe(false);
    expect(isInJp('1966-06-15', '2025-01')).toBe(false);
    // 58 on 1 January 2025, a month too late for the old age.
    expect(isInJp('1966-12-15', '2025-01')).toBe(true);
  });

  test('a worker without a birth date counts as young', () => {
    expect(programmesIn(reckon(5_000_000, '2026-03'))).toContain('JP');
  });
});

describe('foreigners', () => {
  test('are in JKK, JKM and JHT after six months of work', () => {
    const after = (monthsWorked: number) =>
      programmesIn(reckon(5_000_000, '2026-05', { citizenship: 'WNA', monthsWorked }));
    expect(after(5)).toEqual([]);
    expect(after(6)).toEqual(['JKK', 'JKM', 'JHT']);
  });

  test('are taken to have worked long enough when nobody says', () => {
    expect(programmesIn(reckon(5_000_000, '2026-05', { citizenship: 'WNA' }))).toEqual(['JKK', 'JKM', 'JHT']);
    expect(programmesIn(reckon(5_000_000, '2026-05', { citizenship: 'WNA' }, { scale: 'micro' }))).toEqual([
      'JKK',
      'JKM',
    ]);
  });

  test('can be put into JP by name', () => {
    const named = { citizenship: 'WNA', programmes: ['JKK', 'JKM', 'JHT', 'JP'] } as const;
    expect(programmesIn(reckon(5_000_000, '2026-05', named))).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
  });
});

describe('JKP', () => {
  const isInJkp = (birthDate: string, registered?: string): boolean =>
    programmesIn(
      reckon(5_000_000, '2026-05', {
        birthDate: date(birthDate),
        ...(registered === undefined ? {} : { jkpRegisteredOn: date(registered) }),
      }),
    ).includes('JKP');

  test('is for those not yet 54 when registered', () => {
    expect(isInJkp('1970-06-01', '2024-05-31')).toBe(true);
    expect(isInJkp('1970-06-01', '2024-06-01')).toBe(false);
  });

  test('takes the first day of the month for the registration that nobody told', () => {
    expect(isInJkp('1972-05-02')).toBe(true);
    expect(isInJkp('1972-05-01')).toBe(false);
  });

  test('ends with JP where the scale asks for JP, and goes on where it does not', () => {
    const pensioner = { birthDate: date('1967-03-15'), jkpRegisteredOn: date('2021-02-01') };
    expect(programmesIn(reckon(5_000_000, '2026-05', pensioner))).not.toContain('JKP');
    expect(programmesIn(reckon(5_000_000, '2026-05', pensioner, { scale: 'small' }))).toContain('JKP');
  });

  test('began for nobody before February 2021, however long ago they were registered', () => {
    const registered = { jkpRegisteredOn: date('2015-07-01') };
    const lastOne = { ...registered, birthDate: date('1967-02-02') };
    const tooOld = { ...registered, birthDate: date('1967-02-01') };
    const [inIt, out] = [lastOne, tooOld].map((who) => programmesIn(reckon(5_000_000, '2021-02', who)));
    expect(inIt).toContain('JKP');
    expect(out).not.toContain('JKP');
  });

  test('is in no month before February 2021', () => {
    expect(programmesIn(reckon(5_000_000, '2021-01'))).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
    expect(programmesIn(reckon(5_000_000, '2021-02'))).toContain('JKP');
  });
});

describe('programmes named for a worker', () => {
  const everything = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
  const named = (programmes: readonly Programme[], worker = {}, scale: Scale = 'medium') =>
    programmesIn(reckon(5_000_000, '2026-05', { ...worker, programmes }, { scale }));

  test('are added to those that the company must have, and take nothing away', () => {
    expect(named(['JP'], {}, 'micro')).toEqual(['JKK', 'JKM', 'JP']);
    expect(named(['JHT'], {}, 'micro')).toEqual(['JKK', 'JKM', 'JHT', 'JKP']);
    expect(named(['JP'], {}, 'small')).toEqual(everything);
    expect(named(['JKK'])).toEqual(everything);
    expect(named([])).toEqual(everything);
  });

  test('do not bring JP back after pension age', () => {
    // 59 on 1 May 2026, the age of 2025 to 2027 (PP 45/2015 art. 15).
    expect(named(everything, { birthDate: date('1967-05-01') })).toEqual(['JKK', 'JKM', 'JHT']);
    expect(named(everything, { birthDate: date('1967-05-02') }, 'small')).toContain('JP');
  });

  test('do not bring JKP to whoever is past its age, or without what it asks for', () => {
    expect(named(everything, { birthDate: date('1972-05-01') })).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
    expect(named(['JKP'], {}, 'micro')).toEqual(['JKK', 'JKM']);
  });

  test('put a foreigner into JP until pension age, never into JKP, and not before the sixth month', () => {
    const foreigner = { citizenship: 'WNA' } as const;
    expect(named(everything, foreigner)).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
    expect(named(everything, { ...foreigner, birthDate: date('1967-05-01') })).toEqual(['JKK', 'JKM', 'JHT']);
    expect(named(everything, { ...foreigner, monthsWorked: 5 })).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['1', 1],
    ['sangat rendah', 1],
    ['Very-Low', 1],
    ['rendah', 2],
    ['sedang', 3],
    ['HIGH', 4],
    [' sangat_tinggi ', 5],
    ['6', undefined],
    ['', undefined],
  ])('"%s" is risk group %s', (text, group) => {
    expect(parseJkkGroup(text)).toBe(group);
  });

  test.each([
    ['mikro', 'micro'],
    ['Small', 'small'],
    ['menengah', 'medium'],
    ['besar', 'large'],
    ['huge', undefined],
  ])('"%s" is scale %s', (text, scale) => {
    expect(parseScale(text)).toBe(scale);
  });
});
