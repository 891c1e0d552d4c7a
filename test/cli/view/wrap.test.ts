import { describe, expect, test } from '@jest/globals';
import { wrap } from '../../../src/cli/view/wrap.js';

describe('a long sentence', () => {
  test('is broken between words, and later lines are indented', () => {
    expect(wrap('satu dua tiga empat', 9, '  ')).toEqual(['satu dua', '  tiga', '  empat']);
  });

  test('keeps the blanks before it', () => {
    expect(wrap('  → satu dua tiga', 10, '    ')).toEqual(['  → satu', '    dua', '    tiga']);
    expect(wrap('  kata-yang-panjang dua', 10)).toEqual(['  kata-yang-panjang', 'dua']);
  });

  test('is not broken within an amount or a rate', () => {
    expect(wrap('jumlahnya Rp 5.000.000 dengan 0,24 % saja', 13)).toEqual([
      'jumlahnya',
      'Rp 5.000.000',
      'dengan 0,24 %',
      'saja',
    ]);
  });
});
