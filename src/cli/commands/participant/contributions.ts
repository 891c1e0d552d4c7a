import { contributionsOf } from '../../../workflows/participant.js';
import { argument, command } from '../../command.js';
import { readText, reveal, year } from '../../options.js';
import { contributionsOutcome } from '../../view/contributions.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [year, reveal],
  run: async (app, { worker, year, reveal }) => contributionsOutcome(await contributionsOf(app, worker, year), reveal),
});
