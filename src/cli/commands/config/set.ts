import { Exit, message } from '../../../errors.js';
import { settingsHere } from '../../../workflows/config.js';
import { argument, command } from '../../command.js';
import { readText } from '../../options.js';

export default command({
  arguments: [argument('key', 'arg.setting', readText), argument('value', 'arg.value', readText)],
  async run(app, { key, value }) {
    const { settings, name } = await settingsHere(app);
    await settings.set(name, key, value === '' ? undefined : value);
    return {
      view: {
        json: { profile: name, key, value: value === '' ? null : value },
        blocks: [{ kind: 'text', text: message('config.done', { profile: name, key }), tone: 'good' }],
      },
      exit: Exit.Done,
    };
  },
});
