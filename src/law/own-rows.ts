import { checkRows, overlaps, type RowFault, unknownTopics } from './check.js';
import { beforeOf, nextOf, seriesKey } from './series.js';
import { shapes } from './table-shapes.js';
import type { HolidayRow, LawRow, Tables, Topic } from './types.js';

/** The topics of which a company may have rows of its own. */
export const ownTopics = Object.keys(shapes) as readonly Topic[];

/** The keys that a company's own row may leave out: the source is then its file, and the row is not vouched for. */
const mayLack = ['source', 'sure'];
/** Another choice where the law is silent is about the same programmes and the same article as the shipped one. */
const choiceMayLack = [...mayLack, 'programmes', 'article'];

/**
 * Judges a company's own rows by topic, as they were read: every fault, none when `withOwnRows` can take them.
 * Rows of a series may follow without an end: each then holds until the next.
 */
export function checkOwnRows(own: Readonly<Record<string, unknown>>): RowFault[] {
  const known = ownTopics.filter((topic) => Object.hasOwn(own, topic));
  return [
    ...unknownTopics(own, ownTopics),
    ...known.flatMap((topic) => {
      const rows = own[topic];
      const faults = checkRows(topic, rows, topic === 'assumption' ? choiceMayLack : mayLack);
      return faults.length > 0 ? faults : overlaps(topic, rows as object[], true);
    }),
  ];
}

/**
 * The tables with a company's own rows in them. A row of its own holds from its `from` to its `to`, or else until the
 * next row of the series begins, shipped or own; what was shipped for those months gives way, and holds again after.
 * @param own rows by topic that `checkOwnRows` found nothing wrong with. @param source what a row is from that does not say.
 */
export function withOwnRows(shipped: Tables, own: Readonly<Record<string, unknown>>, source: string): Tables {
  const merged = ownTopics
    .filter((topic) => Object.hasOwn(own, topic))
    .map((topic) => {
      const rows = (own[topic] as LawRow[]).map(
        (row): LawRow => ({ ...defaults(source), ...aboutTheSame(topic, row, shipped), ...row, own: true }),
      );
      return [topic, mergedRows(topic, shipped[topic], rows)];
    });
  return { ...shipped, ...(Object.fromEntries(merged) as Partial<Tables>) };
}

function defaults(source: string): { readonly source: string; readonly sure: 'L' } {
  return { source, sure: 'L' };
}

/** What a choice where the law is silent need not say again. */
function aboutTheSame(topic: Topic, row: LawRow, { assumption }: Tables): Partial<LawRow> {
  if (topic !== 'assumption') return {};
  const shipped = assumption.find((other) => seriesKey(topic, other) === seriesKey(topic, row));
  return shipped ? { programmes: shipped.programmes, article: shipped.article } : {};
}

function mergedRows(topic: Topic, shipped: readonly LawRow[], own: readonly LawRow[]): LawRow[] {
  const ended = own.map((row) => endedByNext(topic, row, [...shipped, ...own]));
  const rest = shipped.flatMap((row) =>
    ended
      .filter((other) => seriesKey(topic, other) === seriesKey(topic, row))
      .reduce<LawRow[]>((pieces, other) => pieces.flatMap((piece) => without(topic, piece, other)), [row]),
  );
  return [...rest, ...ended].sort((one, other) => compare(one.from, other.from));
}

/** A row without an end, ended before the next one of its series. */
function endedByNext(topic: Topic, row: LawRow, all: readonly LawRow[]): LawRow {
  if (row.to !== undefined) return row;
  const later = all
    .filter((other) => seriesKey(topic, other) === seriesKey(topic, row) && other.from > row.from)
    .map(({ from }) => from)
    .sort(compare);
  return later[0] === undefined ? row : { ...row, to: beforeOf(topic, later[0]) };
}

/** What is left of a row where another takes its place: nothing, a part, or one part before and one after. */
function without(topic: Topic, row: LawRow, other: LawRow): LawRow[] {
  const isApart = (other.to !== undefined && other.to < row.from) || (row.to !== undefined && row.to < other.from);
  if (isApart) return [row];
  if ('days' in row) return withoutDays(row, other);
  const before = row.from < other.from ? [{ ...row, to: beforeOf(topic, other.from) }] : [];
  const resumes = other.to === undefined || other.to.startsWith('9999') ? undefined : nextOf(topic, other.to);
  const goesOn = resumes !== undefined && (row.to === undefined || row.to >= resumes);
  return goesOn ? [...before, { ...row, from: resumes }] : before;
}

/** A year of holidays stays one row, less the days for which the other speaks. */
function withoutDays(row: HolidayRow, { from, to = from }: LawRow): LawRow[] {
  const days = row.days.filter(({ date }) => date < from || date > to);
  return days.length > 0 ? [{ ...row, days }] : [];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
