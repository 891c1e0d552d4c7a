import { Exit } from '../../../errors.js';
import { pulledHistory } from '../../../workflows/history.js';
import { command, option } from '../../command.js';
import { limit, oneOf } from '../../options.js';
import { historyView } from '../../view/history.js';

const kinds = ['report', 'payment', 'notification', 'activity'] as const;

export default command({
  options: [option('kind', '--kind <kind>', 'opt.kind', oneOf('--kind', kinds)), limit],
  async run(app, { kind, limit }) {
    const { events, portal } = await pulledHistory(app, kind, limit);
    return { view: historyView(events, portal), exit: Exit.Done };
  },
});
