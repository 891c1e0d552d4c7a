import { message } from '../../errors.js';
import type { FixedRoster } from '../../workflows/fix-roster.js';
import { encodingNames, linesByKind, separatorNames } from '../../workflows/assumed-words.js';
import { shownInRow } from '../../workflows/shown-diagnostic.js';
import { rosterView, type Shown } from './roster.js';
import type { Block, TableBlock, View } from './view.js';

/** So many changes are shown where not all are asked for. */
const changesShown = 20;

/** What a corrected copy changed, and what is left to be corrected by hand. */
export function fixedView(fixed: FixedRoster, shown: Shown): View {
  const { checked, out, written, changed, guarded, assumed, blankRows } = fixed;
  const { encoding, separator, lineEnds, byteOrderMark, skipped } = assumed;
  const view = rosterView(checked, shown);
  const changes = fixed.changes.map(({ before, after, ...place }) => ({
    ...place,
    before: shownInRow(place.row === null ? null : place.column, before, shown.reveal),
    after: shownInRow(place.row === null ? null : place.column, after, shown.reveal),
  }));
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'row', label: 'column.row' },
      { name: 'cell', label: 'column.cell' },
      { name: 'column', label: 'column.column' },
      { name: 'before', label: 'column.before', wraps: true },
      { name: 'after', label: 'column.after', wraps: true },
    ],
    rows: changes.map(({ row, cell, column, before, after }) => [row, cell, column, before, after]),
  };
  const listed = shown.all ? changes.length : Math.min(changes.length, changesShown);
  const said: Block[] = [
    { ...table, columns: table.columns.slice(1), rows: table.rows.slice(0, listed).map((row) => row.slice(1)) },
  ];
  if (changed > listed) said.push({ kind: 'text', text: message('fix.more', { count: changed - listed }) });
  if (written) said.push(...wholeFile(fixed));
  const result = written ? message('fix.written', { file: out, changed }) : message('fix.notWritten', { file: out });
  return {
    ...view,
    json: {
      ...view.json,
      out: written ? out : null,
      encoding,
      separator,
      lineEnds,
      byteOrderMark,
      dropped: skipped,
      blankRows,
      changed,
      changes,
      guarded,
    },
    blocks: [...said, ...view.blocks, { kind: 'text', text: result, tone: written ? 'good' : 'bad' }],
    csv: table,
  };
}

/** What no single change shows: how the file was written, which lines the copy does not have, and what no spreadsheet runs. */
function wholeFile({ assumed, blankRows, guarded }: FixedRoster): Block[] {
  const { sheet, encoding, separator, lineEnds, byteOrderMark, compressed, skipped } = assumed;
  const written = {
    sheet: sheet?.name ?? null,
    encoding: encoding === 'utf-8' || encoding === null ? null : encodingNames[encoding],
    mark: byteOrderMark && encoding === 'utf-8',
    separator: separator === ',' || separator === null ? null : separatorNames[separator],
    lineEnds: lineEnds === 'CRLF' ? null : lineEnds,
    compressed,
  };
  const instruction = skipped.some(({ kind }) => kind === 'instruction');
  const passed = linesByKind(skipped);
  const blocks: Block[] = [];
  if (Object.values(written).some(Boolean)) blocks.push({ kind: 'text', text: message('fix.file', written) });
  if (instruction || passed.length + blankRows > 0) {
    blocks.push({ kind: 'text', text: message('fix.dropped', { passed, blankRows, instruction }) });
  }
  if (guarded > 0) blocks.push({ kind: 'text', text: message('fix.guarded', { count: guarded }) });
  return blocks;
}
