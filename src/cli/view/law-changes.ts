import { message } from '../../errors.js';
import type { Change, Difference } from '../../law/changes.js';
import type { ExplainedRow } from '../../law/explain.js';
import type { LawDifference } from '../../workflows/law-changes.js';
import {
  oneWagesLine,
  rowCells,
  rowColumns,
  rowJson,
  rowLine,
  type RowLine,
  rowLines,
  rowWords,
  valuesText,
} from './law-rows.js';
import type { Cell, Column, View } from './view.js';

/**
 * What changed between two months, a row a line: before, after, and who says so.
 * @param condensed whether many minimum wages become one line on the screen.
 */
export function differenceView({ earlier, later, differences }: LawDifference, condensed: boolean): View {
  const columns: readonly Column[] = [
    { name: 'topic', label: 'column.topic' },
    { name: 'before', label: 'law.column.before', wraps: true },
    { name: 'after', label: 'law.column.after', wraps: true },
    { name: 'article', label: 'column.article', wraps: true },
  ];
  const data = (row: ExplainedRow | undefined): Cell => (row ? valuesText(row.values) : null);
  return {
    json: {
      earlier,
      later,
      differences: differences.map(({ topic, before, after, known }) => ({
        topic,
        before: before ? rowJson(before) : null,
        after: after ? rowJson(after) : null,
        known,
      })),
    },
    blocks: [
      { kind: 'heading', text: message('law.diff.title', { earlier, later }) },
      {
        kind: 'table',
        columns,
        rows: condensed ? condensedRows(differences) : differences.map(differenceRow),
        empty: message('law.diff.nothing', { earlier, later }),
      },
    ],
    csv: {
      kind: 'table',
      columns,
      rows: differences.map(({ topic, before, after }): Cell[] => [
        topic,
        data(before),
        data(after),
        articlesOf(before?.article, after?.article),
      ]),
    },
  };
}

function differenceRow({ topic, before, after, known }: Difference): Cell[] {
  const side = (row: ExplainedRow | undefined): Cell => {
    if (row) return rowWords(row);
    return known ? '–' : message('law.notKnown');
  };
  return [topic, side(before), side(after), articlesOf(before?.article, after?.article)];
}

/** As `differenceRow`, but one line for all minimum wages where there are more than a few. */
function condensedRows(differences: readonly Difference[]): Cell[][] {
  const wages = differences.filter(({ topic }) => topic === 'minimum-wage');
  const [first] = wages;
  const [before, after] = (['before', 'after'] as const).map((side) =>
    oneWagesLine(wages.flatMap((found) => found[side] ?? [])),
  );
  if (first === undefined || (!before && !after)) return differences.map(differenceRow);
  return differences.flatMap((found): Cell[][] => {
    if (found.topic !== 'minimum-wage') return [differenceRow(found)];
    if (found !== first) return [];
    const unknown = message('law.notKnown');
    const sides = [before?.words ?? unknown, after?.words ?? unknown];
    return [[found.topic, ...sides, articlesOf(before?.article, after?.article)]];
  });
}

function articlesOf(...articles: readonly (string | undefined)[]): Cell {
  return { article: [...new Set(articles)].filter((article) => article !== undefined).join(' → ') };
}

/**
 * The timeline of the law, the newest last.
 * @param condensed whether many minimum wages of a month become one line on the screen.
 */
export function changesView(changes: readonly Change[], condensed: boolean): View {
  const event = ({ event: name }: Change): Cell => ({ code: name, label: `law.event.${name}` });
  return {
    json: { changes: changes.map(({ period, event: name, row }) => ({ period, event: name, ...rowJson(row) })) },
    blocks: [
      {
        kind: 'table',
        columns: [
          { name: 'period', label: 'column.period' },
          { name: 'event', label: 'law.column.event' },
          { name: 'topic', label: 'column.topic' },
          { name: 'values', label: 'column.what', wraps: true },
          { name: 'article', label: 'column.article', wraps: true },
          { name: 'sure', label: 'column.sure' },
        ],
        rows: linesOf(changes, condensed).map(({ change, words, article, sure }): Cell[] => [
          change.period,
          event(change),
          change.row.topic,
          words,
          { article },
          sure,
        ]),
        empty: message('law.changes.nothing'),
      },
    ],
    csv: {
      kind: 'table',
      columns: [
        { name: 'period', label: 'column.period' },
        { name: 'event', label: 'law.column.event' },
        ...rowColumns,
      ],
      rows: changes.map((change): Cell[] => [change.period, event(change), ...rowCells(change.row)]),
    },
  };
}

interface ChangeLine extends RowLine {
  readonly change: Change;
}

function linesOf(changes: readonly Change[], condensed: boolean): ChangeLine[] {
  if (!condensed) return changes.map((change) => ({ ...rowLine(change.row), change }));
  const months = [...new Set(changes.map(({ period }) => period))];
  return months.flatMap((month) => {
    const concerned = changes.filter(({ period }) => period === month);
    return rowLines(concerned.map(({ row }) => row)).flatMap((line) =>
      concerned.filter(({ row }) => row === line.row).map((change) => ({ ...line, change })),
    );
  });
}
