import { describe, expect, test } from '@jest/globals';
import { barChart } from '../../../src/cli/view/chart.js';
import { painter } from '../../../src/cli/view/paint.js';
import { renderText } from '../../../src/cli/view/text.js';
import type { View } from '../../../src/cli/view/view.js';
import { message } from '../../../src/errors.js';
import { speaker } from '../../../src/i18n/index.js';

describe('a bar chart', () => {
  test('draws each bar from zero, the longest over all the room there is', () => {
    const rows = [
      { label: 'JKK', value: 25, text: 'Rp 25' },
      { label: 'JHT', value: 100, text: 'Rp 100' },
    ];
    expect(barChart(rows, 21)).toEqual(
      ['JKK  ██        Rp 25', 'JHT  ████████  Rp 100'].map((line, at) =>
        at === 0 ? line.replace('Rp 25', ' Rp 25') : line,
      ),
    );
  });

  test('shows what is less than a character by a part of one', () => {
    const [first] = barChart(
      [
        { label: 'a', value: 1, text: '' },
        { label: 'b', value: 8, text: '' },
      ],
      9,
    );
    expect(first?.trimEnd()).toBe('a  ▌');
  });

  test('of nothing but zeros has no bars', () => {
    expect(barChart([{ label: 'a', value: 0, text: '0' }], 10)).toEqual(['a      ' + '  0']);
  });

  test('leaves the bars out where there is no room for them', () => {
    expect(barChart([{ label: 'October 2026', value: 5, text: 'Rp 5' }], 20)).toEqual(['October 2026  Rp 5']);
  });

  test('is never wider than it may be', () => {
    const rows = [1, 7, 1_000_000].map((value) => ({ label: `label ${value}`, value, text: String(value) }));
    for (const width of [30, 47, 80]) expect(barChart(rows, width).every((line) => line.length <= width)).toBe(true);
  });
});

describe('a chart in a view', () => {
  const view = (always: boolean): View => ({
    json: {},
    blocks: [
      { kind: 'chart', title: message('dashboard.totals'), rows: [{ label: 'a', value: 1, text: 'x' }], always },
    ],
  });

  test.each([
    ['a terminal', true, false, true],
    ['a pipe', false, false, false],
    ['a pipe, where it was asked for', false, true, true],
  ])('on %s', async (_, terminal, always, drawn) => {
    const text = renderText(view(always), await speaker('en'), await painter(false), 80, terminal);
    expect(text.includes('█')).toBe(drawn);
  });
});
