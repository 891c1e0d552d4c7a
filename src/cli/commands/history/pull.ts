import { Exit, message } from '../../../errors.js';
import { pullHistory } from '../../../workflows/pull-history.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    const { connection, reports, payments, notifications, since, until } = await pullHistory(app);
    return {
      view: {
        json: { pulled: { reports, payments, notifications }, since, until },
        blocks: [{ kind: 'text', text: message('history.pulled', { reports, payments, notifications }), tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
