import { Exit, message } from '../../../errors.js';
import { speaker } from '../../../i18n/index.js';
import { watchNotifications } from '../../../workflows/watch-notifications.js';
import { command, flag, option } from '../../command.js';
import { readDuration } from '../../duration.js';
import { forMs, readText } from '../../options.js';
import { jsonText } from '../../view/json.js';
import { notificationJson, notificationView } from '../../view/notifications.js';

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
    const speak = await speaker(app.invocation.language);
    await watchNotifications(app, {
      everyMs: every,
      forMs,
      exec,
      markRead,
      line: (notification, { name }) => jsonText({ ...notificationJson(notification), portal: name }, speak),
      shown: (notification, { name }) => app.announce(notificationView(notification, name)),
    });
    return { view: null, exit: Exit.Done };
  },
});
