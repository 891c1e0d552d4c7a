import { message } from '../../errors.js';
import type { ProgrammeTotals } from '../../law/bill.js';
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

/** @returns the totals as `--json` carries them, in rupiah. */
export function totalsJson(totals: ProgrammeTotals): object[] {
  return Object.entries(totals).map(([programme, { amount, rupiah }]) => ({
    programme,
    amount: amount / 100,
    billed: rupiah,
  }));
}

/** By what the month was reckoned: a wrong risk group is a wrong bill. */
export function companyBlock(company: Company): Block {
  return {
    kind: 'text',
    text: message('preview.company', { group: company.jkkGroup, scale: company.scale }),
    tone: 'dim',
  };
}
