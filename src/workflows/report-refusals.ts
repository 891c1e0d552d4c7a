import { AppError, message } from '../errors.js';
import type { Submission } from '../ledger/index.js';
import type { PeriodStatus } from '../portal/resources.js';
import { isReported } from './held-report.js';

/** Another report of the month is there: what it takes is an amendment. */
export function anotherReport({ period, revision, employees, total }: PeriodStatus): AppError {
  return new AppError('refused', message('report.another', { period, revision, employees, total: total ?? 0 }), {
    code: 'PERIOD_ALREADY_REPORTED',
    help: message('report.another.help', { period }),
  });
}

/** The month was settled before this portal's reports begin. */
export function settledBefore(period: string): AppError {
  return new AppError('refused', message('report.settledAlready', { period }), {
    code: 'PERIOD_ALREADY_REPORTED',
    help: message('report.settledAlready.help'),
  });
}

/** The month has no report that could be shown, taken back or amended. */
export function notReported(period: string): AppError {
  return new AppError('refused', message('report.none', { period }), {
    code: 'PERIOD_NOT_REPORTED',
    help: message('report.none.help', { period }),
  });
}

/**
 * A portal that has acknowledged a report and tells now as if it had not: sending again might make a second one.
 * Taking a report back raises the revision, so that the month tells a lost report from one that was taken back.
 * @param submissions of this machine's ledger. @throws AppError check
 */
export function refuseForgotten(submissions: readonly Submission[], status: PeriodStatus): void {
  const { period, revision } = status;
  const known = submissions.find((each) => each.period === period && each.state === 'submitted');
  if (!known) return;
  const forgotten = isReported(status)
    ? known.revision > revision || (known.revision === revision && known.digest !== status.digest)
    : known.revision >= revision;
  if (!forgotten) return;
  const { receipt, settledAt } = known;
  const told = { period, revision: known.revision, receipt: receipt ?? '', settledAt: settledAt ?? known.intendedAt };
  throw new AppError('check', message('report.forgotten', told), {
    code: 'REPORT_FORGOTTEN',
    help: message('report.forgotten.help'),
  });
}
