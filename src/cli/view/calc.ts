import { message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Calculation } from '../../workflows/calc.js';
import type { ExplainedLine, Explanation } from '../../workflows/explain-calc.js';
import { explanationBlocks } from './calc-explained.js';
import type { Block, Cell, TableBlock, View } from './view.js';

/** One worker's month: each line, who bears how much, what to transfer and by when. */
export function calcView(calculation: Calculation, explanation: Explanation | undefined): View {
  const table = linesTable(calculation);
  return {
    json: { ...document(calculation), ...(explanation && explanationJson(explanation)) },
    blocks: [
      heading(calculation),
      table,
      gap,
      { kind: 'fields', fields: sums(calculation) },
      gap,
      ...sentences(calculation),
      ...(explanation ? explanationBlocks(explanation) : []),
    ],
    csv: table,
  };
}

const gap: Block = { kind: 'verbatim', text: '' };

function heading({ period, worker: { wage, backPay } }: Calculation): Block {
  return { kind: 'heading', text: message('calc.title', { period, wage, backPay: backPay ?? 0 }) };
}

function linesTable({ contributions }: Calculation): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'payer', label: 'column.payer' },
      { name: 'base', label: 'column.base' },
      { name: 'ratePpm', label: 'column.rate' },
      { name: 'amount', label: 'column.amount' },
    ],
    rows: contributions.lines.map(({ programme, payer, base, ratePpm, amount }): Cell[] => [
      programme,
      { code: payer, label: `calc.payer.${payer}` },
      { sen: base },
      { ppm: ratePpm },
      { sen: amount },
    ]),
  };
}

function sums({ contributions, dueDate, fine }: Calculation): [FixedKey, Cell][] {
  const { employer, employee, government, total } = contributions;
  return [
    ['calc.employer', { sen: employer }],
    ['calc.employee', { sen: employee }],
    ['calc.government', { sen: government }],
    ['calc.total', { sen: total }],
    ['field.dueDate', { day: dueDate }],
    ...(fine ? ([['calc.fine', { sen: fine.penalty }]] as const) : []),
  ].map(([label, cell]) => [label, cell] as [FixedKey, Cell]);
}

function sentences({ contributions, company, fine, absences, notes }: Calculation): Block[] {
  const { recomposition } = contributions;
  const { jkkGroup, scale } = company;
  return [
    ...(recomposition.government > 0
      ? [{ kind: 'text', text: message('calc.recomposition', recomposition) } as const]
      : []),
    ...(fine ? [{ kind: 'text', text: message('calc.fineMonths', fine) } as const] : []),
    ...absences.map(
      ({ programme, reason }): Block => ({ kind: 'text', text: message(`calc.absent.${reason}`, { programme }) }),
    ),
    ...notes.map(({ text }): Block => ({ kind: 'text', text, tone: 'warn' })),
    { kind: 'text', text: message('calc.company', { group: jkkGroup, scale }), tone: 'dim' },
  ];
}

function document({ period, worker, company, contributions, dueDate, fine, absences, notes }: Calculation): object {
  const { lines, recomposition, employer, employee, government, total } = contributions;
  return {
    period,
    wage: worker.wage / 100,
    ...(worker.backPay === undefined ? {} : { backPay: worker.backPay / 100 }),
    lines: lines.map((line) => ({ ...line, base: line.base / 100, amount: line.amount / 100 })),
    recomposition: {
      fromJKK: recomposition.fromJKK / 100,
      fromJKM: recomposition.fromJKM / 100,
      government: recomposition.government / 100,
    },
    employer: employer / 100,
    employee: employee / 100,
    government: government / 100,
    total: total / 100,
    dueDate,
    ...(fine ? { penalty: fine.penalty / 100, monthsLate: fine.months } : {}),
    company,
    absent: absences,
    notes: [...new Set(notes.map(({ code }) => code))],
  };
}

function explanationJson({ lines, dueDate, fine, assumptions }: Explanation): object {
  return {
    explain: [
      ...lines.map(lineJson),
      { figure: 'dueDate', ...cited(dueDate) },
      ...(fine.length > 0 ? [{ figure: 'penalty', ...cited(fine) }] : []),
    ],
    assumptions,
  };
}

function lineJson({ figure, line, rows }: ExplainedLine): object {
  const { base, ratePpm, amount } = line;
  const [shownBase, shownAmount] = [base / 100, amount / 100];
  return {
    figure,
    formula: `${shownBase} × ${ratePpm} / 1000000 = ${shownAmount}`,
    base: shownBase,
    ratePpm,
    amount: shownAmount,
    ...cited(rows),
  };
}

function cited(rows: ExplainedLine['rows']): object {
  const joined = (field: 'article' | 'source'): string => [...new Set(rows.map((row) => row[field]))].join('; ');
  return { article: joined('article'), source: joined('source'), rows };
}
