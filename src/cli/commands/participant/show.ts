import { participantOf } from '../../../workflows/participant.js';
import { argument, command } from '../../command.js';
import { readText, reveal } from '../../options.js';
import { standingOutcome } from '../../view/participant.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [reveal],
  run: async (app, { worker, reveal }) => standingOutcome(await participantOf(app, worker), reveal),
});
