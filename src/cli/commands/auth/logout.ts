import { Exit, message } from '../../../errors.js';
import { logOut } from '../../../workflows/log-out.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    const { connection, wasLoggedIn, passwordsForgotten, helperKeeps } = await logOut(app);
    if (helperKeeps) app.note(message('logout.helperKeeps'));
    const text = wasLoggedIn ? message('logout.done') : message('logout.nothing', { places: passwordsForgotten });
    return {
      view: {
        json: { npp: connection.employer.npp, wasLoggedIn, passwordsForgotten },
        blocks: [{ kind: 'text', text, tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
