import type { App } from '../../../app.js';
import { Exit, message } from '../../../errors.js';
import type { Period } from '../../../workflows/days.js';
import { coverDiffers } from '../../../workflows/differing-workers.js';
import { FiguresDiffer } from '../../../workflows/send-report.js';
import { submitReport, type SubmitRequest, type SubmitResult } from '../../../workflows/submit-report.js';
import type { Input } from '../../command.js';
import { agreement } from '../../agreement.js';
import { lawFile } from '../../law-options.js';
import { accept, again, all, dryRun, fileHints, missing, reveal, yes } from '../../options.js';
import { anotherReportView } from '../../view/amendment.js';
import { awaitingSubmissionView } from '../../view/status.js';
import { differencesView, planView, submissionView } from '../../view/submission.js';
import type { Block, Outcome } from '../../view/view.js';

/** What reporting a month and amending its report can be told, besides the month and the file. */
export const sendingOptions = [...fileHints, missing, lawFile, yes, accept, again, dryRun, reveal, all] as const;

type Told = Input<typeof sendingOptions> & {
  readonly period: Period;
  readonly file: string | undefined;
  readonly amends: boolean;
};

/** Reports a month or amends its report: the plan and the question before, and what came of it. */
export async function sendingOutcome(app: App, told: Told): Promise<Outcome> {
  const { period, file, amends, missing, law, yes, accept, again, dryRun, reveal, all, map, sheet, encoding } = told;
  const shown = { reveal, all };
  const agree = agreement(app, { yes });
  const result = await sent(app, {
    period,
    file,
    hints: { map, sheet, encoding },
    missing: missing ?? 'refuse',
    amends,
    again,
    dryRun,
    yes,
    accept,
    law,
    confirm: (prepared, amendment) => {
      const { total } = prepared.report;
      const question = amendment
        ? message('amend.question', { period, before: amendment.before.total ?? 0, total })
        : message('submit.question', { period, total });
      return agree(() => planView(prepared, shown, amendment), question);
    },
  });
  if (result instanceof FiguresDiffer)
    return { view: differencesView(result, reveal), exit: result.exit, failure: result };
  const portal = result.connection.name;
  if (result.kind === 'submitted') {
    const view = submissionView(result, shown);
    const failure = coverDiffers(period, result.differing) ?? result.billFailure;
    return failure ? { view, exit: failure.exit, failure } : { view, exit: Exit.Done };
  }
  if (result.kind === 'awaiting') {
    const view = awaitingSubmissionView(result.status, portal);
    return { view, exit: result.failure.exit, failure: result.failure };
  }
  const { prepared, amendment } = result;
  const { failure } = prepared;
  if (failure) {
    const view =
      amendment && !amends
        ? anotherReportView(amendment, prepared.report, reveal)
        : planView(prepared, shown, amendment);
    return { view: { ...view, portal }, exit: failure.exit, failure };
  }
  const view = { ...planView(prepared, shown, amendment), portal };
  const declined = result.kind === 'declined';
  const said: Block = { kind: 'text', text: message(declined ? 'submit.declined' : 'submit.dryRun') };
  // Whoever declined has read the plan already.
  return { view: { ...view, blocks: declined ? [said] : [...view.blocks, said] }, exit: Exit.Done };
}

/** A difference of figures is an answer to be shown, worker by worker. */
function sent(app: App, request: SubmitRequest): Promise<SubmitResult | FiguresDiffer> {
  return submitReport(app, request).catch((error: unknown) => {
    if (error instanceof FiguresDiffer) return error;
    throw error;
  });
}
