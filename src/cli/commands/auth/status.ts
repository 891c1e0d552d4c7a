import { AppError, Exit, message } from '../../../errors.js';
import { authStatus } from '../../../workflows/auth-status.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    const { profile, employer, portal, session, expiresAt, company, passwordFrom } = await authStatus(app);
    const { npp, divisi } = employer;
    const view = {
      json: { profile, npp, divisi, company, session, expiresAt, passwordFrom },
      blocks: [
        {
          kind: 'fields',
          fields: [
            ['field.profile', profile],
            ['field.company', company],
            ['field.npp', npp],
            ['field.divisi', divisi],
            ['field.portal', portal],
            ['field.session', { code: session, label: `auth.session.${session}` }],
            ['field.password', { code: passwordFrom ?? 'none', label: `auth.password.${passwordFrom ?? 'none'}` }],
          ],
        },
      ],
      portal,
    } as const;
    if (session === 'kept' || passwordFrom !== null) return { view, exit: Exit.Done };
    const failure = new AppError('notLoggedIn', message('connect.notLoggedIn'), {
      code: 'NOT_LOGGED_IN',
      help: message('connect.logIn'),
    });
    return { view, exit: failure.exit, failure };
  },
});
