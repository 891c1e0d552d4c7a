import { AppError, message } from '../errors.js';
import type { PeriodStatus } from '../portal/resources.js';

/** Another report of the month is there, or it was settled before there were any. */
export function anotherReport(status: PeriodStatus): AppError {
  const { period, revision, employees } = status;
  if (status.reportId === null) {
    const help = message('report.settledAlready.help');
    return new AppError('refused', message('report.settledAlready', { period }), {
      code: 'PERIOD_ALREADY_REPORTED',
      help,
    });
  }
  return new AppError('refused', message('report.another', { period, revision, employees, total: status.total ?? 0 }), {
    code: 'PERIOD_ALREADY_REPORTED',
    help: message(status.state === 'posted' ? 'report.another.posted' : 'report.another.help', { period }),
  });
}
