import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Billing, PeriodStatus } from '../portal/resources.js';
import { reportKey } from '../report/digest.js';
import { signIn, type Connection } from './connect.js';
import { prepareReport, type PreparedReport } from './prepare-report.js';
import { sendEmployees, sendReport } from './send-report.js';
import { deactivateLeavers } from './deactivate-leavers.js';
import type { WholeFileCode } from './diagnostic-codes.js';
import { withLock } from './lock.js';
import type { FileHints } from './read-roster-file.js';
import type { Missing } from './roster-plan.js';
import { unaccepted } from './whole-file.js';

export interface SubmitRequest {
  readonly period: Period;
  /** Without a file, the wages that the portal holds are reported. */
  readonly file: string | undefined;
  readonly hints: FileHints;
  readonly missing: Missing;
  readonly dryRun: boolean;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
  /** Nobody is asked, so that warnings about the whole file stop the report, but those named in `accept`. */
  readonly yes: boolean;
  readonly accept: readonly WholeFileCode[];
  /** Shows the plan and asks; false stops before anything is changed. */
  readonly confirm: (prepared: PreparedReport) => Promise<boolean>;
}

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

export type SubmitResult = { readonly connection: Connection; readonly prepared: PreparedReport } & (
  | { readonly kind: 'refused' | 'planned' | 'declined' }
  | { readonly kind: 'submitted'; readonly submission: Submission }
);

/**
 * Reports a month, once: whatever became of an earlier run, the portal is asked what is there before anything is sent.
 * @throws AppError refused when another report is there, check when the portal reckons otherwise, locked, and the rest of the wire.
 */
export async function submitReport(app: App, request: SubmitRequest): Promise<SubmitResult> {
  const connection = await signIn(app);
  const work = (): Promise<SubmitResult> => prepareAndSend(app, connection, request);
  return request.dryRun ? work() : withLock(app, connection, work);
}

async function prepareAndSend(app: App, connection: Connection, request: SubmitRequest): Promise<SubmitResult> {
  const prepared = await prepareReport(app, connection, request);
  const base = { connection, prepared };
  if (prepared.failure) return { kind: 'refused', ...base };
  const { report, status } = prepared;
  if (isReported(status)) {
    if (status.digest !== report.digest) throw anotherReport(status);
    const submission = await settled(app, connection, status, prepared, true);
    if (!request.dryRun) await followUp(app, connection, status, prepared);
    return { kind: 'submitted', ...base, submission: await billed(connection, submission) };
  }
  if (request.dryRun) return { kind: 'planned', ...base };
  const failure = request.yes ? unaccepted(prepared.checked, request.accept) : undefined;
  if (failure) return { kind: 'refused', connection, prepared: { ...prepared, failure } };
  if (!(await request.confirm(prepared))) return { kind: 'declined', ...base };

  const reported = await intendAndSend(app, connection, prepared);
  const submission = await settled(app, connection, reported, prepared, false);
  await followUp(app, connection, reported, prepared);
  return { kind: 'submitted', ...base, submission: await billed(connection, submission) };
}

/** Writes the intention down, sends, and writes down a refusal; an unknown outcome stays `sent` until the next run asks. */
async function intendAndSend(
  app: App,
  { portal, employer }: Connection,
  prepared: PreparedReport,
): Promise<PeriodStatus> {
  const { report, plan, status, employeesVersion } = prepared;
  const { period, digest, lines, total } = report;
  const { revision } = status;
  const key = reportKey({ ...employer, period, revision, digest });
  const ledger = await app.openLedger();
  const leavers = plan.leavers.length > 0 ? 'pending' : 'none';
  ledger.intend({ employer, key, period, revision, digest, employees: lines.length, total, leavers });
  try {
    await sendEmployees(app, portal, employer, plan.changes, employeesVersion);
    ledger.markSent(employer, key);
    return await sendReport(app, { portal, employer }, report, key, revision);
  } catch (error) {
    if (error instanceof AppError && error.kind === 'refused') ledger.refuse(employer, key, error.code);
    throw error;
  }
}

/** @returns whether the month has a report that counts. */
export function isReported(status: PeriodStatus): boolean {
  return status.state === 'finalised' || status.state === 'posted';
}

/**
 * The portal's answer goes into the ledger before anybody is told.
 * @throws AppError unknownOutcome, with nothing written, for an answer that is not about what was sent.
 */
async function settled(
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

/** @returns whether the portal holds what we would send, or just sent as the revision that it had told. */
function isAbout(status: PeriodStatus, { report, status: before }: PreparedReport, alreadySubmitted: boolean): boolean {
  return (
    isReported(status) &&
    status.period === report.period &&
    (alreadySubmitted || status.revision === before.revision) &&
    status.digest === report.digest &&
    status.employees === report.lines.length
  );
}

/** The report is at the portal, and only this machine's disk does not know it. */
function notNoted(period: string, receipt: string, cause: AppError): AppError {
  return new AppError('unknownOutcome', message('report.notNoted', { period, receipt }), {
    code: cause.code,
    help: message('report.notNoted.help'),
    cause,
  });
}

function anotherAnswer({ period }: PeriodStatus): AppError {
  return new AppError('unknownOutcome', message('report.answerMismatch', { period }), {
    code: 'ANSWER_MISMATCH',
    help: message('report.runAgain'),
  });
}

/** The report is done whatever becomes of this question: `payment bill` answers it later. */
async function billed({ portal }: Connection, submission: Omit<Submission, 'bill'>): Promise<Submission> {
  const { billingCode, period } = submission;
  if (billingCode === null) return { ...submission, bill: null };
  try {
    return { ...submission, bill: await portal.billing(period) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...submission, bill: null };
  }
}

/** Those who left are deactivated once the month that they still belong to is reported. */
async function followUp(
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

function anotherReport(status: PeriodStatus): AppError {
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
