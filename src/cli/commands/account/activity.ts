import { Exit } from '../../../errors.js';
import { accountActivity } from '../../../workflows/activity.js';
import { command } from '../../command.js';
import { limit } from '../../options.js';
import { activityView } from '../../view/account.js';

const usualLimit = 50;

export default command({
  options: [limit],
  async run(app, { limit = usualLimit }) {
    const { connection, activity, more } = await accountActivity(app, limit);
    return { view: activityView(activity, more, connection.name), exit: Exit.Done };
  },
});
