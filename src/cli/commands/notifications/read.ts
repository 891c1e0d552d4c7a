import { AppError, Exit, message } from '../../../errors.js';
import { readNotifications } from '../../../workflows/notifications.js';
import { command, flag, manyArgument } from '../../command.js';
import { readView } from '../../view/notifications.js';

export default command({
  arguments: [manyArgument('id', 'arg.notifications', { required: false })],
  options: [flag('all', '--all', 'opt.allUnread')],
  async run(app, { id, all }) {
    if (id.length === 0 && !all) {
      throw new AppError('usage', message('notifications.which'), {
        code: 'INPUT_NEEDED',
        help: message('notifications.which.help'),
      });
    }
    return { view: readView(await readNotifications(app, all ? [] : id)), exit: Exit.Done };
  },
});
