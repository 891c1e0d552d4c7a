import type { App } from '../app.js';
import { allEmployees } from './all-employees.js';
import type { Period } from '../law/calendar.js';
import type { PeriodStatus } from '../portal/resources.js';
import { signIn, type Connection } from './connect.js';
import { withLock } from './lock.js';
import type { HeldLine } from '../report/compare-reports.js';
import { heldLines, isReported } from './held-report.js';
import { learnReported } from './approve-report.js';
import { isOpen } from './open-submission.js';
import { notReported, refuseForgotten } from './report-refusals.js';

/**
 * What this machine has waited for is written down first; who left is not deactivated here, since that is in the file alone.
 * @returns where the month stands at the portal, and whether its leavers are still to be deactivated.
 */
export async function reportStatus(
  app: App,
  period: Period,
): Promise<{ connection: Connection; status: PeriodStatus; leaversPending: boolean }> {
  const connection = await signIn(app);
  const status = await connection.portal.period(period);
  refuseForgotten((await app.openLedger()).list(connection.employer), status);
  const leaversPending = await learnReported(app, connection, status);
  return { connection, status, leaversPending };
}

/** @returns the months that were begun or reported, newest first, at most `limit`. */
export async function listReports(
  app: App,
  limit: number,
): Promise<{ connection: Connection; reports: PeriodStatus[] }> {
  const connection = await signIn(app);
  const reports: PeriodStatus[] = [];
  for await (const status of connection.portal.periods()) {
    if (reports.length === limit) break;
    reports.push(status);
  }
  return { connection, reports };
}

/** One worker's line of a report, with the worker's name. */
export type ShownLine = HeldLine & { readonly name: string };

/** @returns the month's report as the portal holds it, worker by worker. @throws AppError refused when there is none. */
export async function showReport(
  app: App,
  period: Period,
): Promise<{ connection: Connection; status: PeriodStatus; lines: ShownLine[] }> {
  const connection = await signIn(app);
  const { portal } = connection;
  const status = await portal.period(period);
  refuseForgotten((await app.openLedger()).list(connection.employer), status);
  if (!isReported(status)) throw notReported(period);
  const { employees } = await allEmployees(portal);
  const names = new Map(employees.map((employee) => [employee.kpj, employee.data.name ?? '']));
  const lines: ShownLine[] = [];
  for await (const line of heldLines(portal, status)) lines.push({ ...line, name: names.get(line.kpj) ?? '' });
  return { connection, status, lines };
}

/** Takes a report back while nothing is paid. @returns where the month stands then, with its next revision. */
export async function cancelReport(
  app: App,
  period: Period,
  confirm: (status: PeriodStatus) => Promise<boolean>,
): Promise<{ connection: Connection; status: PeriodStatus; cancelled: boolean }> {
  const connection = await signIn(app);
  return withLock(app, connection, async () => {
    const { portal } = connection;
    const status = await portal.period(period);
    refuseForgotten((await app.openLedger()).list(connection.employer), status);
    if (status.state === 'open' && status.revision > 0) {
      await writeCancelled(app, connection, status);
      return { connection, status, cancelled: true };
    }
    if (!isReported(status)) throw notReported(period);
    if (!(await confirm(status))) return { connection, status, cancelled: false };
    const after = await portal.cancelFinalisation(period, `${status.key ?? ''}.cancel`);
    await writeCancelled(app, connection, after);
    return { connection, status: after, cancelled: true };
  });
}

/** Whatever this machine submitted of an earlier revision no longer counts, and a draft went with the report. */
async function writeCancelled(app: App, { employer }: Connection, { period, revision }: PeriodStatus): Promise<void> {
  const ledger = await app.openLedger();
  for (const sent of ledger.list(employer)) {
    if (sent.period !== period) continue;
    if (sent.revision < revision) ledger.cancel(employer, sent.key);
    else if (isOpen(sent)) ledger.refuse(employer, sent.key, 'DRAFT_REPLACED');
  }
}
