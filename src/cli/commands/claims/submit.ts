import { Exit, message } from '../../../errors.js';
import { submitClaim } from '../../../workflows/submit-claim.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { claimId } from '../../claim-options.js';
import { command } from '../../command.js';
import { reveal } from '../../options.js';
import { claimBlocks, submitPlanView, submittedView } from '../../view/claims.js';

export default command({
  arguments: [claimId],
  options: [...agreementOptions, reveal],
  async run(app, { claim, yes, dryRun, reveal }) {
    const agree = agreement(app, { yes, dryRun });
    const submitted = await submitClaim(app, claim, (plan) =>
      agree(
        () => submitPlanView(plan, claimBlocks(plan.claim, reveal, app.clock())),
        message('claims.submitQuestion', { kind: plan.claim.kind, stage: plan.stage }),
      ),
    );
    return { view: submittedView(submitted, reveal, app.clock()), exit: Exit.Done };
  },
});
