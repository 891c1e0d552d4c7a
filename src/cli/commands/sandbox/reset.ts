import { Exit, message } from '../../../errors.js';
import { reset } from '../../../sandbox/index.js';
import { sandboxNote } from '../../../workflows/connect.js';
import { command } from '../../command.js';
import { yes } from '../../options.js';
import { databaseFile, db, onDatabase } from './place.js';

export default command({
  options: [db, yes],
  async run(app, { db, yes }) {
    const file = databaseFile(app, db, await sandboxNote(app));
    const agreed = yes || (await app.ask.confirm(message('sandbox.resetQuestion', { file }), '--yes'));
    if (agreed) onDatabase(file, () => reset(file));
    return {
      view: {
        json: { reset: agreed, db: file },
        blocks: [{ kind: 'text', text: message(agreed ? 'sandbox.wasReset' : 'sandbox.wasKept'), tone: 'good' }],
        portal: 'sandbox',
      },
      exit: Exit.Done,
    };
  },
});
