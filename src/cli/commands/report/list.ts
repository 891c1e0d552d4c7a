import { Exit } from '../../../errors.js';
import { listReports } from '../../../workflows/report-status.js';
import { command } from '../../command.js';
import { chart, limit } from '../../options.js';
import { statusesView, totalsOverMonths } from '../../view/status.js';

/** As many months as a picture of them is easily read. */
const monthsInChart = 12;

export default command({
  options: [limit, chart],
  async run(app, { limit, chart }) {
    const { connection, reports } = await listReports(app, limit ?? 24);
    const view = statusesView(reports, connection.name);
    const totals = reports.flatMap(({ period, total }) => (total === null ? [] : [{ period, total }]));
    const picture = totalsOverMonths(totals.slice(0, monthsInChart).reverse(), chart);
    return { view: { ...view, blocks: [...view.blocks, ...picture] }, exit: Exit.Done };
  },
});
