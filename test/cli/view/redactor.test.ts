import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openRedactor } from '../../../src/cli/view/redactor.js';
import { csvText } from '../../../src/cli/view/csv.js';
import { wrap } from '../../../src/cli/view/wrap.js';
import { rounds } from '../../support/rounds.js';

/** What a portal would take for a password: not digits alone, nor so short that it is any word. */
const secret = fc
  .string({ unit: 'grapheme', minLength: 6, maxLength: 40 })
  .filter((text) => !/^\d*$/.test(text) && !/[\r\n]/.test(text) && text.trim() === text && !/^•*$/.test(text));
const around = fc.string({ unit: 'grapheme', maxLength: 40 });

/** As other languages encode for an address: marks too that JavaScript leaves as they are. */
const strictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Every way in which the program writes a text. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'as JSON': (text) => JSON.stringify({ message: text }),
  'as JSON in JSON': (text) => JSON.stringify({ message: JSON.stringify({ message: text }) }),
  'in a form, strictly': (text) => `q=${strictly(text).replaceAll('%20', '+')}`,
  'in an address of small letters': (text) => `?q=${strictly(text).replace(/%../g, (byte) => byte.toLowerCase())}`,
  'in an address': (text) => `https://portal.example/?q=${encodeURIComponent(text)}`,
};

describe('a secret of this run', () => {
  test.each(Object.entries(ways))('that got into a text comes out of it %s no more', (_way, write) => {
    fc.assert(
      fc.property(secret, around, around, (password, before, after) => {
        const redactor = openRedactor(false);
        redactor.hide(password);
        const text = write(`${before} ${password} ${after}`);
        const [without] = write(password).match(/[^]*/) ?? [];
        const cleaned = redactor.clean(text);
        expect(cleaned).toContain('••••••');
        expect(cleaned).not.toContain(password);
        expect(cleaned).not.toContain(without);
      }),
      { numRuns: rounds(300) },
    );
  });

  test('comes out of no line that was broken within it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 2, maxLength: 6 }), (words) => {
        const redactor = openRedactor(false);
        redactor.hide(words.join(' '));
        const broken = wrap(`the password ${words.join(' ')} was refused`, 20, '  ').join('\n');
        expect(redactor.clean(broken).split(/\s+/).join(' ')).toBe('the password •••••• was refused');
      }),
      { numRuns: rounds(300) },
    );
  });

  test.each(['', '1', '12345678:', 'ab:'])('comes out of no base64 of more than itself: after %j', (before) => {
    const redactor = openRedactor(false);
    const password = 'Kerang-Hijau-29!';
    redactor.hide(password);
    for (const after of ['', '.', '}}'])
      for (const form of ['base64', 'base64url'] as const) {
        const cleaned = redactor.clean(`{"kept":"${Buffer.from(before + password + after).toString(form)}"}`);
        expect(cleaned).toContain('••••••');
        const [, left = ''] = /"kept":"(.*)"/.exec(cleaned) ?? [];
        for (const part of left.split('••••••')) expect(part.length).toBeLessThan(before.length * 1.34 + 6);
      }
  });

  test('comes out neither in base64 nor in the cell of a CSV', () => {
    const redactor = openRedactor(false);
    const password = 'Raha"sia, 12345';
    redactor.hide(password);
    const columns = [{ name: 'c0', label: 'column.name' }] as const;
    const cell = csvText({ kind: 'table', columns, rows: [[password]] }, () => '');
    const base64 = Buffer.from(password).toString('base64');
    for (const text of [cell, base64]) expect(redactor.clean(text)).not.toMatch(/Raha|UmFoY/);
  });

  test('that is one of several, one within another, leaves nothing behind', () => {
    const redactor = openRedactor(false);
    redactor.hide('Rahasia');
    redactor.hide('Rahasia-12345');
    expect(redactor.clean('Rahasia-12345 Rahasia')).toBe('•••••• ••••••');
  });

  test('is not hidden where it is digits alone, or so short that it is any word', () => {
    const redactor = openRedactor(false);
    for (const word of ['', 'total', '16373688']) redactor.hide(word);
    expect(redactor.clean('{"total":16373688}')).toBe('{"total":16373688}');
  });
});

describe('what looks like a token', () => {
  test.each([
    ['authorization: Bearer s3cr3t.to-ken_1', 'authorization: Bearer ••••••'],
    ['Basic dXNlcjpwYXNzd29yZA==', 'Basic ••••••'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl!', '••••••!'],
  ])('%s is shown as %s', (text, shown) => {
    expect(openRedactor(true).clean(text)).toBe(shown);
  });
});

describe('a NIK', () => {
  const digest = '3e171011508900001234567890123456789012345678901234567890abcdef01';
  test.each([
    ['3174056701920002', '3174••••••••0002'],
    ['"nik":"3174056701920002"', '"nik":"3174••••••••0002"'],
    ['worker 3174056701920002, row 4', 'worker 3174••••••••0002, row 4'],
    ['a,3174056701920002,b', 'a,3174••••••••0002,b'],
    ['KTP_3174056701920002.csv', 'KTP_3174••••••••0002.csv'],
    ['KTP 3174-0567-0192-0002.pdf', 'KTP 3174••••••••0002.pdf'],
    ['3174.0567.0192.0002', '3174••••••••0002'],
    ['none3174056701920002.csv', 'none3174••••••••0002.csv'],
    ['3174056701920002copy.csv', '3174••••••••0002copy.csv'],
    ['nik3174056701920002_scan.pdf', 'nik3174••••••••0002_scan.pdf'],
  ])('in %s is masked', (text, shown) => {
    expect(openRedactor(false).clean(text)).toBe(shown);
  });

  test.each([
    ['a number of a document', '{"wages":1000000000000000}'],
    ['a kode iuran', '261012345678'],
    ['a digest', digest],
    ['the number of a thing', '12345678-1234-1234-1234-123456789012'],
    ['a day and times', '2026-11-10 09.00, 2026-2027'],
    ['a digest with as many digits among its letters', `ab${'1'.repeat(16)}cd${'e'.repeat(44)}`],
    ['the example of the template', 'nik,name\r\n3171011508900001,'],
  ])('is not taken to be in %s', (_what, text) => {
    expect(openRedactor(false).clean(text)).toBe(text);
  });

  test('comes whole where it was asked for', () => {
    expect(openRedactor(true).clean('3174056701920002')).toBe('3174056701920002');
  });
});
