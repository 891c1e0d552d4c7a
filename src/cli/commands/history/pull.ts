import { Exit, message } from '../../../errors.js';
import { pullHistory } from '../../../workflows/pull-history.js';
import { command, flag } from '../../command.js';
import { ledgerDifferencesNote } from '../../view/ledger-differences.js';

export default command({
  options: [flag('anew', '--anew', 'opt.anew')],
  async run(app, { anew }) {
    const { connection, reports, payments, notifications, since, until, differences } = await pullHistory(app, {
      anew,
    });
    return {
      view: {
        json: { pulled: { reports, payments, notifications }, since, until, differences },
        blocks: [
          { kind: 'text', text: message('history.pulled', { reports, payments, notifications }), tone: 'good' },
          ...ledgerDifferencesNote(differences),
        ],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
