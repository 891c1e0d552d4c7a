import { describe, expect, test } from '@jest/globals';
import { cellData, cellText } from '../../../src/cli/view/cells.js';
import { sureCell } from '../../../src/cli/view/law-rows.js';
import { saidOf } from '../../../src/cli/view/said-of.js';
import { speaker } from '../../../src/i18n/index.js';

const [en, id] = [await speaker('en'), await speaker('id')];

describe('what is a letter in data', () => {
  test.each([
    ['gender', 'P', 'female (P)', 'perempuan (P)'],
    ['maritalStatus', 'T', 'not married (T)', 'belum kawin (T)'],
    ['citizenship', 'WNA', 'foreigner (WNA)', 'asing (WNA)'],
    ['contractType', 'PKWT', 'fixed term (PKWT)', 'kontrak (PKWT)'],
    ['bloodType', 'AB', 'AB', 'AB'],
  ])('is a word on a screen: %s %s', (field, letter, english, indonesian) => {
    const cell = saidOf(field, letter);
    expect([cellText(cell, en), cellText(cell, id), cellData(cell, () => '')]).toEqual([english, indonesian, letter]);
  });

  test('is a word where it says how sure a row of the law is', () => {
    const cell = sureCell({ sure: 'M' });
    expect([cellText(cell, en), cellText(cell, id), cellData(cell, () => '')]).toEqual(['fairly', 'cukup', 'M']);
  });

  test('and nothing where nothing is known', () => {
    expect([saidOf('gender', undefined), saidOf('gender', null)]).toEqual([null, null]);
  });
});
