import { Exit, message } from '../../../errors.js';
import { restoreHistory } from '../../../workflows/history-archive.js';
import { argument, command } from '../../command.js';
import { readText } from '../../options.js';

export default command({
  arguments: [argument('file', 'arg.historyFile', readText)],
  async run(app, { file }) {
    const { added, known, leftOut, portal } = await restoreHistory(app, file);
    const reports = leftOut.map(({ period, revision, state, receipt }) => ({ period, revision, state, receipt }));
    return {
      view: {
        json: { file, added, known, leftOut: reports },
        blocks: [
          { kind: 'text', text: message('history.imported', { file, ...added, known: known.events }), tone: 'good' },
          ...leftOut.map(({ period, revision }) => {
            return { kind: 'text', text: message('history.leftOut', { period, revision }), tone: 'warn' } as const;
          }),
        ],
        portal,
      },
      exit: Exit.Done,
    };
  },
});
