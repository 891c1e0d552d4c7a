import { AppError, Exit, message } from '../../../errors.js';
import type { Period } from '../../../law/calendar.js';
import { approveReport } from '../../../workflows/approve-report.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { command, option } from '../../command.js';
import { reportPeriod } from '../../options.js';
import { approvalView, awaitingView } from '../../view/approval.js';

/** @throws AppError usage for what is no SHA-256 in hexadecimal digits */
function readDigest(raw: string): string {
  if (/^[0-9a-f]{64}$/i.test(raw)) return raw.toLowerCase();
  const expected = 'SHA-256';
  throw new AppError('usage', message('usage.badValue', { name: '--digest', word: raw, expected }), { code: 'USAGE' });
}

/** Nobody looks at what is about to be approved: what was looked at before has to be said. */
function digestNeeded(period: Period): AppError {
  return new AppError('usage', message('approve.digestNeeded'), {
    code: 'DIGEST_NEEDED',
    help: message('approve.digestNeeded.help', { period }),
  });
}

export default command({
  arguments: [reportPeriod],
  options: [option('digest', '--digest <sha256>', 'opt.digest', readDigest), ...agreementOptions],
  async run(app, { period, digest, yes, dryRun }) {
    const unattended = yes || !app.ask.possible;
    if (unattended && !dryRun && digest === undefined) throw digestNeeded(period);
    const agree = agreement(app, { yes, dryRun });
    const approval = await approveReport(app, { period, digest }, (awaiting) =>
      agree(() => awaitingView(awaiting), message('approve.question', { period, total: awaiting.total })),
    );
    return { view: approvalView(approval), exit: Exit.Done };
  },
});
