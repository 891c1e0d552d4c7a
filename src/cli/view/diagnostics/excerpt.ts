import type { Excerpt } from '../../../roster/diagnostic.js';
import { shownInRow } from '../../../workflows/shown-diagnostic.js';

const between = ' │ ';
const ellipsis = '…';

/** So much is shown of a cell at the most: of the one at fault, and of one beside it. */
const longest = { marked: 60, other: 24 } as const;

/** A row of thousands of cells is shown around the marked one also where no terminal bounds it. */
const widest = 2_000;

/** The row around a cell, as one line, and where in it the cell stands. */
interface ShownExcerpt {
  readonly row: string;
  readonly indent: number;
  readonly length: number;
}

/** @param width of the line; where the row is wider, the cells farthest from the marked one are left out. */
export function excerptOf({ cells, columns, at }: Excerpt, reveal: boolean, width: number): ShownExcerpt {
  const used =
    Math.max(
      cells.findLastIndex((cell) => cell !== ''),
      at,
    ) + 1;
  const texts = Array.from({ length: used }, (_, index) => {
    const text = shownInRow(columns[index] ?? null, cells[index] ?? '', reveal);
    return cut(text, index === at ? longest.marked : longest.other).padEnd(index === at ? 3 : 1);
  });
  const { first, last } = around(texts, at, Math.min(width, widest));
  const before = texts.slice(first, at).map((text) => text + between);
  const row = [
    first > 0 ? ellipsis + between : '',
    ...before,
    texts[at] ?? '',
    ...texts.slice(at + 1, last + 1).map((text) => between + text),
    last < texts.length - 1 ? between + ellipsis : '',
  ].join('');
  const indent = (first > 0 ? ellipsis.length + between.length : 0) + before.join('').length;
  return { row: row.trimEnd(), indent, length: texts[at]?.length ?? 0 };
}

/** Takes in cells to the left and to the right in turn, as long as there is room. */
function around(texts: readonly string[], at: number, width: number): { first: number; last: number } {
  let [first, last] = [at, at];
  let room = width - (texts[at]?.length ?? 0) - 2 * (between.length + ellipsis.length);
  const takes = (index: number): boolean => {
    const text = texts[index];
    if (text === undefined || text.length + between.length > room) return false;
    room -= text.length + between.length;
    return true;
  };
  for (let [left, right] = [true, true]; left || right; ) {
    left = left && takes(first - 1);
    if (left) first--;
    right = right && takes(last + 1);
    if (right) last++;
  }
  return { first, last };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}${ellipsis}` : text;
}
