import { AppError, message } from '../errors.js';
import { forgotten, type Submission } from '../ledger/index.js';
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
 * @param submissions of this machine's ledger. @returns the report that the portal has no more; undefined where it has all.
 */
export function forgottenReport(submissions: readonly Submission[], status: PeriodStatus): Submission | undefined {
  const { period, revision } = status;
  const known = submissions.find((each) => each.period === period && each.state === 'submitted');
  if (!known) return undefined;
  const isForgotten = isReported(status)
    ? known.revision > revision || (known.revision === revision && known.digest !== status.digest)
    : known.revision >= revision;
  return isForgotten ? known : undefined;
}

/** As `forgottenReport`. @throws AppError check where there is one */
export function refuseForgotten(submissions: readonly Submission[], status: PeriodStatus): void {
  const known = forgottenReport(submissions, status);
  if (!known) return;
  const { period } = status;
  const { revision, receipt, settledAt, intendedAt } = known;
  const told = { period, revision, receipt: receipt ?? '', settledAt: settledAt ?? intendedAt };
  throw new AppError('check', message('report.forgotten', told), {
    code: 'REPORT_FORGOTTEN',
    help: message('report.forgotten.help', { period, amends: isReported(status) }),
  });
}

/**
 * A receipt proves one report, and a report has one. That of another is no answer, unless the portal has lost the other
 * one and a person has sent again: then it may count anew.
 * @param submissions of this machine's ledger. @throws AppError unknownOutcome, check
 */
export function assertReceipt(submissions: readonly Submission[], status: PeriodStatus): void {
  const { period, key, receipt } = status;
  const counts = submissions.filter(({ refusal }) => refusal !== forgotten);
  if (counts.some((each) => each.receipt === receipt && each.key !== key)) throw anotherAnswer(status);
  const known = submissions.find((each) => each.key === key && each.state === 'submitted');
  if (!known || known.receipt === receipt) return;
  const told = { period, known: known.receipt ?? '', told: receipt ?? '' };
  throw new AppError('check', message('report.receiptDiffers', told), {
    code: 'REPORT_RECEIPT_DIFFERS',
    help: message('report.receiptDiffers.help'),
  });
}

/** An answer that is not about what was sent. */
export function anotherAnswer({ period }: PeriodStatus): AppError {
  return new AppError('unknownOutcome', message('report.answerMismatch', { period }), {
    code: 'ANSWER_MISMATCH',
    help: message('report.runAgain'),
  });
}
