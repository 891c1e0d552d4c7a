import { Exit, message } from '../../../errors.js';
import { stopSandbox } from '../../../workflows/local-sandbox.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    const stopped = await stopSandbox(app);
    return {
      view: {
        json: { stopped: stopped !== undefined, url: stopped?.url ?? null },
        blocks: [{ kind: 'text', text: message(stopped ? 'sandbox.stopped' : 'sandbox.notRunning'), tone: 'good' }],
      },
      exit: Exit.Done,
    };
  },
});
