import { Exit } from '../../../errors.js';
import { explainLaw } from '../../../workflows/law.js';
import { argument, command } from '../../command.js';
import { lawFile, lawPeriod } from '../../law-options.js';
import { readText } from '../../options.js';
import { topicView } from '../../view/law-topic.js';

export default command({
  arguments: [argument('topic', 'arg.topic', readText)],
  options: [lawPeriod, lawFile],
  run: async (app, { topic, period, law }) => ({
    view: topicView(await explainLaw(app, topic, period, law)),
    exit: Exit.Done,
  }),
});
