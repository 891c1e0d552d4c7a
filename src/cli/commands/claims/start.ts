import { Exit, message } from '../../../errors.js';
import { startClaim } from '../../../workflows/start-claim.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { claimKind, eventDate, readClaimId, workerOption } from '../../claim-options.js';
import { command, option } from '../../command.js';
import { oneOf, reveal } from '../../options.js';
import { claimPlanView, startedView } from '../../view/claim-start.js';

const readStage = oneOf('--stage', ['1', '2']);

export default command({
  arguments: [claimKind],
  options: [
    workerOption,
    eventDate,
    option('stage', '--stage <1|2>', 'opt.claimStage', (raw): 1 | 2 => (readStage(raw) === '2' ? 2 : 1)),
    option('claim', '--claim <claim>', 'opt.claimOfStage', readClaimId),
    ...agreementOptions,
    reveal,
  ],
  async run(app, { kind, worker, date, stage = 1, claim, yes, dryRun, reveal }) {
    const agree = agreement(app, { yes, dryRun });
    const started = await startClaim(app, { kind, worker, when: date, stage, claimId: claim }, (plan) =>
      agree(() => claimPlanView(plan, reveal, app.clock()), message('claims.startQuestion', { kind: plan.kind })),
    );
    return { view: startedView(started, reveal, app.clock()), exit: Exit.Done };
  },
});
