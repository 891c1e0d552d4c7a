import type { App } from '../app.js';
import { AppError } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { PeriodStatus } from '../portal/resources.js';
import { reportKey } from '../report/digest.js';
import { signIn, type Connection } from './connect.js';
import { prepareReport, type PreparedReport } from './prepare-report.js';
import { sendEmployees, sendReport } from './send-report.js';
import type { WholeFileCode } from './diagnostic-codes.js';
import { isReported } from './held-report.js';
import { withLock } from './lock.js';
import type { FileHints } from './read-roster-file.js';
import { anotherReport } from './report-refusals.js';
import type { Missing } from './roster-plan.js';
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
  /** Shows the plan and asks; false stops before anything is changed. */
  readonly confirm: (prepared: PreparedReport) => Promise<boolean>;
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
