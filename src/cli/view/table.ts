import type { Speaker } from '../../i18n/index.js';
import { shortInstantText } from '../../i18n/format.js';
import { cellText, isNumeric } from './cells.js';
import type { Paint } from './paint.js';
import type { Cell, TableBlock } from './view.js';
import { wordsOf, wrap } from './wrap.js';

const gap = '  ';
const narrowest = 8;

/**
 * A table as lines of text, at most `width` characters wide where its shrinking and wrapping columns allow it.
 * @returns the lines, without a line feed at their ends.
 */
export function tableLines(table: TableBlock, speak: Speaker, paint: Paint, width: number): string[] {
  if (table.rows.length === 0) return table.empty ? [speak.say(table.empty)] : [];
  const header = table.columns.map((column) => speak(column.label));
  const body = table.rows.map((row) => row.map((cell) => tableText(cell, speak)));
  const footer = table.footer?.map((cell) => (cell === null ? '' : cellText(cell, speak)));
  const right = table.columns.map((_, at) => table.rows.some((row) => isNumeric(row[at] ?? null)));
  const all = [header, ...body, ...(footer ? [footer] : [])];
  const mostOf = (at: number, measure: (cell: string) => number): number =>
    all.reduce((most, cells) => Math.max(most, measure(cells[at] ?? '')), 0);
  const widths = fit(
    table,
    table.columns.map((_, at) => mostOf(at, ({ length }) => length)),
    table.columns.map(({ wraps }, at) => (wraps ? mostOf(at, longestWord) : 0)),
    width,
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const size = widths[at] ?? 0;
        const text = cell.length > size ? `${cell.slice(0, Math.max(size - 1, 1))}…` : cell;
        return right[at] ? text.padStart(size) : text.padEnd(size);
      })
      .join(gap)
      .trimEnd();
  const lines = (cells: readonly string[]): string[] => {
    const parts = cells.map((cell, at) => (table.columns[at]?.wraps ? wrapWhole(cell, widths[at] ?? 0) : [cell]));
    const height = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: height }, (_, at) => line(parts.map((part) => part[at] ?? '')));
  };
  const rule = paint.dim(
    '─'.repeat(
      Math.min(
        width,
        widths.reduce((sum, size) => sum + size + gap.length, -gap.length),
      ),
    ),
  );
  return [paint.bold(line(header)), ...body.flatMap(lines), ...(footer ? [rule, line(footer)] : [])];
}

const longestWord = (cell: string): number => Math.max(...wordsOf(cell).map(({ length }) => length));

/** As `wrap`, and a word that is longer than a line goes on in the next. */
function wrapWhole(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) =>
    line.length <= width
      ? [line]
      : Array.from({ length: Math.ceil(line.length / width) }, (_, at) => line.slice(at * width, (at + 1) * width)),
  );
}

/** In a table the zone goes without saying: all instants are Jakarta's. */
function tableText(cell: Cell, speak: Speaker): string {
  const isInstant = cell !== null && typeof cell === 'object' && 'instant' in cell;
  return isInstant ? shortInstantText(cell.instant, speak.language) : cellText(cell, speak);
}

/**
 * Takes what is too much from the columns that give way, the widest first: from what wraps down to its longest word, and
 * only where that is not enough down to eight characters.
 */
function fit(table: TableBlock, wanted: readonly number[], words: readonly number[], width: number): number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, size) => sum + size + gap.length, -gap.length) - width;
  for (const least of [words.map((word) => Math.max(word, narrowest)), words.map(() => narrowest)]) {
    while (over > 0) {
      const candidates = widths.flatMap((size, at) => {
        const { shrinks, wraps } = table.columns[at] ?? {};
        return (wraps && size > (least[at] ?? 0)) || (shrinks && size > narrowest) ? [{ size, at }] : [];
      });
      const widest = candidates.sort((a, b) => b.size - a.size)[0];
      if (!widest) break;
      widths[widest.at] = widest.size - 1;
      over--;
    }
  }
  return widths;
}
