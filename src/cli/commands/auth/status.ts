import { AppError, Exit, message } from '../../../errors.js';
import { authStatus, obstacle, placesOfNobody } from '../../../workflows/auth-status.js';
import { keychainInTheWay, notLoggedIn } from '../../../workflows/unattended-login.js';
import { command } from '../../command.js';
import { authStatusView, nobodyView } from '../../view/auth-status.js';

export default command({
  async run(app) {
    const nobody = await placesOfNobody(app);
    if (nobody) {
      const failure = notLoggedIn();
      return { view: nobodyView(nobody), exit: failure.exit, failure };
    }
    const status = await authStatus(app);
    const view = authStatusView(status);
    if (status.session === 'kept' || status.passwordFrom !== null) return { view, exit: Exit.Done };
    const place = obstacle(status.places)?.trouble;
    const failure = place
      ? new AppError('notLoggedIn', place.text, {
          code: 'NOT_LOGGED_IN',
          help: place.help ?? message('connect.logIn'),
        })
      : keychainInTheWay(status.keychain);
    return { view, exit: failure.exit, failure };
  },
});
