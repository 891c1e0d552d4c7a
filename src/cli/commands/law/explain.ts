import { Exit } from '../../../errors.js';
import { explainLaw } from '../../../workflows/law.js';
import { argument, command } from '../../command.js';
import { lawPeriod } from '../../law-options.js';
import { readText } from '../../options.js';
import { topicView } from '../../view/law.js';

export default command({
  arguments: [argument('topic', 'arg.topic', readText)],
  options: [lawPeriod],
  // A topic that does not exist is refused through the promise, as every command's errors are.
  run: async (_app, { topic, period }) =>
    Promise.resolve({ view: topicView(explainLaw(topic, period)), exit: Exit.Done }),
});
