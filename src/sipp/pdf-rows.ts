import {
  bareLabel,
  birthDateHeader,
  employeeNoHeader,
  formAmounts,
  type FormRow,
  identityHeaders,
  lastLine,
} from './form.js';
import type { Piece } from './pdf-pieces.js';
import { wordsOf } from './pdf-words.js';

/** Every column of Formulir 2a, in order. */
const labels = [
  'No',
  identityHeaders.kpj,
  identityHeaders.nik,
  employeeNoHeader,
  identityHeaders.name,
  birthDateHeader,
  'Tgl Kepesertaan',
  ...Object.values(formAmounts),
];
const amountsFrom = labels.length - Object.keys(formAmounts).length;

/** No digit, or a word of letters alone: what numbers employees have are otherwise. */
const looksLikeName = /^\D+$|(?:^|\s)[\p{L}.'’-]{3,}(?=\s|$)/u;

const nameAt = labels.indexOf(identityHeaders.name);

/** The table's head on a page: its lines, and for each column from where to where its label goes. */
interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly spans: readonly (readonly [left: number, right: number])[];
}

/** A row while its words are gathered. */
interface Gathered {
  readonly page: number;
  /** Whether a line beside it may as well be another row's. */
  readonly isUnclear: boolean;
  readonly words: readonly Piece[];
}

/** @returns the rows of a Formulir 2a as a spreadsheet would hold them: what stands above, the header, and one for each worker. */
export function pdfRows(pages: readonly (readonly Piece[])[]): FormRow[] {
  const above: FormRow[] = [];
  const rows: FormRow[] = [];
  let head: Head | undefined;
  // Pages whose heads stand alike are one table: a column's width shows in all of its rows.
  let table: Gathered[] = [];
  let ended = false;
  for (const [at, pieces] of pages.entries()) {
    const words = pieces.flatMap(wordsOf);
    const here = headOf(words);
    if (!head) above.push(...linesOf(here ? pieces.filter(({ base }) => base < here.top - 1) : pieces, at + 1));
    if (here && head && !alike(here, head)) {
      rows.push(...cellsOf(table, head));
      table = [];
    }
    const bottom = here?.bottom ?? Number.NEGATIVE_INFINITY;
    if (here) head = here;
    if (!head || ended) continue;
    const body = gathered(
      words.filter(({ base }) => base > bottom + 1),
      at + 1,
      head,
    );
    table.push(...body);
    ended = body.some(isLast);
  }
  if (!head) return above;
  rows.push(...cellsOf(table, head));
  return [...above, { page: 1, number: 0, cells: new Map(labels.map((label, index) => [index, label])) }, ...rows];
}

/** Finds the labels from left to right: of words that several labels have, the leftmost is the first one's. */
function headOf(words: readonly Piece[]): Head | undefined {
  const line = words.find(({ text, base }) => {
    const isHere = (name: string): boolean =>
      words.some((other) => bareLabel(other.text) === name && Math.abs(other.base - base) < 1);
    return bareLabel(text) === 'nik' && isHere('upah');
  });
  if (!line) return undefined;
  const near = words.filter(({ base }) => Math.abs(base - line.base) <= line.height * 2.6);
  const left = near.toSorted((one, other) => one.left - other.left);
  const spans: [number, number][] = [];
  const used: Piece[] = [];
  for (const label of labels) {
    const found = label.split(' ').map((part) => {
      const index = left.findIndex(({ text }) => bareLabel(text) === bareLabel(part));
      return index === -1 ? undefined : left.splice(index, 1)[0];
    });
    const whole = found.filter((word) => word !== undefined);
    if (whole.length < found.length) return undefined;
    used.push(...whole);
    spans.push([Math.min(...whole.map((word) => word.left)), Math.max(...whole.map((word) => word.right))]);
  }
  const isOrdered = spans.every(([start], index) => start > (spans[index - 1]?.[0] ?? -Infinity));
  if (!isOrdered) return undefined;
  const bases = used.map(({ base }) => base);
  return { top: Math.min(...bases), bottom: Math.max(...bases), spans };
}

function alike(one: Head, other: Head): boolean {
  return one.spans.every(([left], index) => Math.abs(left - (other.spans[index]?.[0] ?? 0)) < 1);
}

/** Lines of text as rows of a sheet, in the order in which they are read. */
function linesOf(pieces: readonly Piece[], page: number): FormRow[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.base - other.base)) {
    const line = lines.at(-1);
    if (line?.[0] && piece.base - line[0].base < piece.height / 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line, at) => {
    const ordered = line.toSorted((one, other) => one.left - other.left);
    return { page, number: at + 1, cells: new Map(ordered.map(({ text }, index) => [index, text.trim()])) };
  });
}

/** Each row has its number, or the words of the last line; the lines between two of them part where the gap is widest. */
function gathered(words: readonly Piece[], page: number, { spans }: Head): Gathered[] {
  const firstEnds = ((spans[0]?.[1] ?? 0) + (spans[1]?.[0] ?? 0)) / 2;
  const isAnchor = ({ text, left, base }: Piece): boolean =>
    (/^\d+$/.test(text) && left < firstEnds && left < (spans[1]?.[0] ?? 0)) || startsLastLine(text, base, words);
  const anchors = words
    .filter((word) => (word.left + word.right) / 2 < firstEnds || startsLastLine(word.text, word.base, words))
    .filter(isAnchor)
    .toSorted((one, other) => one.base - other.base);
  const last = anchors.at(-1);
  if (!last) return [];
  const parts = [
    { at: Number.NEGATIVE_INFINITY, isUnclear: false },
    ...anchors.slice(1).map((anchor, at) => widestGap(words, anchors[at]?.base ?? 0, anchor.base)),
    { at: firstGap(words, last), isUnclear: false },
  ];
  return anchors.map((_, index) => {
    const [from, to] = [parts[index], parts[index + 1]];
    return {
      page,
      isUnclear: from?.isUnclear === true || to?.isUnclear === true,
      words: words.filter(({ base }) => base > (from?.at ?? 0) && base <= (to?.at ?? 0)),
    };
  });
}

function startsLastLine(text: string, base: number, words: readonly Piece[]): boolean {
  return (
    bareLabel(text) === 'jumlah' &&
    words.some((other) => bareLabel(other.text) === 'seluruhnya' && Math.abs(other.base - base) < 1)
  );
}

/** @returns where to part what stands between two heights, and whether another place would do as well. */
function widestGap(words: readonly Piece[], from: number, to: number): { at: number; isUnclear: boolean } {
  const bases = basesBetween(words, from, to);
  const gaps = bases
    .slice(1)
    .map((base, at) => ({ width: base - (bases[at] ?? 0), at: (base + (bases[at] ?? 0)) / 2 }));
  const [widest, second] = gaps.toSorted((one, other) => other.width - one.width);
  return { at: widest?.at ?? to, isUnclear: (widest?.width ?? 0) - (second?.width ?? -1) < 0.2 };
}

/** @returns where the last row of a page ends: what stands further down is the page's own. */
function firstGap(words: readonly Piece[], { base: from, height }: Piece): number {
  const bases = basesBetween(words, from, Number.POSITIVE_INFINITY);
  const at = bases.findIndex((base, index) => (bases[index + 1] ?? Number.POSITIVE_INFINITY) - base > height * 1.6);
  return (bases[at] ?? from) + 1;
}

function basesBetween(words: readonly Piece[], from: number, to: number): number[] {
  const bases = words.map(({ base }) => base).filter((base) => base >= from && base <= to);
  return [...new Set(bases)].toSorted((one, other) => one - other);
}

function isLast({ words }: Gathered): boolean {
  return words.some(({ text, base }) => startsLastLine(text, base, words));
}

function cellsOf(table: readonly Gathered[], head: Head): FormRow[] {
  const borders = bordersOf(
    table.filter((row) => !isLast(row)).flatMap(({ words }) => words),
    head,
  );
  return table.map((row) => {
    const cells = new Map<number, string>();
    for (const word of row.words.toSorted((one, other) => one.base - other.base || one.left - other.left)) {
      const centre = (word.left + word.right) / 2;
      const column = borders.filter((border) => border < centre).length;
      // An amount or a number goes on in its next line; names and days do so after a space.
      const space = column >= amountsFrom || column < 4 ? '' : ' ';
      const before = cells.get(column);
      cells.set(column, before === undefined ? word.text : `${before}${space}${word.text}`);
    }
    // A short name may stand left of where its column's label begins: without a name, it is what was taken for a number.
    const number = cells.get(nameAt - 1) ?? '';
    if (!cells.has(nameAt) && looksLikeName.test(number)) {
      cells.set(nameAt, number);
      cells.delete(nameAt - 1);
    }
    if (row.isUnclear) for (const column of [nameAt, nameAt - 1]) cells.delete(column);
    if (isLast(row)) {
      for (let column = 0; column < amountsFrom; column++) cells.delete(column);
      cells.set(0, lastLine);
    }
    return { page: row.page, number: Number(cells.get(0) ?? 0) || 0, cells };
  });
}

/** Between two labels, a column ends where the fewest words are in the way, and there where most room is. */
function bordersOf(words: readonly Piece[], { spans }: Head): number[] {
  return spans.slice(1).map(([right], at) => {
    const left = spans[at]?.[1] ?? right;
    const within = words.filter((word) => word.right > left && word.left < right);
    const edges = [
      { at: left, more: 0 },
      ...within.flatMap((word) => [
        { at: Math.max(word.left, left), more: 1 },
        { at: Math.min(word.right, right), more: -1 },
      ]),
      { at: right, more: 0 },
    ].toSorted((one, other) => one.at - other.at);
    let best = { covered: Number.POSITIVE_INFINITY, width: 0, centre: (left + right) / 2 };
    let covered = 0;
    for (const [index, edge] of edges.slice(0, -1).entries()) {
      covered += edge.more;
      const width = (edges[index + 1]?.at ?? edge.at) - edge.at;
      if (width > 0 && (covered < best.covered || (covered === best.covered && width > best.width)))
        best = { covered, width, centre: edge.at + width / 2 };
    }
    return best.centre;
  });
}
