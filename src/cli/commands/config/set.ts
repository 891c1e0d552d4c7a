import { Exit, message } from '../../../errors.js';
import { setSetting } from '../../../workflows/config.js';
import { argument, command } from '../../command.js';
import { readText } from '../../options.js';

export default command({
  arguments: [argument('key', 'arg.setting', readText), argument('value', 'arg.value', readText)],
  async run(app, { key, value }) {
    const name = await setSetting(app, key, value);
    return {
      view: {
        json: { profile: name, key, value: value === '' ? null : value },
        blocks: [{ kind: 'text', text: message('config.done', { profile: name, key }), tone: 'good' }],
      },
      exit: Exit.Done,
    };
  },
});
