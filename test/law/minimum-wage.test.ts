import { describe, expect, test } from '@jest/globals';
import { shippedTables } from '../../src/law/generated/tables.js';
import { minimumWageOf } from '../../src/law/minimum-wage.js';
import { toRupiah } from '../../src/law/money.js';
import { provinces } from '../../src/law/provinces.js';
import { period } from './given.js';

describe('the minimum wage of a province', () => {
  test.each([
    ['31', '2026-05', 5_729_876, 'DKI Jakarta', 'https://jakarta365.net/ekonomi/2326574/'],
    ['32', '2026-01', 2_317_601, 'Jawa Barat', 'https://jakarta365.net/ekonomi/2326574/'],
    ['12', '2026-12', 3_228_971, 'Sumatera Utara', 'https://www.heloindonesia.com/peristiwa/46299/'],
    ['12', '2025-07', 2_992_559, 'Sumatera Utara', 'https://www.heloindonesia.com/peristiwa/46299/'],
  ])('%s in %s is Rp %d (%s, %s)', (code, month, wage, name) => {
    const found = minimumWageOf(code, period(month));
    expect(found && [toRupiah(found.wage), found.province]).toEqual([wage, name]);
  });

  test.each([
    ['31', '2027-01', 'a year that has no decree yet'],
    ['33', '2016-05', 'a year without a minimum for the whole province'],
    ['93', '2022-05', 'a province that was not there yet'],
    ['99', '2026-05', 'a code of no province'],
    ['', '2026-05', 'no code'],
    ['031', '2026-05', 'a code with a digit too many'],
  ])('%s in %s is not known: %s', (code, month) => {
    expect(minimumWageOf(code, period(month))).toBeUndefined();
  });

  test('is there for all 38 provinces of 2026', () => {
    expect([...provinces.keys()].filter((code) => !minimumWageOf(String(code), period('2026-05')))).toEqual([]);
    expect(provinces.size).toBe(38);
  });

  test('never falls from one year to the next', () => {
    const falls = [...provinces.keys()].flatMap((code) => {
      const rows = shippedTables['minimum-wage'].filter(({ province }) => province === code);
      return rows.filter(({ wage }, at) => wage < (rows[at - 1]?.wage ?? 0));
    });
    expect(falls).toEqual([]);
  });

  test('holds for whole years', () => {
    for (const { from, to } of shippedTables['minimum-wage'])
      expect([from.slice(4), to]).toEqual(['-01', `${from.slice(0, 4)}-12`]);
  });
});
