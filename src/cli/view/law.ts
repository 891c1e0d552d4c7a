import { message } from '../../errors.js';
import type { LawInForce, TopicCount } from '../../workflows/law.js';
import { capNote, gap, rowCells, rowColumns, rowJson, rowLine, rowLines, warning } from './law-rows.js';
import { tableView, type Cell, type TableBlock, type View } from './view.js';

/** The topics of the law, and how many rows each has. */
export function topicsView(topics: readonly TopicCount[]): View {
  const known = topics.map((topic) => ({ ...topic, label: `law.topic.${topic.topic}` as const }));
  return tableView(
    { topics: known.map(({ topic, rows, label }) => ({ topic, rows, description: message(label) })) },
    {
      columns: [
        { name: 'topic', label: 'column.topic' },
        { name: 'rows', label: 'column.rows' },
        { name: 'description', label: 'law.column.about', wraps: true },
      ],
      rows: known.map(({ topic, rows, label }): Cell[] => [topic, rows, message(label)]),
    },
  );
}

/**
 * What is in force in a month, one row of the law a line; the company's own are marked.
 * @param condensed whether many minimum wages become one line on the screen.
 */
export function lawView({ period, rows, dueDate, holidaysKnown, lastKnownCap }: LawInForce, condensed: boolean): View {
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'topic', label: 'column.topic' },
      { name: 'values', label: 'law.column.value', wraps: true },
      { name: 'article', label: 'column.article', wraps: true },
      { name: 'sure', label: 'column.sure' },
    ],
    rows: (condensed ? rowLines(rows) : rows.map(rowLine)).map(({ row, words, article, sure }): Cell[] => [
      row.topic,
      words,
      { article },
      sure,
    ]),
  };
  const notes = [
    ...(lastKnownCap ? ['jp-cap-last-known'] : []),
    ...(holidaysKnown ? [] : ['holidays-unknown']),
    ...(rows.some(({ own }) => own) ? ['own-rows'] : []),
  ];
  return {
    json: { period, dueDate, rows: rows.map(rowJson), notes },
    blocks: [
      { kind: 'heading', text: message('law.title', { period }) },
      table,
      gap,
      { kind: 'fields', fields: [['field.dueDate', { day: dueDate }]] },
      ...capNote(lastKnownCap),
      ...(holidaysKnown ? [] : [warning(message('law.holidaysUnknown', { year: dueDate.slice(0, 4) }))]),
      ...(notes.includes('own-rows') ? [warning(message('law.ownRows'))] : []),
    ],
    csv: { kind: 'table', columns: rowColumns, rows: rows.map(rowCells) },
  };
}
