import { Exit, message } from '../../../errors.js';
import { logOut } from '../../../workflows/log-out.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    const { connection, wasLoggedIn } = await logOut(app);
    return {
      view: {
        json: { npp: connection.employer.npp, wasLoggedIn },
        blocks: [{ kind: 'text', text: message(wasLoggedIn ? 'logout.done' : 'logout.nothing'), tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
