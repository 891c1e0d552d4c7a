import { Exit, message } from '../../../errors.js';
import { submitReport } from '../../../workflows/submit-report.js';
import { command } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { dryRun, file, missing, reportPeriod, reveal, yes } from '../../options.js';
import { planView, submissionView } from '../../view/submission.js';

export default command({
  arguments: [reportPeriod],
  options: [file, missing, lawFile, yes, dryRun, reveal],
  async run(app, { period, file, missing, law, yes, dryRun, reveal }) {
    const result = await submitReport(app, {
      period,
      file,
      missing: missing ?? 'refuse',
      dryRun,
      law,
      confirm: async (prepared) => {
        if (yes) return true;
        if (app.ask.possible) app.show(planView(prepared, reveal));
        return app.ask.confirm(message('submit.question', { period, total: prepared.report.total }), '--yes');
      },
    });
    const { connection, prepared } = result;
    if (result.kind === 'submitted')
      return { view: submissionView(result.submission, connection.name), exit: Exit.Done };
    const view = { ...planView(prepared, reveal), portal: connection.name };
    if (prepared.failure) return { view, exit: prepared.failure.exit, failure: prepared.failure };
    const said = message(result.kind === 'declined' ? 'submit.declined' : 'submit.dryRun');
    return { view: { ...view, blocks: [...view.blocks, { kind: 'text', text: said }] }, exit: Exit.Done };
  },
});
