import { command } from '../../command.js';
import { file, reportPeriod } from '../../options.js';
import { sendingOptions, sendingOutcome } from './sending.js';

export default command({
  arguments: [reportPeriod],
  options: [file, ...sendingOptions],
  run: (app, input) => sendingOutcome(app, { ...input, amends: false }),
});
