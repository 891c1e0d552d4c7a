import { message } from '../../errors.js';
import type { ToldMonth } from '../../workflows/history-months.js';
import { totalsOverMonths } from './status.js';
import { type Cell, tableView, type View } from './view.js';

/** What each month came to and what was paid of it, as the history that was pulled tells it. */
export function historyTotalsView(months: readonly ToldMonth[], portal: string, chart: boolean): View {
  const totals = months.flatMap(({ period, report }) => (report ? [{ period, total: report.total }] : []));
  const view = tableView(
    {
      months: months.map(({ period, report, paid }) => ({
        period,
        revision: report?.revision ?? null,
        employees: report?.employees ?? null,
        total: report?.total ?? null,
        paid,
        receipt: report?.receipt ?? null,
        billingCode: report?.billingCode ?? null,
        posted: report?.posted ?? false,
      })),
    },
    {
      columns: [
        { name: 'period', label: 'column.period' },
        { name: 'revision', label: 'column.revision' },
        { name: 'employees', label: 'column.employees' },
        { name: 'total', label: 'column.total' },
        { name: 'paid', label: 'column.paid' },
        { name: 'billingCode', label: 'column.billingCode' },
      ],
      rows: months.map(({ period, report, paid }): Cell[] => {
        const figures = report ? [report.revision, report.employees, { rupiah: report.total }] : [null, null, null];
        return [period, ...figures, { rupiah: paid }, report?.billingCode ?? null];
      }),
      footer: [
        message('history.sum'),
        null,
        null,
        { rupiah: totals.reduce((sum, { total }) => sum + total, 0) },
        { rupiah: months.reduce((sum, { paid }) => sum + paid, 0) },
        null,
      ],
    },
    { after: totalsOverMonths(totals, chart) },
  );
  return { ...view, portal };
}
