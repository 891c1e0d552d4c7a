import { Exit } from '../../../errors.js';
import { lawDifference } from '../../../workflows/law-changes.js';
import { argument, command, option } from '../../command.js';
import { lawFile, readLawPeriod } from '../../law-options.js';
import { readText } from '../../options.js';
import { differenceView } from '../../view/law-changes.js';

export default command({
  arguments: [argument('earlier', 'arg.earlier', readLawPeriod), argument('later', 'arg.later', readLawPeriod)],
  options: [option('topic', '--topic <topic>', 'opt.topic', readText), lawFile],
  run: async (app, { earlier, later, topic, law }) => ({
    view: differenceView(await lawDifference(app, { earlier, later, topic, file: law }), topic === undefined),
    exit: Exit.Done,
  }),
});
