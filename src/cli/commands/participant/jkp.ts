import { jkpOf } from '../../../workflows/participant.js';
import { argument, command } from '../../command.js';
import { readText, reveal } from '../../options.js';
import { jkpOutcome } from '../../view/benefits.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [reveal],
  run: async (app, { worker, reveal }) => jkpOutcome(await jkpOf(app, worker), reveal),
});
