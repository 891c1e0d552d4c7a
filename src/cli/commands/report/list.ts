import { Exit } from '../../../errors.js';
import { listReports } from '../../../workflows/report-status.js';
import { command } from '../../command.js';
import { limit } from '../../options.js';
import { statusesView } from '../../view/status.js';

export default command({
  options: [limit],
  async run(app, { limit }) {
    const { connection, reports } = await listReports(app, limit ?? 24);
    return { view: statusesView(reports, connection.name), exit: Exit.Done };
  },
});
