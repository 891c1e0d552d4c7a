import { Exit } from '../../../errors.js';
import { lawChanges } from '../../../workflows/law-changes.js';
import { command, option } from '../../command.js';
import { lawFile, readLawPeriod } from '../../law-options.js';
import { readText } from '../../options.js';
import { changesView } from '../../view/law-changes.js';

export default command({
  options: [
    option('since', '--since <month>', 'opt.since', readLawPeriod),
    option('topic', '--topic <topic>', 'opt.topic', readText),
    lawFile,
  ],
  run: async (app, { since, topic, law }) => ({
    view: changesView(await lawChanges(app, { since, topic, file: law }), topic === undefined),
    exit: Exit.Done,
  }),
});
