import { Exit } from '../../../errors.js';
import { lawDifference } from '../../../workflows/law-changes.js';
import { argument, command } from '../../command.js';
import { lawFile, readLawPeriod } from '../../law-options.js';
import { differenceView } from '../../view/law-changes.js';

export default command({
  arguments: [argument('earlier', 'arg.earlier', readLawPeriod), argument('later', 'arg.later', readLawPeriod)],
  options: [lawFile],
  run: async (app, { earlier, later, law }) => ({
    view: differenceView(await lawDifference(app, earlier, later, law)),
    exit: Exit.Done,
  }),
});
