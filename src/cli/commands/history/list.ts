import { AppError, Exit, message } from '../../../errors.js';
import { isAlarming } from '../../../workflows/compare-ledger.js';
import { ledgerDifferences, pulledHistory } from '../../../workflows/history.js';
import { monthsTold } from '../../../workflows/history-months.js';
import { command, flag, option } from '../../command.js';
import { chart, limit, oneOf } from '../../options.js';
import { historyTotalsView } from '../../view/history-totals.js';
import { historyView } from '../../view/history.js';
import { ledgerDifferencesView } from '../../view/ledger-differences.js';

const kinds = ['report', 'payment', 'notification', 'activity'] as const;

export default command({
  options: [
    option('kind', '--kind <kind>', 'opt.kind', oneOf('--kind', kinds)),
    limit,
    flag('totals', '--totals', 'opt.totals'),
    chart,
    flag('reconcile', '--reconcile', 'opt.reconcile'),
  ],
  async run(app, { kind, limit = Infinity, totals, chart, reconcile }) {
    const asked = [...(totals ? ['--totals'] : []), ...(reconcile ? ['--reconcile'] : []), ...(kind ? ['--kind'] : [])];
    const [one, other] = asked;
    if (one && other)
      throw new AppError('usage', message('usage.notTogether', { flag: one, other }), { code: 'USAGE' });
    if (reconcile) {
      const { differences, portal } = await ledgerDifferences(app);
      const exit = differences.some(isAlarming) ? Exit.Check : Exit.Done;
      return { view: ledgerDifferencesView(differences.slice(-limit), portal), exit };
    }
    const { events, portal } = await pulledHistory(app, kind);
    const view = totals
      ? historyTotalsView(monthsTold(events).slice(-limit), portal, chart)
      : historyView(events.slice(-limit), portal);
    return { view, exit: Exit.Done };
  },
});
