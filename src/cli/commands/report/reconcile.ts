import { AppError, Exit, message } from '../../../errors.js';
import { reconcileForm } from '../../../workflows/reconcile-form.js';
import { command, requiredOption } from '../../command.js';
import { jkkGroup, labourIntensive, lawFile, scale } from '../../law-options.js';
import { all, file, fileHints, readText, reportPeriod, reveal } from '../../options.js';
import { reconciliationView } from '../../view/reconciliation.js';
import { rosterView } from '../../view/roster.js';

const form = requiredOption('form', '--form <path>', 'opt.form', readText);

export default command({
  arguments: [reportPeriod],
  options: [form, file, ...fileHints, jkkGroup, scale, labourIntensive, lawFile, reveal, all],
  async run(app, { period, form, file, jkkGroup, scale, labourIntensive, law, reveal, all, ...hints }) {
    const request = { period, form, file, jkkGroup, scale, labourIntensive, law, hints };
    const { checked, found } = await reconcileForm(app, request);
    if (checked?.failure)
      return { view: rosterView(checked, { reveal, all }), exit: checked.failure.exit, failure: checked.failure };
    if (!found) return { view: null, exit: Exit.Check };
    const view = reconciliationView(found, reveal);
    if (found.agrees) return { view, exit: Exit.Done };
    const failure = new AppError('check', message('form.differs', { period }), {
      code: 'FORM_DIFFERS',
      help: message('form.differs.help'),
    });
    return { view, exit: failure.exit, failure };
  },
});
