import { describe, expect, test } from '@jest/globals';
import { csvText, recordCsv } from '../../../src/cli/view/csv.js';
import type { Cell } from '../../../src/cli/view/view.js';
import type { Message } from '../../../src/errors.js';
import { speaker } from '../../../src/i18n/index.js';

const speak = await speaker('en');
const say = (text: Message): string => speak.say(text);

function csv(...cells: Cell[]): string {
  const columns = cells.map((_, at) => ({ name: `c${at}`, label: 'column.name' }) as const);
  return csvText({ kind: 'table', columns, rows: [cells] }, say)
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');
}

test('a header of names, the same in every language, and line ends of RFC 4180', () => {
  const columns = [{ name: 'wage', label: 'column.wage' }] as const;
  expect(csvText({ kind: 'table', columns, rows: [[{ rupiah: 5_000_000 }]] }, say)).toBe('wage\r\n5000000\r\n');
});

test.each([
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['+62811', "'+62811"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t\'=1"'],
  ['Siti, "Ani"', '"Siti, ""Ani"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('%j becomes %j: no text starts a formula', (text, cell) => {
  expect(csv(text)).toBe(cell);
});

test('a negative amount stays a number', () => {
  expect(csv({ rupiah: -5 }, -5, null)).toBe('-5,-5,');
});

describe('a document without a table', () => {
  test('is one row of its single values', () => {
    expect(recordCsv({ period: '2026-10', billingCode: null, amount: 5, lines: [], note: 'a,b' })).toBe(
      'period,billingCode,amount,note\r\n2026-10,,5,"a,b"\r\n',
    );
  });
});
