import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CellSpan, spanOf } from '../../src/roster/input/cell-span.js';
import { readBytes, readText } from './read.js';

/** What a text has between two places, lines and characters counted from 1. */
function textAt(text: string, { startLine, startColumn, endLine, endColumn }: CellSpan): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/).map((line) => Array.from(line));
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).flat().length + Math.min(column - 1, lines[line - 1]?.length ?? 0);
  return Array.from(text).slice(offset(startLine, startColumn), offset(endLine, endColumn)).join('');
}

const cell = fc
  .array(fc.constantFrom('a', ';', '"', '\n', '\r\n', '\r', 'é', '😀', ' '), { maxLength: 6 })
  .map((parts) => parts.join(''));
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('a cell’s place is where its text stands, its quotes included', () => {
  fc.assert(
    fc.property(fc.array(cell.map(quoted), { minLength: 1, maxLength: 6 }), fc.nat(5), (cells, index) => {
      const text = `${cells.join(';')}\n`;
      const span = spanOf({ text, separator: ';' }, index, 1);
      expect(span && textAt(text, span)).toBe(cells[index]);
    }),
  );
});

const lines = [
  'sep=;',
  'nik;name;wage;address',
  '3171011508900001;"Budi ""B""";5jt;"Jl. 😀\r\nMelati"',
  '1;Jo "J" é;5jt;x',
  '',
];

test.each([
  ['over bytes', false],
  ['by csv-parse', true],
])('a diagnostic says where its cell stands, read %s', async (_, byCsvParse) => {
  const text = lines.join('\n');
  const { diagnostics } = await readText(text, { byCsvParse });
  expect(diagnostics.map(({ code, span }) => [code, span && textAt(text, span)])).toEqual([
    ['WAGE_FORMAT', '5jt'],
    ['NIK_LENGTH', '1'],
    ['WAGE_FORMAT', '5jt'],
  ]);
  expect(diagnostics.map(({ span }) => span?.startLine)).toEqual([3, 5, 5]);
});

test('the place counts characters, however the file writes them, and no mark in front', async () => {
  const text = 'name,nik,wage\nJosé,1,5000000\n';
  for (const bytes of [
    Buffer.from(`\ufeff${text}`),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(text, 'latin1'),
  ]) {
    const { diagnostics } = await readBytes(bytes);
    expect(diagnostics.find(({ code }) => code === 'NIK_LENGTH')?.span).toEqual({
      startLine: 2,
      startColumn: 6,
      endLine: 2,
      endColumn: 7,
    });
  }
});

test('a cell that is not there has no place, nor one behind a thousand others', () => {
  expect(spanOf({ text: 'a,b\n', separator: ',' }, 2, 1)).toBeUndefined();
  expect(spanOf({ text: ','.repeat(2_000), separator: ',' }, 1_500, 1)).toBeUndefined();
});
