import { expect, test } from '@jest/globals';
import { columns } from '../../src/roster/columns.js';
import { shippedLocations } from '../../src/roster/locations.js';
import { templateCsv } from '../../src/roster/template.js';
import { readText } from './read.js';

test('the template is a clean file with every column and one example', async () => {
  const reading = await readText(templateCsv());
  expect(reading).toMatchObject({ rows: 1, valid: 1, diagnostics: [], columns: [...columns] });
});

test('the shipped places of work are 514, four digits each', () => {
  expect(shippedLocations.size).toBe(514);
  expect([...shippedLocations].filter((code) => !/^\d{4}$/.test(code))).toEqual([]);
  expect(['1101', '3171', '6411', '9212'].map((code) => shippedLocations.has(code))).toEqual([true, true, true, true]);
});
