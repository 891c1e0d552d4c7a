import {
  bareHeader,
  type Column,
  columnNamed,
  isColumn,
  isPassedOver,
  namesMonth,
  requiredColumns,
} from './columns.js';
import type { TableRecord } from './input/records.js';
import { mapping, nearColumn, plainHeader } from './near-miss.js';
import type { Report } from './report.js';

/** So many unknown headers are compared with the known names: a file with a million has no use for it. */
const mostCompared = 100;
/** A longer one is a sentence. */
const longestCompared = 100;

/** So many of the headers are named that may be a missing column. */
const mostProposed = 3;

/** Which columns a file has, and where. */
export interface Layout {
  /** The header as the file writes it. */
  readonly headers: readonly string[];
  /** Where each known column stands, from 0. */
  readonly at: ReadonlyMap<Column, number>;
  /** What stands at each place; null where it is nothing that is read. */
  readonly columns: readonly (Column | null)[];
  /** Whether the columns are all there without which no month can be reported. */
  readonly complete: boolean;
  /** Where the headers stand that are not known, and the column that each nearly names. */
  readonly unknown: readonly UnknownHeader[];
}

export interface UnknownHeader {
  /** Its place, from 0. */
  readonly index: number;
  readonly near: Column | undefined;
}

/** What the user says a header means: canonical column by header. */
export type ColumnMap = Readonly<Record<string, string>>;

/** @returns a function from a header to its column; a mapping adds a name, and goes before what that header means by itself.
 * @throws RangeError where the mapping names no canonical column. */
export function columnReader(map: ColumnMap): (header: string) => Column | undefined {
  const mapped = new Map<string, Column>();
  for (const [header, column] of Object.entries(map)) {
    if (!isColumn(column)) throw new RangeError(`no such column: ${column}`);
    mapped.set(bareHeader(header), column);
  }
  return (header) => mapped.get(bareHeader(header)) ?? columnNamed(header);
}

/** What the names of a header mean. */
interface HeaderMeaning {
  readonly columnOf: (header: string) => Column | undefined;
  /** The name above each, where the header has two rows; empty where there is none. */
  readonly groups?: readonly string[];
}

/**
 * Reads the header row and reports COLUMN_DUPLICATE, COLUMN_UNKNOWN and COLUMN_MISSING.
 * Of two columns with one meaning the first is read.
 */
export function readHeader(
  headers: readonly string[],
  place: Pick<TableRecord, 'line' | 'sheetRow' | 'written'>,
  { columnOf, groups = [] }: HeaderMeaning,
  report: Report,
): Layout {
  const at = new Map<Column, number>();
  const unknown: UnknownHeader[] = [];
  const taken = new Set(headers.map(columnOf).filter((column) => column !== undefined));
  const missing = requiredColumns.filter((column) => !taken.has(column));
  const split = splitColumns(headers, { columnOf, groups }, missing);
  const source = { cells: headers, columns: headers.map(() => null) };
  const isFree = (header: string): boolean => columnOf(header) === undefined && namesMonth(header);
  const month = taken.has('blth') ? -1 : headers.findIndex(isFree);
  headers.forEach((header, index) => {
    const column = index === month ? 'blth' : columnOf(header);
    const here = { ...place, row: null, index, header, value: header, source };
    const first = column === undefined ? undefined : at.get(column);
    if (column === undefined) {
      if (isPassedOver(header)) return;
      const whole = columnOf(groups[index] ?? '');
      if (whole !== undefined && split.has(whole)) {
        unknown.push({ index, near: whole });
        return;
      }
      const isCompared = unknown.length < mostCompared && header.length <= longestCompared;
      const near = isCompared ? nearColumn(header, taken) : undefined;
      unknown.push({ index, near });
      const params = near ? { detail: near, expected: mapping(header, near) } : { expected: plainHeader(header) };
      report.add('COLUMN_UNKNOWN', { ...here, column: null, ...(isCompared && { params }) });
    } else if (first === undefined) {
      at.set(column, index);
    } else {
      report.add('COLUMN_DUPLICATE', { ...here, column, params: { detail: headers[first] ?? column } });
    }
  });
  for (const column of missing) {
    const near = unknown.filter((one) => one.near === column).map(({ index }) => headers[index] ?? '');
    const [only] = near.length === 1 ? near : [];
    const params = near.length > 0 && {
      detail: near.slice(0, mostProposed).join(', '),
      ...(split.has(column) && { group: split.get(column) ?? '', expected: mapping(near[0] ?? '', column) }),
      ...(only !== undefined && { expected: mapping(only, column) }),
    };
    report.add('COLUMN_MISSING', { ...place, row: null, column, ...(params && { params }) });
  }
  const columns = headers.map((_, index) => [...at].find(([, place]) => place === index)?.[0] ?? null);
  return { headers, at, columns, complete: missing.length === 0, unknown };
}

/** @returns the columns among those missing that stand above several, none of which is known by itself; and what they are called there. */
function splitColumns(
  headers: readonly string[],
  { columnOf, groups = [] }: HeaderMeaning,
  missing: readonly Column[],
): ReadonlyMap<Column, string> {
  const split = new Map<Column, string>();
  for (const column of missing) {
    const parts = groups.filter(
      (group, index) => columnOf(group) === column && columnOf(headers[index] ?? '') === undefined,
    );
    if (parts[0] !== undefined && parts.length > 1) split.set(column, parts[0]);
  }
  return split;
}
