import { message } from '../../errors.js';
import type { ComparedMonth } from '../../workflows/what-if.js';
import type { Block, Cell, TableBlock } from './view.js';

/** What the same workers would have cost in another month, and why. */
export function whatIfBlocks(compared: ComparedMonth): Block[] {
  const { period, total, difference, law, wagesCompared, wagesKnown } = compared;
  return [
    gap,
    { kind: 'heading', text: message('whatIf.title', { period, total, difference }) },
    shownTable(compared),
    {
      kind: 'text',
      text: wagesCompared ? message('whatIf.wages', { period, workers: wagesKnown }) : message('whatIf.sameWages'),
      tone: 'dim',
    },
    ...law.notes.map((note): Block => ({ kind: 'text', text: message(`law.note.${note}`), tone: 'warn' })),
  ];
}

const gap: Block = { kind: 'verbatim', text: '' };

/** @returns the comparison as `--json` carries it, in rupiah. */
export function whatIfJson({
  period,
  total,
  difference,
  programmes,
  wagesCompared,
  wagesKnown,
  law,
}: ComparedMonth): object {
  return {
    period,
    total,
    difference,
    programmes: programmes.map(({ programme, then, now, difference: more, reasons }) => ({
      programme,
      then: then / 100,
      now: now / 100,
      difference: more / 100,
      reasons: reasons.map(({ reason, amount, workers }) => ({ reason, amount: amount / 100, workers })),
    })),
    wagesKnown: wagesCompared ? wagesKnown : null,
    notes: law.notes,
  };
}

/** A line for each programme, and one for each reason of its difference. */
export function whatIfTable({ programmes }: ComparedMonth): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'reason', label: 'whatIf.column.reason' },
      { name: 'workers', label: 'column.employees' },
      { name: 'then', label: 'whatIf.column.then' },
      { name: 'now', label: 'whatIf.column.now' },
      { name: 'difference', label: 'whatIf.column.difference' },
    ],
    rows: programmes.flatMap(({ programme, then, now, difference, reasons }): Cell[][] => [
      [programme, null, null, { sen: then }, { sen: now }, { sen: difference }],
      ...reasons.map(({ reason, amount, workers }): Cell[] => [
        programme,
        { code: reason, label: `whatIf.reason.${reason}` },
        workers,
        null,
        null,
        { sen: amount },
      ]),
    ]),
  };
}

/** On a screen the totals of now stand above already, and a reason stands below its programme. */
function shownTable({ programmes }: ComparedMonth): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'reason', label: 'whatIf.column.reason', wraps: true },
      { name: 'workers', label: 'column.employees' },
      { name: 'then', label: 'whatIf.column.then' },
      { name: 'difference', label: 'whatIf.column.difference' },
    ],
    rows: programmes.flatMap(({ programme, then, difference, reasons }): Cell[][] => [
      [programme, '', '', { sen: then }, { sen: difference }],
      ...reasons.map(({ reason, amount, workers }): Cell[] => [
        '',
        { code: reason, label: `whatIf.reason.${reason}` },
        workers,
        '',
        { sen: amount },
      ]),
    ]),
  };
}
