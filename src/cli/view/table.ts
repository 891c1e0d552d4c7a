import type { Speaker } from '../../i18n/index.js';
import { shortInstantText } from '../../i18n/format.js';
import { cellText, isNumeric } from './cells.js';
import { fieldLines } from './fields.js';
import type { Paint } from './paint.js';
import type { Cell, TableBlock } from './view.js';
import { wordsOf, wrap } from './wrap.js';

const gap = '  ';
const narrowest = 8;

/**
 * A table as lines of text, at most `width` characters wide: what wraps gives way first, then whatever has more than one
 * word; where words alone are too wide, each row stands by itself, a line for each of its cells. No word is broken, and
 * no amount.
 * @param width Infinity where no terminal is: there each row is one line, whatever its length, so that it can be searched.
 * @returns the lines, without a line feed at their ends.
 */
export function tableLines(table: TableBlock, speak: Speaker, paint: Paint, width: number): string[] {
  if (table.rows.length === 0) return table.empty ? [speak.say(table.empty)] : [];
  const header = table.columns.map((column) => speak(column.label));
  const body = table.rows.map((row) => row.map((cell) => tableText(cell, speak)));
  const footer = table.footer?.map((cell) => (cell === null ? '' : cellText(cell, speak)));
  const right = table.columns.map((_, at) => table.rows.some((row) => isNumeric(row[at] ?? null)));
  const widths = fit(table, [header, ...body, ...(footer ? [footer] : [])], width);
  if (!widths) return rowsApart(header, footer ? [...body, footer] : body, width);
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
    const parts = cells.map((cell, at) => (table.columns[at]?.shrinks ? [cell] : wrap(cell, widths[at] ?? 0)));
    const height = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: height }, (_, at) => line(parts.map((part) => part[at] ?? '')));
  };
  const rule = paint.dim('─'.repeat(total(widths)));
  return [
    ...lines(header).map((each) => paint.bold(each)),
    ...body.flatMap(lines),
    ...(footer ? [rule, ...lines(footer)] : []),
  ];
}

/** Each row by itself, a blank line between two. */
function rowsApart(header: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  return rows.flatMap((cells, at) => [
    ...(at > 0 ? [''] : []),
    ...fieldLines(
      cells.flatMap((cell, column) => (cell === '' ? [] : [[header[column] ?? '', cell] as const])),
      width,
    ),
  ]);
}

/** In a table the zone goes without saying: all instants are Jakarta's. */
function tableText(cell: Cell, speak: Speaker): string {
  const isInstant = cell !== null && typeof cell === 'object' && 'instant' in cell;
  return isInstant ? shortInstantText(cell.instant, speak.language) : cellText(cell, speak);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, size) => sum + size + gap.length, -gap.length);

/**
 * Takes what is too much from the columns that give way, the widest first: from what is said to shrink or wrap, then from
 * all, each down to its longest word.
 * @param said each line of cells as text, the header first. @returns the columns' widths; undefined where words are too wide.
 */
function fit(table: TableBlock, said: readonly (readonly string[])[], width: number): number[] | undefined {
  const mostOf = (at: number, measure: (cell: string) => number): number =>
    said.reduce((most, cells) => Math.max(most, measure(cells[at] ?? '')), 0);
  const widths = table.columns.map((_, at) => mostOf(at, ({ length }) => length));
  let over = total(widths) - width;
  if (over <= 0) return widths;
  const words = table.columns.map((_, at) => mostOf(at, longestWord));
  const declared = table.columns.map(({ shrinks, wraps }, at) =>
    wraps ? Math.max(words[at] ?? 0, narrowest) : shrinks ? narrowest : Infinity,
  );
  const all = table.columns.map(({ shrinks }, at) => (shrinks ? narrowest : (words[at] ?? 0)));
  for (const least of [declared, all]) {
    while (over > 0) {
      const candidates = widths.flatMap((size, at) => (size > (least[at] ?? 0) ? [{ size, at }] : []));
      const widest = candidates.sort((a, b) => b.size - a.size)[0];
      if (!widest) break;
      widths[widest.at] = widest.size - 1;
      over--;
    }
  }
  return over > 0 ? undefined : widths;
}

const longestWord = (cell: string): number => Math.max(...wordsOf(cell).map(({ length }) => length));
