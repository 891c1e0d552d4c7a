import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { type Breach, breachesOf, type Guards } from '../report/guards.js';
import type { Connection } from './connect.js';
import { lastReported, type MonthBefore } from './month-before.js';
import type { PreparedReport } from './prepare-report.js';

export type { Breach, Guards } from '../report/guards.js';

/** A guard stops the month: nothing was sent. */
export class GuardStopped extends AppError {
  constructor(
    readonly breaches: readonly Breach[],
    period: string,
  ) {
    super('check', message('run.guarded', { period, breaches }), {
      code: 'GUARD_STOPPED',
      help: message('run.guarded.help', { period }),
    });
  }
}

/** @returns the last month that was reported, and the guards that a prepared report does not keep. */
export async function guarded(
  { portal }: Connection,
  { report, plan }: PreparedReport,
  guards: Guards,
): Promise<{ before: MonthBefore | null; failure: AppError | undefined }> {
  const { period, total } = report;
  const before = await lastReported(portal, period, report);
  const breaches = breachesOf(guards, { total, leavers: plan.leavers.length, before });
  return { before, failure: breaches.length > 0 ? new GuardStopped(breaches, period) : undefined };
}

/**
 * What a person took back, a timer does not send again: it would be the same report that was wrong.
 * @returns why it stops; undefined when this machine knows of no such report with the same content.
 */
export async function takenBack(
  app: App,
  { employer }: Connection,
  { report: { period, digest } }: PreparedReport,
): Promise<AppError | undefined> {
  const ledger = await app.openLedger();
  const taken = ledger.list(employer).find((sent) => {
    return sent.period === period && sent.digest === digest && sent.state === 'cancelled' && sent.receipt !== null;
  });
  if (!taken) return undefined;
  return new AppError('check', message('run.takenBack', { period, receipt: taken.receipt ?? '' }), {
    code: 'REPORT_TAKEN_BACK',
    help: message('run.takenBack.help', { period }),
  });
}
