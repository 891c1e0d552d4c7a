import { addDays, addMonths, type IsoDate, type Period } from './calendar.js';
import { cited, day, month, type Shape, shapes, type Test } from './table-shapes.js';
import type { Topic } from './types.js';

/** What is wrong with a table; `row` counts from 1, and is absent when the whole table is meant. */
export interface TableFault {
  readonly topic: string;
  readonly row?: number;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Judges the tables as they were read: every fault found, none when they can be used as `Tables`. */
export function checkTables(tables: Readonly<Record<string, unknown>>): TableFault[] {
  const unknown = Object.keys(tables).filter((topic) => !(topic in shapes));
  return [
    ...unknown.map((topic) => ({ topic, message: 'no such topic' })),
    ...(Object.keys(shapes) as Topic[]).flatMap((topic) => checkTable(topic, tables[topic])),
  ];
}

function checkTable(topic: Topic, rows: unknown): TableFault[] {
  if (!Array.isArray(rows) || rows.length === 0) return [{ topic, message: 'the table is missing or has no rows' }];
  const shape = shapes[topic];
  const faults = rows.flatMap((row: unknown, index) =>
    checkRow(row, shape).map((message) => ({ topic, row: index + 1, message })),
  );
  return faults.length > 0 ? faults : checkSequence(topic, rows as Fields[], shape);
}

function checkRow(row: unknown, shape: Shape): string[] {
  if (typeof row !== 'object' || row === null) return ['not a row of keys and values'];
  const fields = row as Fields;
  const date = shape.dates ? day : month;
  const required: Readonly<Record<string, Test>> = { ...shape.values, from: date, ...cited };
  const known: Readonly<Record<string, Test>> = { ...required, ...shape.optional, to: date };
  return [
    ...Object.keys(required)
      .filter((key) => !(key in fields))
      .map((key) => `${key} is missing`),
    ...Object.entries(fields).flatMap(([key, value]) => {
      const test = known[key];
      if (!test) return [`unknown key ${key}`];
      return test(value) ? [] : [`${key} cannot be ${JSON.stringify(value)}`];
    }),
    ...(isBefore(fields['to'], fields['from']) ? ['to is before from'] : []),
  ];
}

function isBefore(to: unknown, from: unknown): boolean {
  return typeof to === 'string' && typeof from === 'string' && to < from;
}

function checkSequence(topic: Topic, rows: readonly Fields[], shape: Shape): TableFault[] {
  const series = new Map<string, { row: number; from: string; to: string | undefined }[]>();
  rows.forEach((fields, index) => {
    const key = JSON.stringify((shape.series ?? []).map((name) => fields[name]));
    const span = { row: index + 1, from: fields['from'] as string, to: fields['to'] as string | undefined };
    series.set(key, [...(series.get(key) ?? []), span]);
  });
  const faults: TableFault[] = [];
  for (const spans of series.values()) {
    spans.sort((one, other) => (one.from < other.from ? -1 : 1));
    spans.forEach(({ row, from, to }, index) => {
      const before = spans[index - 1];
      const next = before?.to === undefined ? undefined : dayOrMonthAfter(before.to, shape);
      if (before && (next === undefined || from < next)) {
        faults.push({ topic, row, message: `${from} overlaps row ${before.row}` });
      } else if (next !== undefined && from > next && shape.continuous) {
        faults.push({ topic, row, message: `a gap: nothing holds from ${next} until ${from}` });
      }
      if (index === spans.length - 1 && to !== undefined && shape.continuous) {
        faults.push({ topic, row, message: `a gap: nothing holds after ${to}` });
      }
    });
  }
  return faults;
}

function dayOrMonthAfter(last: string, shape: Shape): string {
  return shape.dates ? addDays(last as IsoDate, 1) : addMonths(last as Period, 1);
}
