import { Exit } from '../../../errors.js';
import { lawTopics } from '../../../workflows/law.js';
import { command } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { topicsView } from '../../view/law.js';

export default command({
  options: [lawFile],
  run: async (app, { law }) => ({ view: topicsView(await lawTopics(app, law)), exit: Exit.Done }),
});
