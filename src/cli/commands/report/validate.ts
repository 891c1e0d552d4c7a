import { validateRoster } from '../../../workflows/validate-roster.js';
import { command } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { missing, reportPeriod, requiredFile, reveal } from '../../options.js';
import { checkedOutcome } from '../../view/roster.js';

export default command({
  arguments: [reportPeriod],
  options: [requiredFile, missing, lawFile, reveal],
  async run(app, { period, file, missing, law, reveal }) {
    return checkedOutcome(await validateRoster(app, { period, file, missing: missing ?? 'refuse', law }), reveal);
  },
});
