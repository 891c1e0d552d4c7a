import { AppError, Exit, message } from '../../../errors.js';
import { authStatus, nobodyKnown, obstacle } from '../../../workflows/auth-status.js';
import { keychainInTheWay } from '../../../workflows/unattended-login.js';
import { command } from '../../command.js';
import { authStatusView, nobodyView } from '../../view/auth-status.js';

export default command({
  async run(app) {
    const nobody = await nobodyKnown(app);
    if (nobody) return { view: nobodyView(nobody), exit: nobody.why.exit, failure: nobody.why };
    const status = await authStatus(app);
    const view = authStatusView(status);
    if (status.session === 'kept' || status.passwordFrom !== null) return { view, exit: Exit.Done };
    const place = obstacle(status.places)?.trouble;
    const failure = place
      ? new AppError('notLoggedIn', place.text, { code: place.code, help: place.help ?? message('connect.logIn') })
      : keychainInTheWay(status.keychain);
    return { view, exit: failure.exit, failure };
  },
});
