import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKey } from '../../src/roster/whole-file/name-key.js';
import { likeness } from '../../src/roster/whole-file/name-likeness.js';
import { rounds } from '../support/rounds.js';

describe('of two names', () => {
  test.each([
    ['Siti Aminah', 'Hj. St. Aminnah', 'same'],
    ['Achmad Fauzi', 'Ahmad Fauzi', 'same'],
    ['Moh. Ali', 'Muhammad Ali', 'same'],
    ['Widodo Joko', 'Joko Widodo', 'same'],
    ['Soekarno Djojo', 'Sukarno Joyo', 'same'],
    ['Tjokro Widjaja', 'Cokro Wijaya', 'same'],
    ['Budi Santoso', 'Drs. Budi Santoso S.E.', 'same'],
    ['Budi Santoso', 'Budi Santoso, S.Kom., M.M.', 'same'],
    ['Budi Santoso', 'BUDI SANTOSO S. Kom MM', 'same'],
    ['Nur Hayati', 'Nurhayati', 'same'],
    ['Budi Santoso', 'Budi S.', 'shortened'],
    ['Budi Santoso', 'B. Santoso', 'shortened'],
    ['Budi Santoso Wijaya', 'Budi S', 'shortened'],
    ['Siti Aminah Putri', 'Siti Aminah', 'shortened'],
    ['Rahmat Hidayatullah', 'Rahmat Hidayatulah', 'same'],
    ['Rahmat Hidayatullah', 'Rahmat Hidayatulloh', 'mistyped'],
    ['Rina Wulandari', 'Rina Wualndari', 'mistyped'],
    ['Siti Amina', 'Siti Aminah', 'mistyped'],
    ['Dina Lestari', 'Dini Lestari', undefined],
    ['Hasan Basri', 'Husen Basri', undefined],
    ['Budi Santoso', 'Budi Susanto', undefined],
    ['Budi Santoso', 'Bayu Santoso', undefined],
    ['Budi Santoso', 'Budi', undefined],
    ['Budi Santoso', 'B. S.', undefined],
    ['Budi Santoso', 'Budi Rahardjo', undefined],
    ['Budi S. Rahmat', 'Budi', undefined],
    ['Siti Aminah', 'Siti Aisyah', undefined],
    ['Karyawan Satu 1', 'Karyawan Satu 12', undefined],
    ['Karyawan Satu', 'Karyawan Satu 2', undefined],
    ['Budi A', 'Budi AA', undefined],
    ['Budi J', 'Budi Y', undefined],
    ['', 'Budi', undefined],
    ['H.', 'Hj.', undefined],
  ])('%j is to %j: %s', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
    expect(likeness(other, one)).toBe(expected);
  });

  const word = fc.constantFrom(
    ...'Budi Siti Agus Dewi Rizky Ratna Joko Ahmad Fitri Bambang Endang Hendra Santoso Lestari Setiawan Wibawa Handayani'.split(
      ' ',
    ),
  );
  const words = fc.uniqueArray(word, { minLength: 2, maxLength: 4 });

  test('those that share a number are the same, whatever the order, capitals and doubled letters', () => {
    fc.assert(
      fc.property(words, fc.integer(), (name, turn) => {
        const at = Math.abs(turn) % name.length;
        const other = [...name.slice(at), ...name.slice(0, at)].join(' ').toUpperCase().replace(/[TN]/g, '$&$&');
        expect(nameKey(other)).toBe(nameKey(name.join(' ')));
        expect(likeness(other, name.join(' '))).toBe('same');
      }),
      { numRuns: rounds(200) },
    );
  });

  test('those of different words are two people’s', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(one.filter((each) => other.includes(each)).length < 2);
        expect(likeness(one.join(' '), other.join(' '))).toBe(undefined);
        expect(nameKey(one.join(' '))).not.toBe(nameKey(other.join(' ')));
      }),
      { numRuns: rounds(200) },
    );
  });
});
