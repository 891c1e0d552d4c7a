import { message } from '../../errors.js';
import type { Change } from '../../law/changes.js';
import type { ExplainedRow } from '../../law/explain.js';
import type { LawDifference } from '../../workflows/law-changes.js';
import { rowCells, rowColumns, rowJson, rowLine, type RowLine, rowLines, rowWords, valuesText } from './law-rows.js';
import type { Cell, Column, View } from './view.js';

/** What changed between two months, a row a line: before, after, and who says so. */
export function differenceView({ earlier, later, differences }: LawDifference): View {
  const articles = (before: ExplainedRow | undefined, after: ExplainedRow | undefined): string =>
    [...new Set([before?.article, after?.article])].filter((article) => article !== undefined).join(' → ');
  const columns: readonly Column[] = [
    { name: 'topic', label: 'column.topic' },
    { name: 'before', label: 'law.column.before', wraps: true },
    { name: 'after', label: 'law.column.after', wraps: true },
    { name: 'article', label: 'column.article', wraps: true },
  ];
  const words = (row: ExplainedRow | undefined): Cell => (row ? rowWords(row) : '–');
  const data = (row: ExplainedRow | undefined): Cell => (row ? valuesText(row.values) : null);
  return {
    json: {
      earlier,
      later,
      differences: differences.map(({ topic, before, after }) => ({
        topic,
        before: before ? rowJson(before) : null,
        after: after ? rowJson(after) : null,
      })),
    },
    blocks: [
      { kind: 'heading', text: message('law.diff.title', { earlier, later }) },
      {
        kind: 'table',
        columns,
        rows: differences.map(({ topic, before, after }): Cell[] => [
          topic,
          words(before),
          words(after),
          articles(before, after),
        ]),
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
        articles(before, after),
      ]),
    },
  };
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
          article,
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
