import { Exit, message } from '../../../errors.js';
import { attachDocument } from '../../../workflows/attach-document.js';
import { claimId } from '../../claim-options.js';
import { argument, command, manyArgument } from '../../command.js';
import { dryRun, readText, yes } from '../../options.js';
import { attachedView, attachPlanView } from '../../view/claim-documents.js';

export default command({
  arguments: [claimId, argument('document', 'arg.claimDocument', readText), manyArgument('file', 'arg.documentFiles')],
  options: [yes, dryRun],
  async run(app, { claim, document, file, yes, dryRun }) {
    const attached = await attachDocument(app, claim, document, file, async (plan) => {
      if (dryRun) return false;
      if (yes) return true;
      if (app.ask.possible) app.show(attachPlanView(plan));
      const { files, replaces } = plan;
      return app.ask.confirm(message('claims.attachQuestion', { files: files.length, replaces }), '--yes');
    });
    return { view: attachedView(attached), exit: Exit.Done };
  },
});
