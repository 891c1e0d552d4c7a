import { message } from '../../errors.js';
import type { ExplainedRow } from '../../law/explain.js';
import type { ExplainedTopic } from '../../workflows/law.js';
import { provinceName } from '../../workflows/province-names.js';
import { capNote, gap, rowCells, rowColumns, rowFields, rowJson, sureCell, warning } from './law-rows.js';
import type { Block, Cell, View } from './view.js';

/** One topic, or all of a programme: each row with its dates, what it says, and who says so. */
export function topicView({ topic, period, rows, lastKnownCap, provincesMissing }: ExplainedTopic): View {
  const topics = [...new Set(rows.map((row) => row.topic))];
  const blocks = topics.flatMap((name): Block[] => {
    const own = rows.filter((row) => row.topic === name);
    return [
      { kind: 'heading', text: message(`law.topic.${name}`) },
      ...(name === 'minimum-wage'
        ? wageBlocks(own)
        : own.flatMap((row) => [...spanBlocks(row), ...rowFields(row), gap])),
    ];
  });
  const year = period?.slice(0, 4) ?? '';
  return {
    json: {
      topic,
      period: period ?? null,
      rows: rows.map(rowJson),
      notes: lastKnownCap ? ['jp-cap-last-known'] : [],
      ...(topic === 'minimum-wage' && { provincesMissing }),
    },
    blocks: [
      ...(rows.length === 0 ? [warning(message('law.nothing', { topic }))] : blocks.slice(0, -1)),
      ...capNote(lastKnownCap),
      ...(provincesMissing.length > 0
        ? [warning(message('law.minimumWageMissing', { year, provinces: provincesMissing.join(', ') }))]
        : []),
      ...capChart(rows),
    ],
    csv: { kind: 'table', columns: rowColumns, rows: rows.map(rowCells) },
  };
}

function spanBlocks({ topic, from, to, own }: ExplainedRow): Block[] {
  if (topic === 'holidays' && !own) return [];
  const span = to === undefined ? message('law.since', { from }) : message('law.between', { from, to });
  return [{ kind: 'text', text: span }];
}

/** Minimum wages as a table: they are too many to be told one by one. */
function wageBlocks(rows: readonly ExplainedRow[]): Block[] {
  const columns = [
    { name: 'province', label: 'law.column.province' },
    { name: 'wage', label: 'column.wage' },
    { name: 'from', label: 'column.from' },
    { name: 'to', label: 'column.to' },
    { name: 'sure', label: 'column.sure' },
  ] as const;
  const cells = rows.map((row): Cell[] => [
    provinceName(row.values['province']),
    { rupiah: Number(row.values['wage']) },
    row.from,
    row.to ?? null,
    sureCell(row),
  ]);
  const list = (texts: readonly string[]): string => [...new Set(texts.flatMap((text) => text.split('; ')))].join('; ');
  return [
    { kind: 'table', columns, rows: cells },
    gap,
    {
      kind: 'fields',
      fields: [
        ['column.article', { article: list(rows.map(({ article }) => article)) }],
        ['column.source', message('law.source', { source: list(rows.map(({ source }) => source)) })],
      ],
    },
    gap,
  ];
}

/** The JP cap over the years, where there is more than one to compare. */
function capChart(rows: readonly ExplainedRow[]): Block[] {
  const caps = rows.filter(({ topic }) => topic === 'jp-cap');
  if (caps.length < 2) return [];
  const bars = caps.map(({ from, values }) => {
    const cap = Number(values['cap']);
    return { label: from, value: cap, text: { rupiah: cap } };
  });
  return [gap, { kind: 'chart', title: message('law.topic.jp-cap'), rows: bars, always: false }];
}
