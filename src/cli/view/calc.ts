import { message, type Message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Calculation } from '../../workflows/calc.js';
import type { Deferral } from '../../workflows/calc-deferral.js';
import type { ExplainedView } from './calc-explained.js';
import type { Block, Cell, TableBlock, View } from './view.js';

/** One worker's month: each line, who bears how much, what to transfer and by when. */
export function calcView(calculation: Calculation, explained: ExplainedView | undefined): View {
  const table = linesTable(calculation);
  return {
    json: { ...document(calculation), ...explained?.json },
    blocks: [
      heading(calculation),
      table,
      gap,
      { kind: 'fields', fields: sums(calculation) },
      gap,
      ...sentences(calculation),
      ...(explained?.blocks ?? []),
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

function sums({ contributions, dueDate, fine, deferral }: Calculation): [FixedKey, Cell][] {
  const { employer, employee, government, total } = contributions;
  return [
    ['calc.employer', { sen: employer }],
    ['calc.employee', { sen: employee }],
    ['calc.government', { sen: government }],
    [deferral ? 'calc.owed' : 'calc.total', { sen: total }] as const,
    ...(deferral ? deferredSums(deferral) : []),
    ['field.dueDate', { day: dueDate }],
    ...(fine ? ([['calc.fine', { sen: fine.penalty }]] as const) : []),
  ].map(([label, cell]) => [label, cell] as [FixedKey, Cell]);
}

function sentences({
  contributions,
  company,
  rounding,
  averaged,
  fine,
  deferral,
  absences,
  notes,
}: Calculation): Block[] {
  const { recomposition } = contributions;
  const { jkkGroup, scale } = company;
  return [
    ...(averaged
      ? [{ kind: 'text', text: message(`calc.averaged.${averaged.kind}`, { amounts: averaged.paid }) } as const]
      : []),
    ...(recomposition.government > 0
      ? [{ kind: 'text', text: message('calc.recomposition', recomposition) } as const]
      : []),
    ...(fine ? [{ kind: 'text', text: message('calc.fineMonths', fine) } as const] : []),
    ...(deferral ? [{ kind: 'text', text: deferralMessage(deferral) } as const] : []),
    ...absences.map(
      ({ programme, reason }): Block => ({ kind: 'text', text: message(`calc.absent.${reason}`, { programme }) }),
    ),
    ...notes.map(({ text }): Block => ({ kind: 'text', text, tone: 'warn' })),
    { kind: 'text', text: message('calc.company', { group: jkkGroup, scale, rounding }), tone: 'dim' },
  ];
}

/** What of the month waits, and what is to be transferred by the due date. */
export function deferredSums({ deferred, toTransferNow }: Deferral): [FixedKey, Cell][] {
  return [
    ['calc.deferred', { sen: deferred }],
    ['calc.totalNow', { sen: toTransferNow }],
  ];
}

/** What of JP is due now and what later, and until when. */
export function deferralMessage({ dueNow, deferred, repayFrom, repayBy, article }: Deferral): Message {
  return message('calc.deferral', { dueNow, deferred, repayFrom, repayBy, article });
}

/** @returns a deferral as `--json` carries it, in rupiah; `toTransferNow` is of all programmes. */
export function deferralJson({ total, dueNow, deferred, toTransferNow, ...rest }: Deferral): object {
  const amounts = { total: total / 100, dueNow: dueNow / 100, deferred: deferred / 100 };
  return { ...amounts, toTransferNow: toTransferNow / 100, ...rest };
}

function document(calculation: Calculation): object {
  const { period, worker, company, contributions, dueDate, fine, rounding, averaged, deferral } = calculation;
  const { lines, recomposition, employer, employee, government, total } = contributions;
  return {
    period,
    wage: worker.wage / 100,
    ...(averaged ? { averagedFrom: { kind: averaged.kind, paid: averaged.paid.map((amount) => amount / 100) } } : {}),
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
    ...(deferral ? { jpDeferral: deferralJson(deferral) } : {}),
    company,
    rounding,
    reliefs: calculation.reliefs,
    absent: calculation.absences,
    notes: [...new Set(calculation.notes.map(({ code }) => code))],
  };
}
