import { message } from '../../errors.js';
import type { ProgrammeTotals } from '../../law/bill.js';
import type { IsoDate } from '../../law/calendar.js';
import type { Rounding } from '../../law/money.js';
import type { MonthLaw } from '../../law/month.js';
import type { Company } from '../../law/types.js';
import type { Report } from '../../report/compose.js';
import type { Block, TableBlock } from './view.js';

/** The month's totals by programme, and what the bill makes of them. */
export function totalsTable({ totals, total }: Report): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'amount', label: 'column.amount' },
      { name: 'billed', label: 'column.billed' },
    ],
    rows: Object.entries(totals).map(([programme, { amount, rupiah }]) => [programme, { sen: amount }, { rupiah }]),
    footer: [message('preview.total'), null, { rupiah: total }],
  };
}

/** @returns the totals as a picture, of nothing none. @param always whether it was asked for. */
export function totalsChart({ period, totals, total }: Report, always: boolean): Block[] {
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

/** What makes the month's figures or its due date less than sure. */
export function lawNotes(month: {
  readonly law: Pick<MonthLaw, 'notes'>;
  readonly dueDate: IsoDate;
  readonly holidaysKnown: boolean;
}): Block[] {
  const { law, dueDate, holidaysKnown } = month;
  return [
    ...law.notes.map((note): Block => ({ kind: 'text', text: message(`law.note.${note}`), tone: 'warn' })),
    ...(holidaysKnown
      ? []
      : [{ kind: 'text', text: message('law.holidaysUnknown', { year: dueDate.slice(0, 4) }), tone: 'warn' } as const]),
  ];
}

/** Who is named in the file but does not work within the month. */
export function notThisMonthBlocks(people: number, period: string): Block[] {
  return people === 0
    ? []
    : [{ kind: 'text', text: message('preview.notThisMonth', { people, period }), tone: 'warn' }];
}

/** @returns who bears how much as `--json` carries it, in rupiah. */
export function sharesJson({ employer, employee, government }: Report['shares']): object {
  return { employer: employer / 100, employee: employee / 100, government: government / 100 };
}
