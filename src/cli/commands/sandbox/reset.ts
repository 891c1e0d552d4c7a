import { Exit, message } from '../../../errors.js';
import { reset } from '../../../sandbox/index.js';
import { runningSandbox, writeSandboxNote } from '../../../workflows/local-sandbox.js';
import { sandboxNote } from '../../../workflows/sandbox-note.js';
import { command } from '../../command.js';
import { yes } from '../../options.js';
import { databaseFile, db, onDatabase } from './place.js';

export default command({
  options: [db, yes],
  async run(app, { db, yes }) {
    const file = databaseFile(app, db, await sandboxNote(app));
    const agreed = yes || (await app.ask.confirm(message('sandbox.resetQuestion', { file }), '--yes'));
    const running = await runningSandbox(app);
    if (agreed) onDatabase(file, () => reset(file));
    if (agreed && running?.db === file) await writeSandboxNote(app, running);
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
