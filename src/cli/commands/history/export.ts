import { Exit, message } from '../../../errors.js';
import { pulledHistory } from '../../../workflows/history.js';
import { writeNew } from '../../../workflows/write-new.js';
import { command, requiredOption } from '../../command.js';
import { readText } from '../../options.js';
import { historyView } from '../../view/history.js';
import { csvText } from '../../view/csv.js';

export default command({
  options: [requiredOption('out', '--out <path>', 'opt.out', readText)],
  async run(app, { out }) {
    const { events, portal } = await pulledHistory(app, undefined, undefined);
    const { csv } = historyView(events, portal);
    await writeNew(
      out,
      out.endsWith('.json') || !csv
        ? `${JSON.stringify({ events, portal }, null, 2)}\n`
        : csvText(csv, ({ key }) => key),
    );
    return {
      view: {
        json: { file: out, events: events.length },
        blocks: [
          { kind: 'text', text: message('history.exported', { file: out, events: events.length }), tone: 'good' },
        ],
        portal,
      },
      exit: Exit.Done,
    };
  },
});
