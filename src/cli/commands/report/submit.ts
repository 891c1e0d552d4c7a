import { Exit, message } from '../../../errors.js';
import type { App } from '../../../app.js';
import { FiguresDiffer } from '../../../workflows/send-report.js';
import { submitReport, type SubmitRequest, type SubmitResult } from '../../../workflows/submit-report.js';
import { command } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { accept, all, dryRun, file, fileHints, missing, reportPeriod, reveal, yes } from '../../options.js';
import { differencesView, planView, submissionView } from '../../view/submission.js';
import type { Block } from '../../view/view.js';

export default command({
  arguments: [reportPeriod],
  options: [file, ...fileHints, missing, lawFile, yes, accept, dryRun, reveal, all],
  async run(app, { period, file, missing, law, yes, accept, dryRun, reveal, all, ...hints }) {
    const result = await sent(app, {
      period,
      file,
      hints,
      missing: missing ?? 'refuse',
      dryRun,
      yes,
      accept,
      law,
      confirm: async (prepared) => {
        if (yes) return true;
        if (app.ask.possible) app.show(planView(prepared, { reveal, all }));
        return app.ask.confirm(message('submit.question', { period, total: prepared.report.total }), '--yes');
      },
    });
    if (result instanceof FiguresDiffer)
      return { view: differencesView(result, reveal), exit: result.exit, failure: result };
    const { connection, prepared } = result;
    if (result.kind === 'submitted')
      return { view: submissionView(result.submission, connection.name), exit: Exit.Done };
    const view = { ...planView(prepared, { reveal, all }), portal: connection.name };
    if (prepared.failure) return { view, exit: prepared.failure.exit, failure: prepared.failure };
    const declined = result.kind === 'declined';
    const said: Block = { kind: 'text', text: message(declined ? 'submit.declined' : 'submit.dryRun') };
    // Whoever declined has read the plan already.
    return { view: { ...view, blocks: declined ? [said] : [...view.blocks, said] }, exit: Exit.Done };
  },
});

/** A difference of figures is an answer to be shown, worker by worker. */
function sent(app: App, request: SubmitRequest): Promise<SubmitResult | FiguresDiffer> {
  return submitReport(app, request).catch((error: unknown) => {
    if (error instanceof FiguresDiffer) return error;
    throw error;
  });
}
