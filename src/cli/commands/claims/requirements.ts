import { Exit } from '../../../errors.js';
import { claimRequirements } from '../../../workflows/claim-requirements.js';
import { claimKind } from '../../claim-options.js';
import { command } from '../../command.js';
import { requirementsView } from '../../view/claim-requirements.js';

export default command({
  arguments: [claimKind],
  run: async (app, { kind }) => ({ view: requirementsView(await claimRequirements(app, kind)), exit: Exit.Done }),
});
