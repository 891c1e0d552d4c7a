import { Exit } from '../../../errors.js';
import { getSetting } from '../../../workflows/config.js';
import { argument, command } from '../../command.js';
import { readText } from '../../options.js';

export default command({
  arguments: [argument('key', 'arg.setting', readText)],
  async run(app, { key }) {
    const { value } = await getSetting(app, key);
    return { view: { json: { key, value }, blocks: [{ kind: 'verbatim', text: String(value) }] }, exit: Exit.Done };
  },
});
