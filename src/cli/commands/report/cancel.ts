import { Exit, message } from '../../../errors.js';
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
      : message('report.kept');
    return {
      view: { ...view, json: { ...view.json, cancelled }, blocks: [{ kind: 'text', text: said }, ...view.blocks] },
      exit: Exit.Done,
    };
  },
});
