import { Exit } from '../../../errors.js';
import { settingsHere } from '../../../workflows/config.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    const { path } = (await settingsHere(app)).settings;
    return {
      view: {
        json: { config: path, data: app.folders.data },
        blocks: [
          { kind: 'verbatim', text: path },
          { kind: 'verbatim', text: app.folders.data },
        ],
      },
      exit: Exit.Done,
    };
  },
});
