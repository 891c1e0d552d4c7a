import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePeriod } from '../../src/law/calendar.js';
import type { Diagnostic } from '../../src/roster/diagnostic.js';
import { diagnosticParams } from '../../src/roster/diagnostic-params.js';
import { Fault } from '../../src/roster/fault.js';
import { maskKpj, maskNik, shownHeader, shownInRow, shownValue, visible } from '../../src/roster/mask.js';
import { birthDateOf, parseNik } from '../../src/roster/nik.js';

describe('a NIK', () => {
  test.each([
    ["'3171011508900001", '3171011508900001'],
    ['317101 150890 0001', '3171011508900001'],
    ['317101.150890-0001', '3171011508900001'],
    ['3,17E+15', 'NIK_DAMAGED_BY_SPREADSHEET'],
    ['3.17101150890e15', 'NIK_DAMAGED_BY_SPREADSHEET'],
    ['X1234567', 'NIK_NOT_DIGITS'],
    ['31710115089000011', 'NIK_LENGTH'],
    ["'", 'NIK_LENGTH'],
  ])('%s', (text, read) => {
    const nik = parseNik(text);
    expect(nik instanceof Fault ? nik.code : nik).toBe(read);
  });

  test.each([
    ['3171011508900001', '2026-10', '1990-08-15'],
    ['3174056701920002', '2026-10', '1992-01-27'],
    ['3171011508080001', '2026-10', '2008-08-15'],
    ['3171011508120001', '2026-10', '1912-08-15'],
    ['3171012902000001', '2026-10', '2000-02-29'],
    ['3171013502000001', '2026-10', undefined],
  ])('%s says who was born when, to the month of %s', (text, month, date) => {
    const nik = parseNik(text);
    const period = parsePeriod(month);
    if (nik instanceof Fault || period === undefined) throw new Error('no NIK or no month');
    expect(birthDateOf(nik, period)).toBe(date);
  });
});

describe('what is shown', () => {
  const of = (column: string | null, value: string): Diagnostic => ({
    code: 'WAGE_FORMAT',
    severity: 'error',
    row: 1,
    line: 2,
    cell: 'A2',
    column,
    value,
  });

  test('is the first and last four digits of a NIK, and never its middle', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{15}$/), (nik) => {
        expect(maskNik(nik)).toBe(`${nik.slice(0, 4)}••••••••${nik.slice(12)}`);
        expect(shownValue(of('nik', nik), false)).toBe(maskNik(nik));
        expect(shownValue(of('wage', `x${nik}y`), false)).not.toContain(nik.slice(4, 12));
        expect(shownValue(of('nik', nik), true)).toBe(nik);
      }),
    );
  });

  test('is masked too where a file without a header has its first NIK in the place of one', () => {
    const params = diagnosticParams({ ...of(null, '3171011508900001'), header: '3171011508900001' }, false);
    expect([params.value, params.header]).toEqual(['3171••••••••0001', '3171••••••••0001']);
  });

  test('is whole where a damaged number names nobody', () => {
    // A NIK with a mark in it is a person's; what a division left is nobody's.
    expect(shownValue(of('wage', '32730603.11850003'), false)).not.toContain('0603');
    expect(shownValue(of('wage', '5333333.333333333'), false)).toBe('5333333.333333333');
    expect(shownValue(of('nik', '3,17E+15'), false)).toBe('3,17E+15');
  });

  test.each([
    ['３１７１０１１５０８９０００１４', '３１７１••••••••００１４'],
    ['𝟑𝟏𝟕𝟏𝟎𝟏𝟏𝟓𝟎𝟖𝟗𝟎𝟎𝟎𝟎𝟏', '𝟑𝟏𝟕𝟏••••••••𝟎𝟎𝟎𝟏'],
    ['٣١٧١٠١١٥٠٨٩٠٠٠٠١', '٣١٧١••••••••٠٠٠١'],
  ])('is no more of a NIK in digits of another script: %s', (nik, shown) => {
    expect(shownValue(of('nik', nik), false)).toBe(shown);
    expect(shownInRow(null, nik, false)).not.toContain(nik.slice(4, 12));
  });

  test('is no more of a NIK in letters that are read as digits', () => {
    expect(shownValue(of('nik', '3I7IOIISO89OOOOI'), false)).toBe('3I7I••••••••OOOI');
  });

  test('is the beginning of a header that is as long as a file', () => {
    expect(shownHeader({ ...of(null, ''), header: 'x'.repeat(1000) }, false)).toBe(`${'x'.repeat(59)}…`);
  });

  test('is the end of a KPJ', () => {
    expect(maskKpj('14012345678')).toBe('•••••••5678');
    expect(shownValue(of('kpj', '14012345678'), false)).toBe('•••••••5678');
  });

  test('has no control character in it', () => {
    expect(visible('a\u0000b\u001b[31m\u007f\u0085\u202e')).toBe('a␀b␛[31m␡\\u0085\\u202E');
  });
});
