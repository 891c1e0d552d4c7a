import type { App } from '../app.js';
import { AppError } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { PeriodStatus } from '../portal/resources.js';
import { reportKey } from '../report/digest.js';
import type { LongReport } from '../report/long-report.js';
import { type Amendment, amendmentOf } from './amendment.js';
import { signIn, type Connection } from './connect.js';
import type { WholeFileCode } from './diagnostic-codes.js';
import { type DifferingWorkers, differingWorkers } from './differing-workers.js';
import { isReported } from './held-report.js';
import { withLock } from './lock.js';
import { isOpen } from './open-submission.js';
import { prepareReport, type PreparedReport } from './prepare-report.js';
import type { FileHints } from './read-roster-file.js';
import { anotherReport, forgottenReport, notReported, refuseForgotten, settledBefore } from './report-refusals.js';
import type { Missing } from './roster-plan.js';
import { beginDraft, sendEmployees, sendReport } from './send-report.js';
import { billed, followUp, settled, type Submission } from './settle-report.js';
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
  /** Whether it takes the place of a report that is there; else there must be none, or the same. */
  readonly amends: boolean;
  /** Sends also what the portal had acknowledged before and has no longer. */
  readonly again: boolean;
  /** Shows the plan and asks; false stops before anything is changed. */
  readonly confirm: (prepared: PreparedReport, amendment: Amendment | undefined) => Promise<boolean>;
}

/** What came of it; `amendment` says how the report differs from the one that is there, if there is another. */
export type SubmitResult = {
  readonly connection: Connection;
  readonly prepared: PreparedReport;
  readonly amendment?: Amendment | undefined;
} & (
  | { readonly kind: 'refused' | 'planned' | 'declined' }
  | {
      readonly kind: 'submitted';
      readonly submission: Submission;
      /** Whom the portal has otherwise than the file, where the report was there before. */
      readonly differing: DifferingWorkers | undefined;
      /** What speaks against paying its bill. */
      readonly billFailure: AppError | undefined;
    }
  /** It is calculated, and another user has to approve it; `failure` says who can. */
  | { readonly kind: 'awaiting'; readonly status: PeriodStatus; readonly failure: AppError }
);

/**
 * Reports a month, or amends its report, once: whatever became of an earlier run, the portal is asked what is there before
 * anything is sent.
 * @throws AppError refused for a month that was settled before there were reports, check when the portal reckons otherwise
 *   or has forgotten what it acknowledged, locked, and the rest of the wire.
 */
export async function submitReport(app: App, request: SubmitRequest): Promise<SubmitResult> {
  return submitTo(app, await signIn(app), request);
}

/** As `submitReport`, to a portal that is open already. */
export function submitTo(app: App, connection: Connection, request: SubmitRequest): Promise<SubmitResult> {
  const work = (): Promise<SubmitResult> => prepareAndSend(app, connection, request);
  return request.dryRun ? work() : withLock(app, connection, work);
}

async function prepareAndSend(app: App, connection: Connection, request: SubmitRequest): Promise<SubmitResult> {
  const prepared = await prepareReport(app, connection, request);
  if (prepared.failure) return { kind: 'refused', connection, prepared };
  const { report, status } = prepared;
  const { employer } = connection;
  const ledger = await app.openLedger();
  const submissions = ledger.list(employer);
  if (!request.again) refuseForgotten(submissions, status);
  const forgotten = forgottenReport(submissions, status);
  const forget = (): void => {
    if (forgotten) ledger.forgetReport(employer, forgotten.key);
  };
  if (isReported(status) && status.digest === report.digest) {
    forget();
    const submission = await settled(app, connection, status, prepared, true);
    if (!request.dryRun) await followUp(app, connection, status, prepared);
    const differing = differingWorkers(prepared);
    return { kind: 'submitted', connection, prepared, ...(await billed(connection, submission)), differing };
  }
  const amendment = await amendmentIn(connection, prepared);
  const base = { connection, prepared, amendment };
  const refused = (failure: AppError): SubmitResult => ({
    kind: 'refused',
    ...base,
    prepared: { ...prepared, failure },
  });
  if (request.amends && !amendment) throw notReported(report.period);
  if (amendment && !request.amends) return refused(anotherReport(status));
  if (request.dryRun) return { kind: 'planned', ...base };
  const begun = ledger.find(employer, keyOf(connection, prepared));
  // What goes on was agreed to when it began, and the portal has some of its workers since.
  const isAgreed = !request.yes || (begun !== undefined && isOpen(begun));
  const failure = isAgreed ? undefined : unaccepted(prepared.checked, request.accept);
  if (failure) return refused(failure);
  if (!(await request.confirm(prepared, amendment))) return { kind: 'declined', ...base };

  forget();
  const reported = await intendAndSend(app, connection, prepared).catch(async (error: unknown) => {
    if (await isThere(connection, report, error)) return undefined;
    throw error;
  });
  // Another machine was quicker with the same report: planned anew, this run finds it.
  if (!reported) return prepareAndSend(app, connection, request);
  if ('awaits' in reported) return { kind: 'awaiting', ...base, ...reported.awaits };
  const submission = await settled(app, connection, reported, prepared, false);
  await followUp(app, connection, reported, prepared);
  return { kind: 'submitted', ...base, ...(await billed(connection, submission)), differing: undefined };
}

function keyOf({ employer }: Pick<Connection, 'employer'>, { report, revision }: PreparedReport): string {
  return reportKey({ ...employer, period: report.period, revision, digest: report.digest });
}

/** Whether what the portal refused to take is there already, as somebody else sent it. */
async function isThere({ portal }: Connection, { period, digest }: LongReport, refusal: unknown): Promise<boolean> {
  if (!(refusal instanceof AppError) || (refusal.kind !== 'refused' && refusal.kind !== 'locked')) return false;
  const status = await portal.period(period).catch(() => undefined);
  return status !== undefined && isReported(status) && status.digest === digest;
}

async function amendmentIn(connection: Connection, prepared: PreparedReport): Promise<Amendment | undefined> {
  const { status } = prepared;
  if (!isReported(status)) return undefined;
  if (status.reportId === null) throw settledBefore(status.period);
  return amendmentOf(connection, prepared);
}

/**
 * Writes the intention down, sends, and writes down a refusal; an unknown outcome stays `sent` until the next run asks.
 * The draft comes first: where another report was quicker, no worker is changed for one that will never be.
 * @returns the report; or where the month stands, where another user has to approve it first.
 */
async function intendAndSend(
  app: App,
  { portal, employer }: Connection,
  prepared: PreparedReport,
): Promise<PeriodStatus | { readonly awaits: { readonly status: PeriodStatus; readonly failure: AppError } }> {
  const { report, revision, plan, employeesVersion } = prepared;
  const { period, digest, lines, total } = report;
  const key = keyOf({ employer }, prepared);
  const ledger = await app.openLedger();
  const leavers = plan.leavers.length > 0 ? 'pending' : 'none';
  ledger.intend({ employer, key, period, revision, digest, employees: lines.length, total, leavers });
  ledger.markSent(employer, key);
  try {
    const received = await beginDraft(portal, report, key, revision);
    await sendEmployees(app, portal, employer, plan.changes, employeesVersion);
    return await sendReport(app, { portal, employer }, report, { key, revision, received });
  } catch (error) {
    if (error instanceof AppError && error.code === 'APPROVAL_REQUIRED') {
      ledger.markAwaiting(employer, key);
      return { awaits: { status: await portal.period(period), failure: error } };
    }
    if (error instanceof AppError && error.kind === 'refused') ledger.refuse(employer, key, error.code);
    throw error;
  }
}
