import { Exit, message } from '../../../errors.js';
import { watchNotifications } from '../../../workflows/watch-notifications.js';
import { command, flag, option } from '../../command.js';
import { readDuration } from '../../duration.js';
import { forMs, readText } from '../../options.js';
import { notificationView } from '../../view/notifications.js';

const everyMs = 60_000;

export default command({
  options: [
    option('every', '--every <duration>', 'opt.every', readDuration('--every')),
    forMs,
    option('exec', '--exec <command>', 'opt.exec', readText),
    flag('markRead', '--mark-read', 'opt.markRead'),
  ],
  async run(app, { every = everyMs, forMs, exec, markRead }) {
    app.remark(message('notifications.watching', { seconds: Math.round(every / 1_000) }));
    await watchNotifications(app, {
      everyMs: every,
      forMs,
      exec,
      markRead,
      shown: (notification, { name }) => app.announce(notificationView(notification, name)),
    });
    return { view: null, exit: Exit.Done };
  },
});
