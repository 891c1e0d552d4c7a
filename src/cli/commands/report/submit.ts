import { Exit, message } from '../../../errors.js';
import { submitReport } from '../../../workflows/submit-report.js';
import { command } from '../../command.js';
import { dryRun, file, map, missing, reportPeriod, reveal, yes } from '../../options.js';
import { planView, submissionView } from '../../view/submission.js';
import type { Block } from '../../view/view.js';

export default command({
  arguments: [reportPeriod],
  options: [file, map, missing, yes, dryRun, reveal],
  async run(app, { period, file, map, missing, yes, dryRun, reveal }) {
    const result = await submitReport(app, {
      period,
      file,
      map,
      missing: missing ?? 'refuse',
      dryRun,
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
    const declined = result.kind === 'declined';
    const said: Block = { kind: 'text', text: message(declined ? 'submit.declined' : 'submit.dryRun') };
    // Whoever declined has read the plan already.
    return { view: { ...view, blocks: declined ? [said] : [...view.blocks, said] }, exit: Exit.Done };
  },
});
