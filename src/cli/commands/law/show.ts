import { Exit } from '../../../errors.js';
import { periodOf } from '../../../workflows/days.js';
import { lawInForce } from '../../../workflows/law.js';
import { command, optionalArgument } from '../../command.js';
import { lawFile, lawPeriod } from '../../law-options.js';
import { readText } from '../../options.js';
import { lawView } from '../../view/law.js';

export default command({
  arguments: [optionalArgument('topic', 'arg.topic', readText)],
  options: [lawPeriod, lawFile],
  run: async (app, { topic, period, law }) => ({
    view: lawView(await lawInForce(app, period ?? periodOf(app.today()), topic, law), topic === undefined),
    exit: Exit.Done,
  }),
});
