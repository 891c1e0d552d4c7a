import { Exit } from '../../../errors.js';
import { reportStatus } from '../../../workflows/report-status.js';
import { command } from '../../command.js';
import { reportPeriod } from '../../options.js';
import { statusView } from '../../view/status.js';

export default command({
  arguments: [reportPeriod],
  async run(app, { period }) {
    const { connection, status, leaversPending } = await reportStatus(app, period);
    return { view: statusView(status, connection.name, leaversPending), exit: Exit.Done };
  },
});
