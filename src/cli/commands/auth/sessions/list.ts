import { Exit } from '../../../../errors.js';
import { openSessions } from '../../../../workflows/sessions.js';
import { command } from '../../../command.js';
import { sessionsView } from '../../../view/account.js';

export default command({
  async run(app) {
    const { connection, sessions } = await openSessions(app);
    return { view: sessionsView(sessions, connection.name), exit: Exit.Done };
  },
});
