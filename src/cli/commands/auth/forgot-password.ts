import { Exit, message } from '../../../errors.js';
import { forgotPassword } from '../../../workflows/forgotten-password.js';
import { command, option } from '../../command.js';
import { oneOf, readText, user } from '../../options.js';

export default command({
  options: [
    option('npp', '--npp <number>', 'opt.npp', readText),
    user,
    option('via', '--via <email|sms>', 'opt.via', oneOf('--via', ['email', 'sms'])),
  ],
  async run(app, { npp, user, via = 'email' }) {
    const { connection, expiresAt } = await forgotPassword(app, { npp, user, via });
    return {
      view: {
        json: { npp: connection.employer.npp, via, expiresAt },
        blocks: [
          { kind: 'text', text: message('password.codeSent', { via, until: expiresAt }) },
          { kind: 'text', text: message('password.codeSent.next'), tone: 'dim' },
        ],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
