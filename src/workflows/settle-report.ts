import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Billing, PeriodStatus } from '../portal/resources.js';
import { reportKey } from '../report/digest.js';
import { assertBill } from './bill-agrees.js';
import type { Connection } from './connect.js';
import { deactivateLeavers } from './deactivate-leavers.js';
import { isReported } from './held-report.js';
import type { PreparedReport } from './prepare-report.js';
import { anotherAnswer, assertReceipt } from './report-refusals.js';

/** A report that is at the portal. */
export interface Submission {
  readonly period: Period;
  readonly reportId: string;
  readonly revision: number;
  readonly receipt: string;
  readonly employees: number;
  readonly total: number;
  readonly billingCode: string | null;
  readonly waitingFor: string | null;
  readonly dueDate: string;
  readonly alreadySubmitted: boolean;
  /** The month's bill; null where there is no kode iuran yet, or it could not be asked for. */
  readonly bill: Billing | null;
}

/**
 * The portal's answer goes into the ledger before anybody is told.
 * @throws AppError unknownOutcome, with nothing written, for an answer that is not about what was sent.
 */
export async function settled(
  app: App,
  connection: Connection,
  status: PeriodStatus,
  prepared: PreparedReport,
  alreadySubmitted: boolean,
): Promise<Omit<Submission, 'bill'>> {
  if (!isAbout(status, prepared, alreadySubmitted)) throw anotherAnswer(status);
  const { period, revision, employees, billingCode, waitingFor, dueDate } = status;
  const { receipt, reportId, total, key } = status;
  if (receipt === null || reportId === null || total === null || key === null) {
    throw new AppError('unknownOutcome', message('report.noReceipt', { period }), {
      code: 'NO_RECEIPT',
      help: message('report.runAgain'),
    });
  }
  const ledger = await app.openLedger();
  const { employer } = connection;
  const { digest } = prepared.report;
  const known = ledger.find(employer, key);
  const ours = reportKey({ ...employer, period: prepared.report.period, revision, digest });
  if (!alreadySubmitted && key !== ours) throw anotherAnswer(status);
  assertReceipt(ledger.list(employer), status);
  // What was reported before keeps its bill, also when the company's group has changed since: the ledger remembers it.
  if (total !== (alreadySubmitted ? (known?.total ?? total) : prepared.report.total)) throw anotherAnswer(status);
  const answer = { receipt, billingCode, dueDate };
  try {
    if (!known) {
      ledger.intend({ employer, key, period: period as Period, revision, digest, employees, total, leavers: 'none' });
    }
    ledger.settle(employer, key, answer);
  } catch (error) {
    throw error instanceof AppError ? notNoted(period, receipt, error) : error;
  }
  return {
    period: period as Period,
    reportId,
    revision,
    receipt,
    employees,
    total,
    billingCode,
    waitingFor,
    dueDate,
    alreadySubmitted,
  };
}

/** @returns whether the portal holds what we would send, or just sent as the revision that it was to be. */
function isAbout(status: PeriodStatus, { report, revision }: PreparedReport, alreadySubmitted: boolean): boolean {
  return (
    isReported(status) &&
    status.period === report.period &&
    (alreadySubmitted || status.revision === revision) &&
    status.digest === report.digest &&
    status.employees === report.lines.length
  );
}

/** The report is at the portal, and only this machine's disk does not know it. */
function notNoted(period: string, receipt: string, cause: AppError): AppError {
  return new AppError('unknownOutcome', message('report.notNoted', { period, receipt }), {
    code: cause.code,
    help: message(cause.kind === 'locked' ? 'report.notNoted.busy' : 'report.notNoted.help'),
    cause,
  });
}

/**
 * The report is done whatever becomes of this question: `payment bill` answers it later.
 * @returns what speaks against the bill, where it is not the report's.
 */
export async function billed(
  { portal }: Connection,
  submission: Omit<Submission, 'bill'>,
): Promise<{ readonly submission: Submission; readonly billFailure: AppError | undefined }> {
  const { billingCode, period } = submission;
  const without = { submission: { ...submission, bill: null }, billFailure: undefined };
  if (billingCode === null) return without;
  try {
    const bill = await portal.billing(period);
    assertBill(submission, bill);
    return { submission: { ...submission, bill }, billFailure: undefined };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.kind === 'check' ? { ...without, billFailure: error } : without;
  }
}

/** Those who left are deactivated once the month that they still belong to is reported. */
export async function followUp(
  app: App,
  connection: Connection,
  { key }: PeriodStatus,
  { plan }: PreparedReport,
): Promise<void> {
  if (key === null) return;
  await deactivateLeavers(app, connection, plan.leavers);
  const ledger = await app.openLedger();
  // An earlier run may have ended after the portal had done this and before it was written down.
  if (ledger.find(connection.employer, key)?.leavers === 'pending') ledger.setLeavers(connection.employer, key, 'done');
}
