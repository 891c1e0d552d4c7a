import { message } from '../../errors.js';
import type { FixedRoster } from '../../workflows/fix-roster.js';
import { shownInRow } from '../../workflows/shown-diagnostic.js';
import { rosterView, type Shown } from './roster.js';
import type { Block, TableBlock, View } from './view.js';

/** So many changes are shown where not all are asked for. */
const changesShown = 20;

/** What a corrected copy changed, and what is left to be corrected by hand. */
export function fixedView(fixed: FixedRoster, shown: Shown): View {
  const { checked, out, written, changed, encoding, separator } = fixed;
  const view = rosterView(checked, shown);
  const changes = fixed.changes.map(({ before, after, ...place }) => ({
    ...place,
    before: shownInRow(place.column, before, shown.reveal),
    after: shownInRow(place.column, after, shown.reveal),
  }));
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'row', label: 'column.row' },
      { name: 'cell', label: 'column.cell' },
      { name: 'column', label: 'column.column' },
      { name: 'before', label: 'column.before', shrinks: true },
      { name: 'after', label: 'column.after', shrinks: true },
    ],
    rows: changes.map(({ row, cell, column, before, after }) => [row, cell, column, before, after]),
  };
  const listed = shown.all ? changes.length : Math.min(changes.length, changesShown);
  const said: Block[] = [
    { ...table, columns: table.columns.slice(1), rows: table.rows.slice(0, listed).map((row) => row.slice(1)) },
  ];
  if (changed > listed) said.push({ kind: 'text', text: message('fix.more', { count: changed - listed }) });
  const result = written ? message('fix.written', { file: out, changed }) : message('fix.notWritten', { file: out });
  return {
    ...view,
    json: { ...view.json, out: written ? out : null, encoding, separator, changed, changes },
    blocks: [...said, ...view.blocks, { kind: 'text', text: result, tone: written ? 'good' : 'bad' }],
    csv: table,
  };
}
