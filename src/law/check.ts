import { nextOf, seriesKey } from './series.js';
import { cited, dateOf, type Kind, type Shape, shapes } from './table-shapes.js';
import type { Topic } from './types.js';

/** Where in a table a fault is; `row` counts from 1, and is absent when the whole table is meant. */
interface Place {
  readonly topic: string;
  readonly row?: number;
  /** The key that is at fault, or where it should stand. */
  readonly key?: string;
}

/** What is wrong with a row, by itself or beside another. */
export type RowFault = Place &
  (
    | { readonly fault: 'unknown-topic' | 'unknown-key'; readonly expected: string }
    | { readonly fault: 'no-rows' | 'not-a-row' }
    | { readonly fault: 'missing'; readonly expected: string }
    | { readonly fault: 'bad-value'; readonly value: string; readonly expected: string }
    | { readonly fault: 'ends-before'; readonly from: string }
    | { readonly fault: 'overlap'; readonly from: string; readonly other: number }
  );

/** What is wrong with a table: a row, or a time of which it says nothing. */
export type TableFault = RowFault | (Place & { readonly fault: 'gap'; readonly from: string; readonly until?: string });

type Fields = Readonly<Record<string, unknown>>;
type Kinds = Readonly<Record<string, Kind>>;

/** Judges the tables as they were read: every fault found, none when they can be used as `Tables`. */
export function checkTables(tables: Readonly<Record<string, unknown>>): TableFault[] {
  return [
    ...unknownTopics(tables, topicNames),
    ...topicNames.flatMap((topic) => {
      const rows = tables[topic];
      const faults = checkRows(topic, rows);
      return faults.length > 0 ? faults : [...overlaps(topic, rows as Fields[]), ...gaps(topic, rows as Fields[])];
    }),
  ];
}

const topicNames = Object.keys(shapes) as Topic[];

/** The topics that are none, or none of those allowed. */
export function unknownTopics(tables: object, allowed: readonly string[]): RowFault[] {
  return Object.keys(tables)
    .filter((topic) => !allowed.includes(topic))
    .map((topic) => ({ topic, fault: 'unknown-topic', expected: allowed.join(', ') }));
}

/**
 * Judges a table's rows one by one.
 * @param optional keys of every row that may be left out.
 */
export function checkRows(topic: Topic, rows: unknown, optional: readonly string[] = []): RowFault[] {
  if (!Array.isArray(rows) || rows.length === 0) return [{ topic, fault: 'no-rows' }];
  return rows.flatMap((row: unknown, index) => checkRow({ topic, row: index + 1 }, row, shapes[topic], optional));
}

function checkRow(place: Place, row: unknown, shape: Shape, optional: readonly string[]): RowFault[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [{ ...place, fault: 'not-a-row' }];
  const fields = row as Fields;
  const date = dateOf(shape);
  const required: Kinds = {
    ...shape.values,
    ...shape.narrowed?.(fields),
    from: date,
    ...(shape.dates && { to: date }),
    ...cited,
  };
  const known: Kinds = { ...required, ...shape.optional, to: date };
  const found = [
    ...Object.entries(required)
      .filter(([key]) => !Object.hasOwn(fields, key) && !optional.includes(key))
      .map(([key, { expected }]): RowFault => ({ ...place, key, fault: 'missing', expected })),
    ...Object.entries(fields).flatMap(([key, value]): RowFault[] => {
      const kind = Object.hasOwn(known, key) ? known[key] : undefined;
      if (!kind) return [{ ...place, key, fault: 'unknown-key', expected: Object.keys(known).join(', ') }];
      const { expected } = kind;
      return kind.accepts(value) ? [] : [{ ...place, key, fault: 'bad-value', value: shown(value), expected }];
    }),
  ];
  return found.length > 0 ? found : checkSpan(place, fields);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function checkSpan(place: Place, { from, to, days }: Fields): RowFault[] {
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  if (to < from) return [{ ...place, key: 'to', fault: 'ends-before', from }];
  const outside = ((days ?? []) as readonly { date: string }[]).find(({ date }) => date < from || date > to);
  if (!outside) return [];
  return [{ ...place, key: 'days', fault: 'bad-value', value: outside.date, expected: `${from} … ${to}` }];
}

interface Span {
  readonly row: number;
  readonly from: string;
  readonly to: string | undefined;
}

/** The rows of each series in time, the earliest first. */
function spansOf(topic: Topic, rows: readonly Fields[]): Span[][] {
  const series = new Map<string, Span[]>();
  rows.forEach((fields, index) => {
    const span = { row: index + 1, from: fields['from'] as string, to: fields['to'] as string | undefined };
    const key = seriesKey(topic, fields);
    series.set(key, [...(series.get(key) ?? []), span]);
  });
  return [...series.values()].map((spans) => spans.sort((one, other) => (one.from < other.from ? -1 : 1)));
}

/** Rows of a series that hold at the same time. @param openEnded whether a row without an end ends where the next begins. */
export function overlaps(topic: Topic, rows: readonly object[], openEnded = false): RowFault[] {
  return spansOf(topic, rows as Fields[]).flatMap((spans) =>
    spans.flatMap(({ row, from }, index): RowFault[] => {
      const before = spans[index - 1];
      if (!before) return [];
      const apart = before.to === undefined ? openEnded && from > before.from : from > before.to;
      return apart ? [] : [{ topic, row, key: 'from', fault: 'overlap', from, other: before.row }];
    }),
  );
}

function gaps(topic: Topic, rows: readonly Fields[]): TableFault[] {
  const { since } = shapes[topic];
  if (since === undefined) return [];
  return spansOf(topic, rows).flatMap((spans) => {
    const between = spans.flatMap(({ row, from }, index): TableFault[] => {
      const before = spans[index - 1];
      const expected = before ? before.to && nextOf(topic, before.to) : since;
      return expected !== undefined && from > expected
        ? [{ topic, row, fault: 'gap', from: expected, until: from }]
        : [];
    });
    const last = spans.at(-1);
    return last?.to === undefined
      ? between
      : [...between, { topic, row: last.row, fault: 'gap', from: nextOf(topic, last.to) }];
  });
}
