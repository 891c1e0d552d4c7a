import { Exit, message } from '../../../errors.js';
import { documentOfWord } from '../../../i18n/document-words.js';
import { attachDocument } from '../../../workflows/attach-document.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { claimId } from '../../claim-options.js';
import { argument, command, flag, manyArgument } from '../../command.js';
import { readText } from '../../options.js';
import { attachedView, attachPlanView } from '../../view/claim-documents.js';

export default command({
  arguments: [
    claimId,
    argument('document', 'arg.claimDocument', (raw: string) => documentOfWord(readText(raw))),
    manyArgument('file', 'arg.documentFiles'),
  ],
  options: [flag('add', '--add', 'opt.addPages'), ...agreementOptions],
  async run(app, { claim, document, file, add, yes, dryRun }) {
    const agree = agreement(app, { yes, dryRun });
    const attached = await attachDocument(app, claim, document, file, add, (plan) => {
      const { files, replaces } = plan;
      return agree(() => attachPlanView(plan), message('claims.attachQuestion', { files: files.length, replaces }));
    });
    return { view: attachedView(attached), exit: Exit.Done };
  },
});
