import { validateRoster } from '../../../workflows/validate-roster.js';
import { command } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { map, missing, reportPeriod, requiredFile, reveal } from '../../options.js';
import { checkedOutcome } from '../../view/roster.js';

export default command({
  arguments: [reportPeriod],
  options: [requiredFile, map, missing, lawFile, reveal],
  async run(app, { period, file, map, missing, law, reveal }) {
    return checkedOutcome(await validateRoster(app, { period, file, map, missing: missing ?? 'refuse', law }), reveal);
  },
});
