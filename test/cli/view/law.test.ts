import { describe, expect, test } from '@jest/globals';
import { topicView } from '../../../src/cli/view/law-topic.js';
import { painter } from '../../../src/cli/view/paint.js';
import { renderText } from '../../../src/cli/view/text.js';
import { speaker } from '../../../src/i18n/index.js';
import { rowsFor } from '../../../src/law/explain.js';
import type { Period } from '../../../src/law/calendar.js';

const view = (period?: Period) =>
  topicView({ topic: 'JP', period, rows: rowsFor('JP', period), lastKnownCap: false, provincesMissing: [] });

const shown = async (charts: boolean, period?: Period) =>
  renderText(view(period), await speaker('en'), await painter(false), 80, charts).split('\n');

describe('law explain JP', () => {
  test('draws the cap over the years on a terminal', async () => {
    const bars = (await shown(true)).filter((line) => line.includes('█'));
    expect(bars).toHaveLength(12);
    expect(bars[0]).toMatch(/^2015-07 {2}█+\S? +Rp 7,000,000$/);
    expect(bars.at(-1)).toMatch(/^2026-03 {2}█+ {2}Rp 11,086,300$/);
  });

  test('draws nothing elsewhere, nor of a single month', async () => {
    const lines = [...(await shown(false)), ...(await shown(true, '2026-03' as Period))];
    expect(lines.filter((line) => line.includes('█'))).toEqual([]);
  });
});
