import { Exit, message } from '../../../errors.js';
import { addMonths, periodOf } from '../../../workflows/days.js';
import { runMonth } from '../../../workflows/run-month.js';
import { command, flag } from '../../command.js';
import { guardOptions } from './guards.js';
import { lawFile } from '../../law-options.js';
import { accept, dryRun, file, fileHints, forMs, missing, optionalReportPeriod } from '../../options.js';
import { beginSummary, summary, summaryOfRefused } from './summary.js';
import { letterView, runView, silentView, waitingView } from '../../view/run-month.js';

const anHour = 3_600_000;

export default command({
  arguments: [optionalReportPeriod],
  options: [
    file,
    ...fileHints,
    missing,
    lawFile,
    { ...accept, help: 'opt.runAccept' },
    ...guardOptions,
    flag('wait', '--wait', 'opt.wait'),
    forMs,
    summary,
    dryRun,
  ],
  refused: summaryOfRefused,
  async run(app, said) {
    const { file, missing, law, accept, wait, forMs, summary, dryRun, map, sheet, encoding } = said;
    const period = said.period ?? addMonths(periodOf(app.today()), -1);
    const letter = await beginSummary(app, summary, period);
    const { maxIncrease, maxDecrease, maxTotal, maxNew, maxLeavers, maxWageChanges } = said;
    const run = await runMonth(app, {
      period,
      file,
      hints: { map, sheet, encoding },
      missing: missing ?? 'refuse',
      law,
      accept,
      dryRun,
      guards: { maxIncrease, maxDecrease, maxTotal, maxNew, maxLeavers, maxWageChanges },
      onWaiting: async (run) => letter?.(waitingView(runView(run, app.today()))),
      waitMs: wait || forMs !== undefined ? (forMs ?? anHour) : undefined,
    });
    const view = runView(run, app.today());
    await letter?.(letterView(view, run));
    const { failure, exit, isNews } = run;
    if (failure) return { view, exit, failure };
    if (isNews || exit !== Exit.Done) return { view, exit };
    app.remark(message('run.nothingNew', { period }));
    return { view: silentView(view), exit };
  },
});
