import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../src/roster/fault.js';
import { parseDate } from '../../src/roster/fields/date.js';
import { parseAmount, parseWage } from '../../src/roster/fields/wage.js';
import * as words from '../../src/roster/fields/words.js';
import { parseKpj } from '../../src/roster/kpj.js';

const codeOf = (value: unknown): unknown => (value instanceof Fault ? value.code : value);

describe('an amount', () => {
  test.each([
    ['5500000', 550_000_000],
    ['5.500.000', 550_000_000],
    ['5,500,000', 550_000_000],
    ['Rp 5.500.000', 550_000_000],
    ['Rp. 5.500.000,00', 550_000_000],
    ['rp5,500,000.50', 550_000_050],
    ['5500000,00', 550_000_000],
    ['5500000.5', 550_000_050],
    [' 5 500 000 ', 550_000_000],
    ['5.500', 550_000],
    ['1.000.000.000.000', 100_000_000_000_000],
    ['0,00', 'WAGE_NOT_POSITIVE'],
    ['-1', 'WAGE_NOT_POSITIVE'],
    ['Rp -5.000.000', 'WAGE_NOT_POSITIVE'],
    ['1.000.000.000.000,01', 'WAGE_OUT_OF_RANGE'],
    ['9'.repeat(400), 'WAGE_OUT_OF_RANGE'],
    ['5jt', 'WAGE_FORMAT'],
    ['5.5', 'WAGE_FORMAT'],
    ['5,5', 'WAGE_FORMAT'],
    ['1.234.56', 'WAGE_FORMAT'],
    ['1.234,567', 'WAGE_FORMAT'],
    ['12.34.567', 'WAGE_FORMAT'],
    ['5500000,000', 'WAGE_FORMAT'],
    ['0.500', 'WAGE_FORMAT'],
    ['5,5E+06', 'WAGE_FORMAT'],
    ['Rp', 'WAGE_FORMAT'],
    ['--5', 'WAGE_FORMAT'],
    ['(5.000.000)', 'WAGE_FORMAT'],
  ])('%s', (text, sen) => {
    expect(codeOf(parseWage(text))).toBe(sen);
  });

  test('of back pay may be zero', () => {
    expect(parseAmount('0')).toBe(0);
  });

  const styles = fc.record({
    thousands: fc.constantFrom('', '.', ','),
    decimals: fc.boolean(),
    prefix: fc.constantFrom('', 'Rp', 'Rp ', 'rp. ', ' '),
  });

  test('means the same in every style that it may be written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000_000_000 }), styles, (sen, { thousands, decimals, prefix }) => {
        const cents = decimals ? sen : Math.ceil(sen / 100) * 100;
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
        const point = thousands === '.' ? ',' : '.';
        const text = prefix + whole + (decimals ? point + String(cents % 100).padStart(2, '0') : '');
        expect(parseWage(text)).toBe(cents);
      }),
    );
  });
});

describe('a date', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['29-02-2024', '2024-02-29'],
    ['29/02/2024', '2024-02-29'],
    ['29-02-2023', 'DATE_INVALID'],
    ['02/15/2024', 'DATE_INVALID'],
    ['2024/02/15', 'DATE_INVALID'],
    ['15-02/2024', 'DATE_INVALID'],
    ['15-02-24', 'DATE_INVALID'],
    ['45337', 'DATE_INVALID'],
  ])('%s', (text, date) => {
    expect(codeOf(parseDate(text))).toBe(date);
  });
});

describe('words', () => {
  test.each([
    [words.parseGender, 'Laki-laki', 'L'],
    [words.parseGender, 'PRIA', 'L'],
    [words.parseGender, 'M', 'L'],
    [words.parseGender, 'f', 'P'],
    [words.parseGender, 'wanita', 'P'],
    [words.parseMaritalStatus, 'Belum Kawin', 'T'],
    [words.parseMaritalStatus, 'K/2', 'Y'],
    [words.parseContractType, 'Tetap', 'PKWTT'],
    [words.parseCitizenship, 'ID', 'WNI'],
    [words.parseCitizenship, 'jp', 'WNA'],
    [words.parseCitizenship, 'entah', 'VALUE_INVALID'],
    [words.parseIdentityType, 'Paspor', 'PASSPORT'],
    [words.parseEndReason, 'mengundurkan diri', 'resigned'],
    [words.parseEndReason, 'contract_ended', 'contract_ended'],
    [words.parseBloodType, 'AB+', 'AB'],
    [parseKpj, "'14 012-345.678", '14012345678'],
    [parseKpj, 'ab1234567', 'AB1234567'],
    [parseKpj, '1,23E+10', 'KPJ_FORMAT'],
  ])('%p reads %s as %s', (parse, text, meaning) => {
    expect(codeOf(parse(text))).toBe(meaning);
  });

  test('programmes come in the order of the law', () => {
    expect(words.parseProgrammes('jht, JKM+JKK')).toEqual(['JKK', 'JKM', 'JHT']);
    expect(codeOf(words.parseProgrammes('JKK, BPJS'))).toBe('VALUE_INVALID');
  });
});
