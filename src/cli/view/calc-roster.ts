import { Exit, message } from '../../errors.js';
import type { ReckonedRoster, RosterCalculation } from '../../workflows/calc-roster.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { CheckedRoster } from '../../workflows/validate-roster.js';
import { deferralJson, deferralMessage, deferredSums } from './calc.js';
import { amountColumns } from '../../workflows/amount-columns.js';
import {
  companyBlock,
  notThisMonthBlocks,
  monthNotes,
  noteCodes,
  sharesJson,
  totalsChart,
  totalsJson,
  totalsTable,
} from './month.js';
import { diagnosticJson, rosterView, type Shown } from './roster.js';
import type { Block, Cell, Column, Outcome, TableBlock } from './view.js';

interface Wanted extends Shown {
  readonly chart: boolean;
}

/** A whole roster's month, or the errors of its file: exit 3. */
export function calcRosterOutcome({ checked, month }: RosterCalculation, wanted: Wanted): Outcome {
  if (checked.failure) {
    return { view: rosterView(checked, wanted), exit: checked.failure.exit, failure: checked.failure };
  }
  if (!month) return { view: null, exit: Exit.Done };
  const workers = workersOf(month, wanted.reveal);
  const view = {
    json: document(checked, month, workers, wanted.reveal),
    blocks: blocks(checked, month, workers, wanted),
  };
  return { view: { ...view, csv: wholeTable(workers) }, exit: Exit.Done };
}

function blocks(checked: CheckedRoster, month: ReckonedRoster, workers: readonly Worker[], wanted: Wanted): Block[] {
  const { report, company, rounding, dueDate, fine, deferral, foreignersAssumed } = month;
  const { period, lines, shares } = report;
  const { file, diagnostics } = checked;
  return [
    { kind: 'diagnostics', file, diagnostics, reveal: wanted.reveal, all: wanted.all },
    { kind: 'heading', text: message('preview.title', { period, workers: lines.length }) },
    shownTable(workers),
    gap,
    totalsTable(report, deferral ? 'calc.owed' : 'preview.total'),
    ...totalsChart(report, wanted.chart),
    {
      kind: 'fields',
      fields: [
        ['calc.employer', { sen: shares.employer }],
        ['calc.employee', { sen: shares.employee }],
        ['calc.government', { sen: shares.government }],
        ...(deferral ? deferredSums(deferral) : []),
        ['field.dueDate', { day: dueDate }],
        ...(fine ? ([['calc.fine', { sen: fine.penalty }]] as const) : []),
      ],
    },
    ...(fine ? [{ kind: 'text', text: message('calc.fineMonths', fine) } as const] : []),
    ...(deferral ? [{ kind: 'text', text: deferralMessage(deferral) } as const] : []),
    ...notThisMonthBlocks(month.notThisMonth, period),
    ...(foreignersAssumed > 0
      ? [
          {
            kind: 'text',
            text: message('calc.foreignersAssumed', { workers: foreignersAssumed }),
            tone: 'warn',
          } as const,
        ]
      : []),
    companyBlock(company, rounding),
    ...monthNotes(month),
  ];
}

const gap: Block = { kind: 'verbatim', text: '' };

function document(checked: CheckedRoster, month: ReckonedRoster, workers: readonly Worker[], reveal: boolean): object {
  const { report, company, rounding, dueDate, holidaysKnown, fine, deferral } = month;
  const { period, lines, shares, total, totals } = report;
  return {
    period,
    file: checked.file,
    employees: lines.length,
    total,
    totals: totalsJson(totals),
    ...sharesJson(shares),
    dueDate,
    ...(fine ? { penalty: fine.penalty / 100, monthsLate: fine.months } : {}),
    ...(deferral ? { jpDeferral: deferralJson(deferral) } : {}),
    company,
    rounding,
    notes: noteCodes(month),
    reliefs: month.reliefs,
    holidaysKnown,
    diagnostics: checked.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, reveal)),
    workers,
  };
}

/** One worker's row, amounts in rupiah; numbers masked unless they may be shown. */
type Worker = ReturnType<typeof workersOf>[number];

function workersOf({ report }: ReckonedRoster, reveal: boolean) {
  return report.lines.map(({ person, wage, backPay, contributions }) => {
    const { row, name, nik, passportNo, kpj } = person;
    const { lines, employer, employee, government, total } = contributions;
    const masked = (text: string | undefined, mask: (text: string) => string): string | null =>
      text === undefined ? null : reveal ? text : mask(text);
    const amounts = Object.entries(amountColumns).map(([column, [programme, payer]]): [string, number] => {
      const line = lines.find((known) => known.programme === programme && known.payer === payer);
      return [column, (line?.amount ?? 0) / 100];
    });
    return {
      row,
      nik: masked(nik, maskNik),
      passportNo: masked(passportNo, maskKpj),
      kpj: masked(kpj, maskKpj),
      name,
      wage: wage / 100,
      backPay: backPay / 100,
      ...(Object.fromEntries(amounts) as Record<keyof typeof amountColumns, number>),
      employer: employer / 100,
      employee: employee / 100,
      government: government / 100,
      total: total / 100,
    };
  });
}

/** What fits a terminal: who, and what is transferred for them. */
function shownTable(workers: readonly Worker[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'nik', label: 'column.nik' },
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'wage', label: 'column.wage' },
      { name: 'total', label: 'column.total' },
    ],
    rows: workers.map(({ nik, passportNo, name, wage, backPay, total }): Cell[] => [
      nik ?? passportNo,
      name,
      { sen: inSen(wage) + inSen(backPay) },
      { sen: inSen(total) },
    ]),
  };
}

/** Everything, for a spreadsheet or a program. */
function wholeTable(workers: readonly Worker[]): TableBlock {
  const names = Object.keys(workers[0] ?? {}) as (keyof Worker)[];
  return {
    kind: 'table',
    columns: names.map((name): Column => ({ name, label: 'column.value' })),
    rows: workers.map((worker): Cell[] => names.map((name) => worker[name])),
  };
}

function inSen(rupiah: number): number {
  return Math.round(rupiah * 100);
}
