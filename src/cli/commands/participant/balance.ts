import { balanceOf } from '../../../workflows/participant.js';
import { argument, command } from '../../command.js';
import { chart, readText, reveal } from '../../options.js';
import { balanceOutcome } from '../../view/contributions.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [chart, reveal],
  run: async (app, { worker, chart, reveal }) => balanceOutcome(await balanceOf(app, worker), chart, reveal),
});
