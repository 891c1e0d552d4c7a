import type { App } from '../app.js';
import { AppError, Exit, type ExitCode } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { PeriodStatus } from '../portal/resources.js';
import { learnReported } from './approve-report.js';
import { type Connection, signIn } from './connect.js';
import { coverDiffers } from './differing-workers.js';
import { isReported } from './held-report.js';
import type { MonthBefore } from './month-before.js';
import { billOf, type MonthBill, reissueBill, waitFor } from './payment.js';
import { type Pulled, pullFrom } from './pull-history.js';
import { notThereYet, rosterOfMonth } from './roster-of-month.js';
import { refuseForgotten } from './report-refusals.js';
import { type Breach, guarded, type Guards, GuardStopped, takenBack } from './run-guards.js';
import { FiguresDiffer } from './send-report.js';
import { type SubmitRequest, type SubmitResult, submitTo } from './submit-report.js';
import { unaccepted } from './whole-file.js';

export interface RunRequest extends Pick<SubmitRequest, 'period' | 'hints' | 'missing' | 'law' | 'accept' | 'dryRun'> {
  /** The workers' file; the profile's pattern says where it is when absent. */
  readonly file: string | undefined;
  readonly guards: Guards;
  /** How long to wait for the payment; undefined does not. */
  readonly waitMs: number | undefined;
  /** Is told how far the month has come before its payment is waited for: the wait may be cut short. */
  readonly onWaiting: (run: MonthRun) => Promise<void>;
}

/** `check` reads the file, validates it and reckons the month. */
export type StepName = 'login' | 'check' | 'submit' | 'bill' | 'payment' | 'pull';

/**
 * `before`: it was done when this run came; `open`: not done. Of a run that was stopped before it came there, `there`: the
 * portal has it, and nobody held the file against it; `unasked`: the portal was not asked yet.
 */
export type StepState = 'done' | 'before' | 'stopped' | 'open' | 'there' | 'unasked';

/** How far a month has come, and what this run did for it. */
export interface MonthRun {
  readonly period: Period;
  readonly steps: Readonly<Partial<Record<StepName, StepState>>>;
  readonly portal: string | undefined;
  readonly file: string | undefined;
  /** Where the month stood when this run came. */
  readonly found: PeriodStatus | undefined;
  readonly result: SubmitResult | undefined;
  /** The last month that was reported, beside the one that was to be sent; undefined where nothing was. */
  readonly before: MonthBefore | null | undefined;
  /** What the month that was to be sent comes to, in whole rupiah. */
  readonly reckoned: number | undefined;
  readonly bill: MonthBill | undefined;
  /** The kode iuran had expired, and there is another now. */
  readonly reissued: boolean;
  readonly pulled: Pulled | undefined;
  /** Whether there is anything that was not so, or not known here, before. */
  readonly isNews: boolean;
  readonly failure: AppError | undefined;
  /** The guards that stopped it. */
  readonly breaches: readonly Breach[];
  /** The portal's figures, where they stopped it. */
  readonly differing: FiguresDiffer | undefined;
  readonly exit: ExitCode;
}

type Course = { -readonly [K in keyof MonthRun]: MonthRun[K] } & {
  steps: Partial<Record<StepName, StepState>>;
  /** The step that it is at: where something throws, the one that stopped. */
  at: StepName;
};

/**
 * Takes a month as far as it can be taken with nobody there, however far it has come before: the same call on every day
 * ends with one report and one bill. What stops it is in the result, with what was done until then.
 */
export async function runMonth(app: App, request: RunRequest): Promise<MonthRun> {
  const course = unbegun(request);
  try {
    const connection = await signIn(app);
    course.portal = connection.name;
    // A session is opened now, and not when the first answer is needed.
    await connection.portal.company();
    course.steps.login = 'done';
    await report(app, connection, request, course);
    if (!request.dryRun) await follow(app, connection, request, course);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    course.failure = error;
    if (error instanceof GuardStopped) course.breaches = error.breaches;
    if (error instanceof FiguresDiffer) course.differing = error;
    course.steps[course.at] = 'stopped';
    tellUnreached(course);
  }
  course.exit = exitOf(course, request);
  course.isNews = isNews(course);
  return course;
}

/** The last answer of the portal holds also where this run was stopped before it came to use it. */
function tellUnreached({ found, steps }: Course): void {
  const isThere = {
    submit: found && found.receipt !== null,
    bill: found && found.billingCode !== null,
    payment: found && found.receipt !== null && found.state === 'posted',
  };
  for (const [name, there] of Object.entries(isThere) as [keyof typeof isThere, boolean | undefined][]) {
    if (steps[name] === 'open') steps[name] = there === undefined ? 'unasked' : there ? 'there' : 'open';
  }
}

function unbegun({ period, waitMs }: RunRequest): Course {
  const payment = waitMs === undefined ? {} : { payment: 'open' as const };
  return {
    period,
    steps: { login: 'open', check: 'open', submit: 'open', bill: 'open', ...payment, pull: 'open' },
    at: 'login',
    portal: undefined,
    file: undefined,
    found: undefined,
    result: undefined,
    before: undefined,
    reckoned: undefined,
    bill: undefined,
    reissued: false,
    pulled: undefined,
    isNews: false,
    failure: undefined,
    breaches: [],
    differing: undefined,
    exit: Exit.Done,
  };
}

/** The file, the month's figures and the report; a month that is reported needs no file to be there any more. */
async function report(app: App, connection: Connection, request: RunRequest, course: Course): Promise<void> {
  course.at = 'check';
  const { period } = request;
  course.found = await connection.portal.period(period);
  refuseForgotten((await app.openLedger()).list(connection.employer), course.found);
  const { file, isThere } = await rosterOfMonth(app, period, request.file);
  course.file = file;
  if (isThere) return send(app, connection, { ...request, file }, course);
  if (!isReported(course.found)) throw notThereYet(file, period, course.found.dueDate, app.today());
  await learnReported(app, connection, course.found);
  course.steps.submit = 'before';
}

async function send(app: App, connection: Connection, request: RunRequest, course: Course): Promise<void> {
  const { period, file, hints, missing, law, accept, dryRun } = request;
  /** Whether nothing speaks against sending it. @throws AppError what does. */
  const confirm: SubmitRequest['confirm'] = async (prepared) => {
    const { before, failure } = await guarded(connection, prepared, request.guards);
    course.before = before;
    course.reckoned = prepared.report.total;
    const stop = failure ?? (await takenBack(app, connection, prepared));
    if (stop) throw stop;
    course.steps.check = 'done';
    course.at = 'submit';
    return true;
  };
  const of = { period, file, hints, missing, law, accept, dryRun };
  const result = await submitTo(app, connection, { ...of, yes: true, amends: false, again: false, confirm });
  course.result = result;
  if (result.kind === 'submitted') {
    course.steps.check = 'done';
    course.steps.submit = result.submission.alreadySubmitted ? 'before' : 'done';
    return;
  }
  if (result.kind === 'awaiting') throw result.failure;
  const failure = result.prepared.failure ?? unaccepted(result.prepared.checked, accept);
  if (failure) throw failure;
  await confirm(result.prepared, undefined);
}

/** What follows a report: its bill, the payment if that is waited for, and the history. */
async function follow(app: App, connection: Connection, request: RunRequest, course: Course): Promise<void> {
  const { period, waitMs } = request;
  course.at = 'bill';
  const found = await billOf(app, connection, period);
  course.reissued = found.bill?.status === 'expired';
  course.bill = found.bill?.status === 'expired' ? await reissueBill(app, connection, found.bill) : found;
  const code = course.bill.bill?.billingCode;
  if (code !== undefined) course.steps.bill = code === course.found?.billingCode ? 'before' : 'done';
  if (waitMs !== undefined) {
    course.at = 'payment';
    const wasPaid = course.bill.bill?.status === 'paid';
    if (!wasPaid) {
      await request.onWaiting({ ...course, exit: Exit.NotYet });
      course.bill = await waitFor(app, connection, period, waitMs);
    }
    if (course.bill.bill?.status === 'paid') course.steps.payment = wasPaid ? 'before' : 'done';
  }
  course.at = 'pull';
  course.pulled = await pullFrom(app, connection);
  course.steps.pull = pulledAny(course.pulled) ? 'done' : 'before';
}

function exitOf({ failure, bill, result, period }: Course, { dryRun, waitMs }: RunRequest): ExitCode {
  if (failure) return failure.exit;
  const differs = result?.kind === 'submitted' ? coverDiffers(period, result.differing) : undefined;
  if (differs) return differs.exit;
  if (dryRun) return Exit.Done;
  if (!bill?.bill) return Exit.NotYet;
  return waitMs === undefined || bill.bill.status === 'paid' ? Exit.Done : Exit.NotYet;
}

function isNews({ failure, exit, reissued, result, pulled }: Course): boolean {
  const isSent = result !== undefined && !(result.kind === 'submitted' && result.submission.alreadySubmitted);
  return failure !== undefined || exit !== Exit.Done || isSent || reissued || pulledAny(pulled);
}

function pulledAny(pulled: Pulled | undefined): boolean {
  return pulled !== undefined && pulled.reports + pulled.payments + pulled.notifications > 0;
}
