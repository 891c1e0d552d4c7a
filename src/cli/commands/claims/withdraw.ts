import { Exit, message } from '../../../errors.js';
import { withdrawClaim } from '../../../workflows/claims.js';
import { claimId } from '../../claim-options.js';
import { command } from '../../command.js';
import { dryRun, reveal, yes } from '../../options.js';
import { withdrawnView } from '../../view/claims.js';

export default command({
  arguments: [claimId],
  options: [yes, dryRun, reveal],
  async run(app, { claim, yes, dryRun, reveal }) {
    const done = await withdrawClaim(app, claim, async ({ kind, name }) => {
      if (dryRun) return false;
      return yes || app.ask.confirm(message('claims.withdrawQuestion', { kind, name }), '--yes');
    });
    return { view: withdrawnView(done, reveal, app.clock()), exit: Exit.Done };
  },
});
