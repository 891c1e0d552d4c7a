import { message, type Message } from '../../errors.js';
import type { FixedKey, MessageKey } from '../../i18n/messages.js';
import type { ExplainedRow } from '../../law/explain.js';
import { choicesOf } from '../../workflows/law-choices.js';
import { provinceName, provinceCount } from '../../workflows/province-names.js';
import type { Block, Cell, TableBlock } from './view.js';

/** What a row says, in words: its own values fill the sentence of its topic. */
export function rowWords({ topic, values }: ExplainedRow): Message {
  const key = topic === 'assumption' ? `law.assumption.${String(values['name'])}` : `law.value.${topic}`;
  const params = topic === 'minimum-wage' ? { ...values, name: provinceName(values['province']) } : values;
  return { key: key as MessageKey, params };
}

/** What was chosen where the law is silent, and what else a company can choose; nothing where nothing else can be. */
function choiceField({ topic, values }: ExplainedRow): [FixedKey, Cell][] {
  if (topic !== 'assumption') return [];
  const choice = String(values['choice']);
  const others = choicesOf(values['name']).filter((other) => other !== choice);
  if (others.length === 0) return [];
  return [['law.column.choice', message('law.choice', { choice, others: others.join(', ') })]];
}

/** A row's words, article and source; of holidays the days themselves too. */
export function rowFields(row: ExplainedRow): Block[] {
  const fields: [FixedKey, Cell][] = [
    ['law.column.value', rowWords(row)],
    ...choiceField(row),
    ...(row.own ? [['law.column.own', message('law.own')] as [FixedKey, Cell]] : []),
    ['column.article', { article: row.article }],
    ['column.source', message('law.source', row)],
    ['column.sure', { code: row.sure, label: `law.sure.${row.sure}` }],
  ];
  return [{ kind: 'fields', fields }, ...daysBlocks(row)];
}

/** How sure a row is, in a column: `own` where the company vouches for it. */
export function sureCell({ own, sure }: Pick<ExplainedRow, 'own' | 'sure'>): Cell {
  return own ? { code: 'own', label: 'law.own.short' } : { code: sure, label: `law.sure.short.${sure}` };
}

/** A row in a table of words, or the first of many minimum wages that became one line. */
export interface RowLine {
  readonly row: ExplainedRow;
  readonly words: Message;
  readonly article: string;
  readonly sure: Cell;
}

/** @returns a line for each row, and one for all minimum wages where there are more than a few. */
export function rowLines(rows: readonly ExplainedRow[]): RowLine[] {
  const wages = rows.filter(({ topic, own }) => topic === 'minimum-wage' && !own);
  if (wages.length <= fewProvinces) return rows.map(rowLine);
  return rows.flatMap((row) => {
    if (row === wages[0]) return [{ row, ...wagesLine(wages) }];
    return wages.includes(row) ? [] : [rowLine(row)];
  });
}

/** @returns the line of one row. */
export function rowLine(row: ExplainedRow): RowLine {
  return { row, words: rowWords(row), article: row.article, sure: sureCell(row) };
}

const fewProvinces = 3;

/** @returns the one line of minimum wages that are more than a few; undefined where they are few. */
export function oneWagesLine(rows: readonly ExplainedRow[]): Omit<RowLine, 'row'> | undefined {
  return rows.length > fewProvinces ? wagesLine(rows) : undefined;
}

/** One line for all: what they rest on in common, and how sure the weakest is. */
function wagesLine(rows: readonly ExplainedRow[]): Omit<RowLine, 'row'> {
  const wages = rows.map(({ values }) => Number(values['wage']));
  const [lowest, highest] = [Math.min(...wages), Math.max(...wages)];
  const bases = rows.map(({ article }) => article.slice(article.lastIndexOf('; ') + 1).trim());
  return {
    words: message('law.value.minimum-wages', { count: rows.length, all: provinceCount, lowest, highest }),
    article: [...new Set(bases)].join('; '),
    sure: sureCell({ sure: (['L', 'M'] as const).find((sure) => rows.some((row) => row.sure === sure)) ?? 'H' }),
  };
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
    { name: 'name', label: 'column.name', wraps: true },
  ] as const;
  const rows = days.map(({ date, kind, name }): Cell[] => [
    { day: date },
    { code: kind, label: `law.day.${kind}` },
    name,
  ]);
  return [{ kind: 'table', columns, rows }];
}

/** A row as `--json` has it. */
export function rowJson({ to, own, ...row }: ExplainedRow): object {
  return { ...row, to: to ?? null, own: own ?? false };
}

/** The columns of a row as data, the same in both languages. */
export const rowColumns: TableBlock['columns'] = [
  { name: 'topic', label: 'column.topic' },
  { name: 'values', label: 'law.column.value' },
  { name: 'from', label: 'column.from' },
  { name: 'to', label: 'column.to' },
  { name: 'article', label: 'column.article' },
  { name: 'source', label: 'column.source' },
  { name: 'sure', label: 'column.sure' },
  { name: 'own', label: 'law.column.own' },
];

/** The cells of `rowColumns`. */
export function rowCells({ topic, values, from, to, article, source, sure, own }: ExplainedRow): Cell[] {
  return [topic, valuesText(values), from, to ?? null, { article }, source, sure, own ?? false];
}

/** A row's values as `name=value; …`. */
export function valuesText(values: ExplainedRow['values']): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${dataText(value)}`)
    .join('; ');
}

function dataText(value: unknown): string {
  if (Array.isArray(value)) return value.map(dataText).join('+');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(String).join(' ');
  return String(value);
}

export const gap: Block = { kind: 'verbatim', text: '' };

export function warning(text: Message): Block {
  return { kind: 'text', text, tone: 'warn' };
}

/** Says that a newer JP cap is due than is known. */
export function capNote(lastKnownCap: boolean): Block[] {
  return lastKnownCap ? [warning(message('law.note.jp-cap-last-known'))] : [];
}
