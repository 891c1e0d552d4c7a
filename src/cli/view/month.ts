import { message } from '../../errors.js';
import type { ProgrammeTotals } from '../../law/bill.js';
import type { Rounding } from '../../law/money.js';
import type { MonthLaw } from '../../law/month.js';
import type { Company } from '../../law/types.js';
import type { Report, ReportSums } from '../../report/compose.js';
import type { ReportNotes } from '../../workflows/report-notes.js';
import type { Block, TableBlock } from './view.js';

/** The month's totals by programme, and what the bill makes of them. @param sum what the last line is called. */
export function totalsTable(
  { totals, total }: ReportSums,
  sum: 'preview.total' | 'calc.owed' = 'preview.total',
): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'amount', label: 'column.amount' },
      { name: 'billed', label: 'column.billed' },
    ],
    rows: Object.entries(totals).map(([programme, { amount, rupiah }]) => [programme, { sen: amount }, { rupiah }]),
    footer: [message(sum), null, { rupiah: total }],
  };
}

/** @returns the totals as a picture, of nothing none. @param always whether it was asked for. */
export function totalsChart(
  { period, totals, total }: Pick<Report, 'period' | 'totals' | 'total'>,
  always: boolean,
): Block[] {
  if (total === 0) return [];
  const rows = Object.entries(totals).map(([label, { rupiah }]) => ({ label, value: rupiah, text: { rupiah } }));
  return [{ kind: 'chart', title: message('preview.chart', { period }), rows, always }];
}

/** @returns the totals as `--json` carries them, in rupiah. */
export function totalsJson(totals: ProgrammeTotals): object[] {
  return Object.entries(totals).map(([programme, { amount, rupiah }]) => ({
    programme,
    amount: amount / 100,
    billed: rupiah,
  }));
}

/** By what the month was reckoned: a wrong risk group is a wrong bill. */
export function companyBlock({ jkkGroup, scale }: Company, rounding: Rounding): Block {
  return { kind: 'text', text: message('preview.company', { group: jkkGroup, scale, rounding }), tone: 'dim' };
}

interface Noted {
  readonly law: Pick<MonthLaw, 'notes'>;
  readonly notes: ReportNotes['notes'];
  readonly dueDate: string;
  readonly holidaysKnown: boolean;
}

/** What the month's figures rest on, and what makes them or the due date less than sure. */
export function monthNotes({ law, notes, dueDate, holidaysKnown }: Noted): Block[] {
  return [
    ...notes.map(({ text }): Block => ({ kind: 'text', text, tone: 'warn' })),
    ...law.notes.map((note): Block => ({ kind: 'text', text: message(`law.note.${note}`), tone: 'warn' })),
    ...(holidaysKnown
      ? []
      : [{ kind: 'text', text: message('law.holidaysUnknown', { year: dueDate.slice(0, 4) }), tone: 'warn' } as const]),
  ];
}

/** @returns the words for scripts of the notes about a month's law, each once. */
export function noteCodes({ law, notes }: Pick<Noted, 'law' | 'notes'>): string[] {
  return [...new Set([...notes.map(({ code }) => code), ...law.notes])];
}

/** Who is named in the file but does not work within the month. */
export function notThisMonthBlocks(people: number, period: string): Block[] {
  return people === 0
    ? []
    : [{ kind: 'text', text: message('preview.notThisMonth', { people, period }), tone: 'warn' }];
}

/** @returns who bears how much as `--json` carries it, in rupiah. */
export function sharesJson({ employer, employee, government }: ReportSums['shares']): object {
  return { employer: employer / 100, employee: employee / 100, government: government / 100 };
}
