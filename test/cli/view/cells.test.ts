import { describe, expect, test } from '@jest/globals';
import { cellData, cellText, isNumeric } from '../../../src/cli/view/cells.js';
import { visible } from '../../../src/roster/mask.js';
import { safeText } from '../../../src/i18n/safe-text.js';
import type { Cell } from '../../../src/cli/view/view.js';
import { message } from '../../../src/errors.js';
import { shippedTables } from '../../../src/law/generated/tables.js';
import { articleText } from '../../../src/i18n/article-text.js';
import { speaker } from '../../../src/i18n/index.js';

const [english, indonesian] = await Promise.all([speaker('en'), speaker('id')]);

const cells: [cell: Cell, en: string, id: string, data: unknown][] = [
  [null, '–', '–', null],
  ['text', 'text', 'text', 'text'],
  [1_234_567, '1,234,567', '1.234.567', 1_234_567],
  [true, 'yes', 'ya', true],
  [{ rupiah: 1_234_567 }, 'Rp 1,234,567', 'Rp 1.234.567', 1_234_567],
  [{ rupiah: -1_000 }, '-Rp 1,000', '-Rp 1.000', -1_000],
  [{ sen: 1_375_170 }, 'Rp 13,751.70', 'Rp 13.751,70', 13_751.7],
  [{ sen: 5 }, 'Rp 0.05', 'Rp 0,05', 0.05],
  [{ sen: 1_000_000 }, 'Rp 10,000', 'Rp 10.000', 10_000],
  [{ ppm: 2_400 }, '0.24 %', '0,24 %', 2_400],
  [{ ppm: 24 }, '0.0024 %', '0,0024 %', 24],
  [{ ppm: 37_000 }, '3.70 %', '3,70 %', 37_000],
  [{ day: '2026-08-17' }, '17 Aug 2026', '17 Agu 2026', '2026-08-17'],
  [{ instant: '2026-12-31T18:05:00Z' }, '1 Jan 2027 01:05 WIB', '1 Jan 2027 01.05 WIB', '2026-12-31T18:05:00Z'],
  [{ period: '2026-10' }, 'October 2026', 'Oktober 2026', '2026-10'],
  [
    { article: 'PP 44/2015 art. 18(1); PP 46/2015' },
    'PP 44/2015 art. 18(1); PP 46/2015',
    'PP 44/2015 Pasal 18 ayat (1); PP 46/2015',
    'PP 44/2015 art. 18(1); PP 46/2015',
  ],
  [
    { article: 'PP 82/2019 arts. 25 and 34' },
    'PP 82/2019 arts. 25 and 34',
    'PP 82/2019 Pasal 25 dan 34',
    'PP 82/2019 arts. 25 and 34',
  ],
  [{ code: 'paid', label: 'payment.paid' }, 'paid', 'lunas', 'paid'],
  [message('view.requestId', { id: 'a1' }), 'Request a1', 'Permintaan a1', 'Request a1'],
];

describe('a cell', () => {
  test.each(cells)('%j reads as a person of each language writes it, and is plain as data', (cell, en, id, data) => {
    expect([cellText(cell, english), cellText(cell, indonesian)]).toEqual([en, id]);
    expect(cellData(cell, (text) => english.say(text))).toBe(data);
  });

  test('cites every article of the law without a word of English', () => {
    const rows = Object.values(shippedTables).flat() as { article: string }[];
    const cited = [...new Set(rows.map(({ article }) => article))];
    expect(cited.length).toBeGreaterThan(80);
    const english =
      /\b(arts?|and|of|for|by|changed|change|numbers?|not|found|outcome|channels|January|May|June|August|December)\b/;
    expect(cited.map((article) => articleText(article, 'id')).filter((text) => english.test(text))).toEqual([]);
  });

  test('stands to the right when it is an amount, a count or a rate', () => {
    const right: Cell[] = [1, { rupiah: 1 }, { sen: 1 }, { ppm: 1 }];
    const left: Cell[] = [null, '1', true, { day: '2026-08-17' }, { period: '2026-10' }];
    expect([right.every(isNumeric), left.some(isNumeric)]).toEqual([true, false]);
  });

  test('shows what a terminal would obey, and does not obey it', () => {
    expect(safeText('a\u001b[2Jb\u0007\u202ec\u009bd\u061ce')).toBe('a␛[2Jb␇\\u202Ec\\u009Bd\\u061Ce');
  });

  test('shows what nobody sees in a text as it does in a cell of a file', () => {
    const hidden = 'a\u200bb\u00adc\u007fd\u{e0041}e\u3164f\u2028g';
    expect(safeText(hidden)).toBe('a\\u200Bb\\u00ADc␡d\\u{E0041}e\\u3164f\\u2028g');
    expect(safeText(hidden.replace('\u2028', ''))).toBe(visible(hidden.replace('\u2028', '')));
  });
});
