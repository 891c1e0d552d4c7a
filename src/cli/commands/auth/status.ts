import { AppError, Exit, message } from '../../../errors.js';
import { authStatus, obstacle } from '../../../workflows/auth-status.js';
import { command } from '../../command.js';
import { authStatusView } from '../../view/auth-status.js';

export default command({
  async run(app) {
    const status = await authStatus(app);
    const view = authStatusView(status);
    if (status.session === 'kept' || status.passwordFrom !== null) return { view, exit: Exit.Done };
    const trouble = obstacle(status.places)?.trouble;
    const failure = new AppError('notLoggedIn', trouble?.text ?? message('connect.notLoggedIn'), {
      code: 'NOT_LOGGED_IN',
      help: trouble?.help ?? message('connect.logIn'),
    });
    return { view, exit: failure.exit, failure };
  },
});
