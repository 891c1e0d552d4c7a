import { type Period, periodOf, type IsoDate } from './calendar.js';
import { type ExplainedRow, rowsFor } from './explain.js';
import { nextOf, seriesKey } from './series.js';
import { shapes } from './table-shapes.js';
import type { Tables, Topic } from './types.js';

/** What holds otherwise in one month than in another: a row that changed, that was not there, or that is no more. */
export interface Difference {
  readonly topic: Topic;
  readonly before: ExplainedRow | undefined;
  readonly after: ExplainedRow | undefined;
  /** Whether nothing holds where there is no row; else nothing is known there, such as of a year not yet decreed. */
  readonly known: boolean;
}

/** A row that begins to hold in a month; or, of a rule that nothing renewed, the first month without it. */
export interface Change {
  readonly period: Period;
  readonly event: 'begins' | 'ends';
  readonly row: ExplainedRow;
}

/** What differs between the law of two months, topic by topic: other figures, or the same of another article. */
export function differencesBetween(
  earlier: Period,
  later: Period,
  topics: readonly Topic[],
  tables: Tables,
): Difference[] {
  return topics.flatMap((topic) => {
    const [before, after] = [bySeries(rowsFor(topic, earlier, tables)), bySeries(rowsFor(topic, later, tables))];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      paired(topic, before.get(key) ?? [], after.get(key) ?? []),
    );
  });
}

function bySeries(rows: readonly ExplainedRow[]): Map<string, ExplainedRow[]> {
  const series = new Map<string, ExplainedRow[]>();
  for (const row of rows) {
    const key = seriesKey(row.topic, row.values);
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return series;
}

function paired(topic: Topic, before: readonly ExplainedRow[], after: readonly ExplainedRow[]): Difference[] {
  const [gone, come] = [others(before, after), others(after, before)];
  const count = Math.max(gone.length, come.length);
  const { lapses, since } = shapes[topic];
  const known = lapses === true || since !== undefined;
  return Array.from({ length: count }, (_, at) => ({ topic, before: gone[at], after: come[at], known }));
}

/** The rows that say something which none of the others says. */
function others(rows: readonly ExplainedRow[], known: readonly ExplainedRow[]): ExplainedRow[] {
  const said = known.map(saying);
  return rows.filter((row) => !said.includes(saying(row)));
}

function saying({ values, article, own }: ExplainedRow): string {
  const { nextDue: _, ...rest } = values;
  return JSON.stringify([rest, article, own]);
}

/** When each row of the topics begins, and when a rule lapsed; the newest last, topics in the order given. */
export function changesOf(rows: readonly ExplainedRow[]): Change[] {
  const begun = rows.map((row): Change => ({ period: periodOf(row.from as IsoDate), event: 'begins', row }));
  const lapsed = rows.flatMap((row): Change[] => {
    if (!shapes[row.topic].lapses || row.to === undefined) return [];
    const next = nextOf(row.topic, row.to);
    const isRenewed = rows.some((other) => other.from === next && seriesOf(other) === seriesOf(row));
    return isRenewed ? [] : [{ period: next as Period, event: 'ends', row }];
  });
  return [...lapsed, ...begun].sort((one, other) =>
    one.period < other.period ? -1 : Number(one.period > other.period),
  );
}

function seriesOf({ topic, values }: ExplainedRow): string {
  return topic + seriesKey(topic, values);
}
