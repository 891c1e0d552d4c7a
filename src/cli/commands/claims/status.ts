import { Exit } from '../../../errors.js';
import { claimStatus } from '../../../workflows/claims.js';
import { claimId } from '../../claim-options.js';
import { command } from '../../command.js';
import { reveal } from '../../options.js';
import { claimView } from '../../view/claims.js';

export default command({
  arguments: [claimId],
  options: [reveal],
  run: async (app, { claim, reveal }) => ({
    view: claimView(await claimStatus(app, claim), reveal, app.clock()),
    exit: Exit.Done,
  }),
});
