import { validateRoster } from '../../../workflows/validate-roster.js';
import { command } from '../../command.js';
import { map, missing, reportPeriod, requiredFile, reveal } from '../../options.js';
import { checkedOutcome } from '../../view/roster.js';

export default command({
  arguments: [reportPeriod],
  options: [requiredFile, map, missing, reveal],
  async run(app, { period, file, map, missing, reveal }) {
    return checkedOutcome(await validateRoster(app, { period, file, map, missing: missing ?? 'refuse' }), reveal);
  },
});
