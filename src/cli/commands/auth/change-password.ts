import { Exit, message } from '../../../errors.js';
import { changePassword } from '../../../workflows/change-password.js';
import { command, flag } from '../../command.js';
import type { Block } from '../../view/view.js';

export default command({
  options: [
    flag('passwordStdin', '--password-stdin', 'opt.presentPasswordStdin'),
    flag('newPasswordStdin', '--new-password-stdin', 'opt.newPasswordAfter'),
  ],
  async run(app, { passwordStdin, newPasswordStdin }) {
    const { connection, changedAt, already, keptIn } = await changePassword(app, {
      old: passwordStdin,
      wanted: newPasswordStdin,
    });
    const kept: Block[] =
      keptIn === null ? [] : [{ kind: 'text', text: message('password.kept', { place: keptIn }), tone: 'dim' }];
    const said = message(already ? 'password.alreadyChanged' : 'password.changed');
    return {
      view: {
        json: { npp: connection.employer.npp, changedAt, alreadyChanged: already, keptIn },
        blocks: [{ kind: 'text', text: said, tone: 'good' }, ...kept],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
