import { message, type Message } from '../../errors.js';
import type { FixedKey, MessageKey } from '../../i18n/messages.js';
import type { ExplainedRow } from '../../law/explain.js';
import type { Topic } from '../../law/types.js';
import type { ExplainedTopic, LawInForce } from '../../workflows/law.js';
import { tableView, type Block, type Cell, type TableBlock, type View } from './view.js';

/** The topics of the law, and how many rows each has. */
export function topicsView(topics: readonly { readonly topic: Topic; readonly rows: number }[]): View {
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

/** Everything in force in a month, one row of the law a line. */
export function lawView({ period, rows, dueDate, holidaysKnown, lastKnownCap }: LawInForce): View {
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'topic', label: 'column.topic' },
      { name: 'values', label: 'law.column.value', wraps: true },
      { name: 'article', label: 'column.article', wraps: true },
      { name: 'sure', label: 'column.sure' },
    ],
    rows: rows.map((row): Cell[] => [row.topic, rowWords(row), row.article, row.sure]),
  };
  return {
    json: { period, dueDate, rows: rows.map(rowJson), notes: notesOf(lastKnownCap, holidaysKnown) },
    blocks: [
      { kind: 'heading', text: message('law.title', { period }) },
      table,
      gap,
      { kind: 'fields', fields: [['field.dueDate', { day: dueDate }]] },
      ...capNote(lastKnownCap),
      ...(holidaysKnown ? [] : [warning(message('law.holidaysUnknown', { year: dueDate.slice(0, 4) }))]),
    ],
    csv: rowsTable(rows),
  };
}

/** One topic, or all of a programme: each row with its dates, what it says, and who says so. */
export function topicView({ topic, period, rows, lastKnownCap }: ExplainedTopic): View {
  const topics = [...new Set(rows.map((row) => row.topic))];
  const blocks = topics.flatMap((name): Block[] => [
    { kind: 'heading', text: message(`law.topic.${name}`) },
    ...rows.filter((row) => row.topic === name).flatMap((row) => [...spanBlocks(row), ...rowFields(row), gap]),
  ]);
  return {
    json: { topic, period: period ?? null, rows: rows.map(rowJson), notes: notesOf(lastKnownCap, true) },
    blocks: [
      ...(rows.length === 0 ? [warning(message('law.nothing', { topic }))] : blocks.slice(0, -1)),
      ...capNote(lastKnownCap),
    ],
    csv: rowsTable(rows),
  };
}

/** What a row says, in words: its own values fill the sentence of its topic. */
export function rowWords({ topic, values }: ExplainedRow): Message {
  const key = topic === 'assumption' ? `law.assumption.${String(values['name'])}` : `law.value.${topic}`;
  return { key: key as MessageKey, params: values };
}

/** A row's words, article and source; of holidays the days themselves too. */
export function rowFields(row: ExplainedRow): Block[] {
  const fields: [FixedKey, Cell][] = [
    ['law.column.value', rowWords(row)],
    ['column.article', row.article],
    ['column.source', row.source],
    ['column.sure', { code: row.sure, label: `law.sure.${row.sure}` }],
  ];
  return [{ kind: 'fields', fields }, ...daysBlocks(row)];
}

function spanBlocks({ topic, from, to }: ExplainedRow): Block[] {
  if (topic === 'holidays') return [];
  return [
    { kind: 'text', text: to === undefined ? message('law.since', { from }) : message('law.between', { from, to }) },
  ];
}

interface Day {
  readonly date: string;
  readonly kind: 'national' | 'shared-leave';
  readonly name: string;
}

function daysBlocks({ topic, values }: ExplainedRow): Block[] {
  if (topic !== 'holidays') return [];
  const days = values['days'] as readonly Day[];
  const columns = [
    { name: 'date', label: 'law.column.day' },
    { name: 'kind', label: 'column.kind' },
    { name: 'name', label: 'column.name', shrinks: true },
  ] as const;
  const rows = days.map(({ date, kind, name }): Cell[] => [
    { day: date },
    { code: kind, label: `law.day.${kind}` },
    name,
  ]);
  return [{ kind: 'table', columns, rows }];
}

function rowJson({ to, ...row }: ExplainedRow): object {
  return { ...row, to: to ?? null };
}

/** The rows as data, the same in both languages. */
function rowsTable(rows: readonly ExplainedRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'topic', label: 'column.topic' },
      { name: 'values', label: 'law.column.value' },
      { name: 'from', label: 'column.from' },
      { name: 'to', label: 'column.to' },
      { name: 'article', label: 'column.article' },
      { name: 'source', label: 'column.source' },
      { name: 'sure', label: 'column.sure' },
    ],
    rows: rows.map(({ topic, values, from, to, article, source, sure }): Cell[] => [
      topic,
      Object.entries(values)
        .map(([name, value]) => `${name}=${dataText(value)}`)
        .join('; '),
      from,
      to ?? null,
      article,
      source,
      sure,
    ]),
  };
}

function dataText(value: unknown): string {
  if (Array.isArray(value)) return value.map(dataText).join('+');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(String).join(' ');
  return String(value);
}

const gap: Block = { kind: 'verbatim', text: '' };

function warning(text: Message): Block {
  return { kind: 'text', text, tone: 'warn' };
}

function capNote(lastKnownCap: boolean): Block[] {
  return lastKnownCap ? [warning(message('law.note.jp-cap-last-known'))] : [];
}

function notesOf(lastKnownCap: boolean, holidaysKnown: boolean): string[] {
  return [...(lastKnownCap ? ['jp-cap-last-known'] : []), ...(holidaysKnown ? [] : ['holidays-unknown'])];
}
