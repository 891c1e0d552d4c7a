import { Exit } from '../../../errors.js';
import { listClaims } from '../../../workflows/claims.js';
import { kindOption, workerOption } from '../../claim-options.js';
import { command, option } from '../../command.js';
import { cursor, limit, oneOf, reveal } from '../../options.js';
import { claimsView } from '../../view/claims.js';

const states = ['draft', 'stage_one_received', 'submitted', 'in_review', 'approved', 'rejected', 'withdrawn'] as const;

export default command({
  options: [
    option('status', '--status <state>', 'opt.claimState', oneOf('--status', states)),
    kindOption,
    workerOption,
    limit,
    cursor,
    reveal,
  ],
  async run(app, { status, kind, worker, limit, cursor, reveal }) {
    const listed = await listClaims(app, { state: status, kind, worker, limit, cursor });
    return { view: claimsView(listed, reveal, app.clock()), exit: Exit.Done };
  },
});
