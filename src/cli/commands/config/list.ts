import { Exit, message } from '../../../errors.js';
import { settingsHere } from '../../../workflows/config.js';
import { command } from '../../command.js';
import { tableView } from '../../view/view.js';

export default command({
  async run(app) {
    const { settings, name } = await settingsHere(app);
    const found = settings.list(name);
    const view = tableView(
      { profile: name, settings: Object.fromEntries(found.map(({ key, value }) => [key, value])) },
      {
        columns: [
          { name: 'setting', label: 'column.setting' },
          { name: 'value', label: 'column.value', wraps: true },
        ],
        rows: found.map(({ key, value }) => [key, String(value)]),
        empty: message('config.empty', { profile: name }),
      },
    );
    return { view, exit: Exit.Done };
  },
});
