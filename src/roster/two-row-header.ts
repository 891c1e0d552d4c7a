import { type Column, isPassedOver } from './columns.js';
import type { Beginning } from './header-search.js';
import type { TableRecord } from './input/records.js';

type ColumnOf = (header: string) => Column | undefined;

/** What a header says, in one row or in two. */
export interface JoinedHeader {
  /** One name for each column; the place is that of the lower row. */
  readonly header: TableRecord;
  /** For each column the name that stands above its own, and above its neighbours' perhaps; empty where there is none. */
  readonly groups: readonly string[];
  /** The rows as they are written, where there are two. */
  readonly parts: readonly TableRecord[];
  /** Those above the header. */
  readonly titles: readonly TableRecord[];
  /** Those below. */
  readonly rows: readonly TableRecord[];
}

/**
 * Puts the two rows of a header together, as where `Upah` stands merged above `Pokok` and `Tunjangan`, or `NIK` in the
 * upper of two merged rows. A row is part of the header only where it names a column by that, and could be neither a title
 * nor a worker.
 * @param header the row that names most.
 */
export function joinHeader(
  header: TableRecord,
  { titles, rows }: Pick<Beginning, 'titles' | 'rows'>,
  columnOf: ColumnOf,
): JoinedHeader {
  const above = titles.at(-1);
  const [below] = rows;
  if (above && isAdjacent(above, header) && namesGroups(above, header, columnOf)) {
    return { ...joined(above, header, columnOf), titles: titles.slice(0, -1), rows };
  }
  if (below && isAdjacent(header, below) && namesParts(header, below, columnOf)) {
    return { ...joined(header, below, columnOf), titles, rows: rows.slice(1) };
  }
  return { header, groups: [], parts: [], titles, rows };
}

function joined(
  upper: TableRecord,
  lower: TableRecord,
  columnOf: ColumnOf,
): Pick<JoinedHeader, 'header' | 'groups' | 'parts'> {
  const groups = groupsOf(upper, lower, columnOf);
  const length = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length }, (_, at) => {
    const own = lower.cells[at] ?? '';
    if (own === '') return upper.cells[at] ?? '';
    return isRead(own, columnOf) || groups[at] === '' ? own : `${groups[at]} ${own}`;
  });
  const { line, sheetRow, inGrid } = lower;
  const header = { cells, raw: cells, line, sheetRow, ...(inGrid && { inGrid }) };
  return { header, groups, parts: [upper, lower] };
}

/** A name reaches to the right as far as nothing stands beside it, and the columns below are none by themselves. */
function groupsOf(upper: TableRecord, lower: TableRecord, columnOf: ColumnOf): string[] {
  let group = '';
  return lower.cells.map((own, at) => {
    const over = upper.cells[at] ?? '';
    if (over !== '' || isRead(own, columnOf)) group = over;
    if (own === '') group = '';
    return group;
  });
}

/** @returns whether the row above the header names a column there that the header alone does not. */
function namesGroups(above: TableRecord, header: TableRecord, columnOf: ColumnOf): boolean {
  if (!isWords(above)) return false;
  return above.cells.some((over, at) => {
    const own = header.cells[at] ?? '';
    if (over === '' || isRead(own, columnOf)) return false;
    return columnOf(over) !== undefined || columnOf(`${over} ${own}`) !== undefined;
  });
}

/** @returns whether the row below the header names columns: below `Upah` its parts, or one that is known by itself. */
function namesParts(header: TableRecord, below: TableRecord, columnOf: ColumnOf): boolean {
  if (!isWords(below)) return false;
  const isPerson = below.cells.some((own, at) => {
    const column = columnOf(header.cells[at] ?? '');
    return own !== '' && (column === 'nik' || column === 'name');
  });
  if (isPerson) return false;
  return below.cells.some((own, at) => {
    const over = header.cells[at] ?? '';
    if (own === '') return false;
    if (columnOf(own) !== undefined || columnOf(`${over} ${own}`) !== undefined) return true;
    const isSplit = header.cells[at + 1] === undefined || header.cells[at + 1] === '';
    return over !== '' && isSplit && (below.cells[at + 1] ?? '') !== '';
  });
}

const isAdjacent = (upper: TableRecord, lower: TableRecord): boolean =>
  upper.fault === undefined && lower.fault === undefined && upper.sheetRow + 1 === lower.sheetRow;

/** Numbers belong to workers, months and companies; what has no two letters names nothing. */
const isWords = ({ cells }: TableRecord): boolean =>
  cells.every((cell) => cell === '' || (/\p{L}{2}/u.test(cell) && !/\d/.test(cell)));

const isRead = (name: string, columnOf: ColumnOf): boolean =>
  name !== '' && (columnOf(name) !== undefined || isPassedOver(name));
