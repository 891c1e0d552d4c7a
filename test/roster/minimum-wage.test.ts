import { describe, expect, test } from '@jest/globals';
import { shippedTables } from '../../src/law/generated/tables.js';
import type { Period } from '../../src/law/calendar.js';
import type { Tables } from '../../src/law/types.js';
import { brief, readText } from './read.js';

/** One year's minimum of one province. */
const tables: Tables = {
  ...shippedTables,
  'minimum-wage': [
    {
      province: 31,
      wage: 5_396_761,
      from: '2025-01',
      to: '2025-12',
      article: 'Kepgub DKI Jakarta 829/2024',
      source: 'test',
      sure: 'H',
    },
  ],
};

const row = (wage: string, location: string): string =>
  `nik,name,wage,location_code\n3171011508900001,Budi,${wage},${location}\n`;

async function found(text: string, period?: string): Promise<string[]> {
  const { diagnostics } = await readText(text, { tables, ...(period && { period: period as Period }) });
  return diagnostics.filter(({ code }) => code.startsWith('WAGE')).map(brief);
}

describe('a wage below the minimum of its province', () => {
  test('is remarked upon, with the minimum, and refuses no row', async () => {
    const reading = await readText(row('5396760', '3171'), { tables, period: '2025-06' as Period });
    expect(reading).toMatchObject({ rows: 1, valid: 1 });
    expect(reading.diagnostics.map(brief)).toEqual([
      'WAGE_BELOW_MINIMUM | row 1 | line 2 | C2 | wage | 5396760 | detail DKI Jakarta | expected 539676100',
    ]);
  });

  test.each([
    ['the minimum itself', row('5396761', '3171'), '2025-06'],
    ['a row without a place of work', row('3000000', ''), '2025-06'],
    ['a file without that column', 'nik,name,wage\n3171011508900001,Budi,3000000\n', '2025-06'],
    ['a year whose minimum is not known', row('3000000', '3171'), '2019-06'],
    ['a province whose minimum is not known', row('3000000', '3273'), '2025-06'],
    ['a code that is none', row('3000000', 'Jakarta'), '2025-06'],
    ['a file that is for no month', row('3000000', '3171'), undefined],
  ])('is not seen in %s', async (_, text, period) => {
    expect(await found(text, period)).toEqual([]);
  });

  test('is not remarked upon beside the error that nobody knows which amount is meant', async () => {
    expect(await found(row('5.500', '3171'), '2025-06')).toEqual([
      'WAGE_FORMAT | row 1 | line 2 | C2 | wage | 5.500 | detail fraction | expected 550000',
    ]);
  });
});
