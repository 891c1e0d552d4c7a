import { Exit, message } from '../../../errors.js';
import { resetPassword } from '../../../workflows/forgotten-password.js';
import { command, flag, option } from '../../command.js';
import { readText, user } from '../../options.js';

export default command({
  options: [
    option('npp', '--npp <number>', 'opt.npp', readText),
    user,
    flag('codeStdin', '--code-stdin', 'opt.codeStdin'),
  ],
  async run(app, { npp, user, codeStdin }) {
    const connection = await resetPassword(app, { npp, user, fromStdin: codeStdin });
    const { npp: company, user: userName } = connection.employer;
    return {
      view: {
        json: { npp: company, reset: true },
        blocks: [
          { kind: 'text', text: message('password.reset'), tone: 'good' },
          { kind: 'text', text: message('connect.logInAs', { npp: company, user: userName }), tone: 'dim' },
        ],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
