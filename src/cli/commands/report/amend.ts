import { command } from '../../command.js';
import { reportPeriod, requiredFile } from '../../options.js';
import { sendingOptions, sendingOutcome } from './sending.js';

export default command({
  arguments: [reportPeriod],
  options: [requiredFile, ...sendingOptions],
  run: (app, input) => sendingOutcome(app, { ...input, amends: true }),
});
