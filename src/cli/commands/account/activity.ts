import { Exit } from '../../../errors.js';
import { accountActivity } from '../../../workflows/activity.js';
import { command, option } from '../../command.js';
import { cursor, limit, readText } from '../../options.js';
import { activityView } from '../../view/account.js';

const usualLimit = 200;

export default command({
  options: [limit, option('user', '--user <name>', 'opt.userAlone', readText), cursor],
  async run(app, { limit = usualLimit, user, cursor }) {
    const { connection, activity, next } = await accountActivity(app, { limit, user, cursor });
    return { view: activityView(activity, next, connection.name), exit: Exit.Done };
  },
});
