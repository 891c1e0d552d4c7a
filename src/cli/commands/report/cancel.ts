import { Exit, type Message, message } from '../../../errors.js';
import type { Period } from '../../../law/calendar.js';
import type { PeriodStatus } from '../../../portal/resources.js';
import { cancelReport } from '../../../workflows/report-status.js';
import { command } from '../../command.js';
import { dryRun, reportPeriod, yes } from '../../options.js';
import { statusView } from '../../view/status.js';

export default command({
  arguments: [reportPeriod],
  options: [yes, dryRun],
  async run(app, { period, yes, dryRun }) {
    const { connection, status, cancelled } = await cancelReport(app, period, async ({ total }) => {
      if (dryRun) return false;
      return yes || app.ask.confirm(message('report.cancelQuestion', { period, total: total ?? 0 }), '--yes');
    });
    const view = statusView(status, connection.name);
    const said = cancelled
      ? message('report.cancelled', { period, revision: status.revision })
      : dryRun
        ? planned(period, status)
        : message('report.kept');
    return {
      view: { ...view, json: { ...view.json, cancelled }, blocks: [{ kind: 'text', text: said }, ...view.blocks] },
      exit: Exit.Done,
    };
  },
});

/** A month that is paid, the portal would not give back. */
function planned(period: Period, { state, total, receipt, billingCode }: PeriodStatus): Message {
  if (state === 'posted') return message('portal.problem.periodPaid', { period });
  return message('report.cancelPlan', { period, total: total ?? 0, receipt: receipt ?? '', billingCode });
}
