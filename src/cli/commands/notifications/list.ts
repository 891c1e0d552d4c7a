import { Exit } from '../../../errors.js';
import { listNotifications } from '../../../workflows/notifications.js';
import { command, flag } from '../../command.js';
import { cursor, limit } from '../../options.js';
import { notificationsView } from '../../view/notifications.js';

export default command({
  options: [flag('unread', '--unread', 'opt.unread'), limit, cursor],
  run: async (app, wanted) => {
    return { view: notificationsView(await listNotifications(app, wanted), wanted.unread), exit: Exit.Done };
  },
});
