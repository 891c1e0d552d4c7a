import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Portal } from '../portal/index.js';
import type { PeriodStatus, User } from '../portal/resources.js';
import { type ReportAmounts, totalAmounts } from '../report/total-amounts.js';
import { type Connection, signIn } from './connect.js';
import { isReported } from './held-report.js';
import { withLock } from './lock.js';
import { isOpen } from './open-submission.js';
import { anotherAnswer, assertReceipt } from './report-refusals.js';

/** What waits to be approved: nothing but this is approved. */
export interface Awaiting {
  readonly period: Period;
  readonly revision: number;
  readonly key: string;
  readonly digest: string;
  readonly employees: number;
  /** The bill, in whole rupiah. */
  readonly total: number;
  readonly preparedBy: string | undefined;
  /** Who had a part in it. */
  readonly makers: readonly string[];
  /** The sums of the portal's figures of every worker, in sen. */
  readonly amounts: ReportAmounts;
  /** The report whose place it would take, where it is an amendment; the bill in whole rupiah. */
  readonly before: { readonly revision: number; readonly total: number | null } | undefined;
}

export type Approval = { readonly connection: Connection } & (
  | { readonly kind: 'approved'; readonly awaiting: Awaiting; readonly status: PeriodStatus }
  /** Somebody, or an earlier run of ours, was quicker. */
  | { readonly kind: 'before'; readonly status: PeriodStatus }
  | { readonly kind: 'planned'; readonly awaiting: Awaiting }
);

/**
 * Approves what another user has prepared, and so makes it the report. What is sent is the digest and the total that were
 * shown: a draft that has changed meanwhile is refused.
 * @param wanted.digest the only one that is approved, where it was said. @param agree shows what waits and asks. @throws AppError refused NOTHING_TO_APPROVE, APPROVAL_OWN, ROLE_NOT_ALLOWED,
 *   DRAFT_CHANGED; unknownOutcome, after which the same command settles it
 */
export async function approveReport(
  app: App,
  { period, digest: seen }: { readonly period: Period; readonly digest: string | undefined },
  agree: (awaiting: Awaiting) => Promise<boolean>,
): Promise<Approval> {
  const connection = await signIn(app);
  return withLock(app, connection, async () => {
    const { portal, employer } = connection;
    const status = await portal.period(period);
    const draft = begun(status);
    if (!draft?.awaitingApproval) {
      if (!isReported(status) || status.receipt === null) throw nothingToApprove(period);
      await learn(app, connection, status);
      assertSeen(period, status.digest, seen);
      return { kind: 'before', connection, status };
    }
    assertSeen(period, draft.digest, seen);
    await assertMayApprove(portal, draft.makers);
    const awaiting = { ...draft, amounts: await totalAmounts(portal.calculationLines(period, draft.revision)) };
    if (!(await agree(awaiting))) return { kind: 'planned', connection, awaiting };
    const { key, revision, digest, employees, total } = awaiting;
    const ledger = await app.openLedger();
    ledger.intend({ employer, key, period, revision, digest, employees, total, leavers: 'none' });
    ledger.markSent(employer, key);
    const approved = await approve(connection, awaiting).catch((error: unknown) => {
      if (error instanceof AppError && waitsOn.has(error.code)) ledger.markAwaiting(employer, key);
      else if (error instanceof AppError && error.kind === 'refused') ledger.refuse(employer, key, error.code);
      throw error instanceof AppError && anotherDraft.has(error.code) ? draftChanged(period, error) : error;
    });
    if (approved.key !== key || approved.digest !== digest || approved.total !== total) throw anotherAnswer(approved);
    await learn(app, connection, approved);
    return { kind: 'approved', connection, awaiting, status: approved };
  });
}

/** Refusals of a user and not of the report, which waits on for another. */
const waitsOn: ReadonlySet<string> = new Set(['APPROVAL_OWN', 'ROLE_NOT_ALLOWED']);

/** Refusals of which the maker is the cause, who has sent another draft since this one was shown. */
const anotherDraft: ReadonlySet<string> = new Set(['DIGEST_MISMATCH', 'TOTAL_MISMATCH', 'PERIOD_STATE']);

/** Where no answer comes, the portal is asked once what became of it. */
async function approve({ portal }: Connection, awaiting: Awaiting): Promise<PeriodStatus> {
  const { period, key, digest, total } = awaiting;
  try {
    return await portal.approve(period, { digest, total }, `${key}.approve`);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'OUTCOME_UNKNOWN') throw error;
    const status = await portal.period(period).catch(() => undefined);
    if (status?.key === key && status.receipt !== null) return status;
    throw error;
  }
}

/**
 * Writes down what became of what this machine had sent: the receipt, where the portal has it now (another user may have
 * approved it), or that another report took its place.
 * @returns whether those who left with that report are still to be deactivated.
 */
export async function learnReported(app: App, connection: Connection, status: PeriodStatus): Promise<boolean> {
  const { period, revision, key, digest } = status;
  if (!isReported(status) || key === null) return false;
  const { employer } = connection;
  const ledger = await app.openLedger();
  const known = ledger.find(employer, key);
  if (known?.state === 'submitted') assertReceipt([known], status);
  else if (known?.digest === digest) await learn(app, connection, status);
  for (const other of ledger.list(employer)) {
    const isPassed = other.period === period && other.key !== key && other.revision <= revision;
    if (isPassed && isOpen(other)) ledger.cancel(employer, other.key);
  }
  return ledger.find(employer, key)?.leavers === 'pending';
}

/** @throws AppError unknownOutcome for a report without a receipt */
async function learn(app: App, { employer }: Connection, status: PeriodStatus): Promise<void> {
  const { period, key, digest, revision, employees, total, receipt, billingCode, dueDate } = status;
  if (key === null || digest === null || total === null || receipt === null) {
    throw new AppError('unknownOutcome', message('report.noReceipt', { period }), {
      code: 'NO_RECEIPT',
      help: message('report.runAgain'),
    });
  }
  const ledger = await app.openLedger();
  assertReceipt(ledger.list(employer), status);
  if (!ledger.find(employer, key)) {
    const report = { key, period: period as Period, revision, digest, employees, total };
    ledger.intend({ employer, ...report, leavers: 'none' });
  }
  ledger.settle(employer, key, { receipt, billingCode, dueDate });
}

/** @returns what was begun for the month and is calculated: its report, or an amendment of it. */
function begun(status: PeriodStatus): (Omit<Awaiting, 'amounts'> & { readonly awaitingApproval: boolean }) | undefined {
  const draft = status.amendment ?? status;
  const { revision, key, digest, employees, total, preparedBy, makers = [], awaitingApproval = false } = draft;
  if (key === null || digest === null || total === null) return undefined;
  const before = status.amendment ? { revision: status.revision, total: status.total } : undefined;
  const period = status.period as Period;
  return { period, revision, key, digest, employees, total, preparedBy, makers, awaitingApproval, before };
}

/** @throws AppError refused DRAFT_CHANGED where another digest was looked at */
function assertSeen(period: Period, digest: string | null, seen: string | undefined): void {
  if (seen !== undefined && digest !== seen) throw draftChanged(period);
}

/** As the portal would refuse, before anybody is asked. @throws AppError refused ROLE_NOT_ALLOWED, APPROVAL_OWN */
async function assertMayApprove(portal: Portal, makers: readonly string[]): Promise<void> {
  const users = await portal.users();
  const own = users.find(({ you }) => you);
  if (!own) return;
  const able = users.filter((user) => user !== own && user.state === 'active' && mayApprove(user));
  const help = message('portal.help.roles');
  if (!mayApprove(own)) {
    const holders = able.map(({ userName }) => userName);
    const text = message('portal.problem.roleNotAllowed', { needs: ['approver'], holders });
    throw new AppError('refused', text, { code: 'ROLE_NOT_ALLOWED', help });
  }
  if (!makers.includes(own.userName)) return;
  const holders = able.map(({ userName }) => userName).filter((userName) => !makers.includes(userName));
  throw new AppError('refused', message('portal.problem.approvalOwn', { holders }), { code: 'APPROVAL_OWN', help });
}

function mayApprove({ roles }: User): boolean {
  return roles.some((role) => role === 'owner' || role === 'approver');
}

function draftChanged(period: Period, cause?: AppError): AppError {
  return new AppError('refused', message('approve.changed', { period }), {
    code: 'DRAFT_CHANGED',
    help: message('approve.changed.help', { period }),
    requestId: cause?.requestId,
    cause,
  });
}

function nothingToApprove(period: Period): AppError {
  return new AppError('refused', message('approve.nothing', { period }), {
    code: 'NOTHING_TO_APPROVE',
    help: message('portal.help.status'),
  });
}
