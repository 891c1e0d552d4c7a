import { expect, test } from '@jest/globals';
import { inMemory } from '../../src/report/rows.js';
import { sortedRows } from '../../src/report/sorted-rows.js';

test.each([0, 1, 10_000, 35_001])('%i rows are sorted, and equal ones stay in their order, each time', (count) => {
  const rows = Array.from({ length: count }, (_, at) => ({ key: (at * 7_919) % 1_009, at }));
  const before = (one: { key: number }, other: { key: number }): number => one.key - other.key;
  const sorted = sortedRows(before, inMemory);
  for (const row of rows) sorted.push(row);
  const expected = rows.toSorted(before);
  expect([sorted.length, [...sorted], [...sorted]]).toEqual([count, expected, expected]);
});
