import { Exit, message } from '../../../errors.js';
import { submitClaim } from '../../../workflows/submit-claim.js';
import { claimId } from '../../claim-options.js';
import { command } from '../../command.js';
import { dryRun, reveal, yes } from '../../options.js';
import { claimBlocks, submitPlanView, submittedView } from '../../view/claims.js';

export default command({
  arguments: [claimId],
  options: [yes, dryRun, reveal],
  async run(app, { claim, yes, dryRun, reveal }) {
    const submitted = await submitClaim(app, claim, async (plan) => {
      if (dryRun) return false;
      if (yes) return true;
      if (app.ask.possible) app.show(submitPlanView(plan, claimBlocks(plan.claim, reveal, app.clock())));
      return app.ask.confirm(message('claims.submitQuestion', { kind: plan.claim.kind, stage: plan.stage }), '--yes');
    });
    return { view: submittedView(submitted, reveal, app.clock()), exit: Exit.Done };
  },
});
