import type { App } from '../app.js';
import { addMonths, firstDay, periodOf, type IsoDate, type Period } from '../law/calendar.js';
import { changeBy, registerBy } from '../law/deadline.js';
import { holidaysFrom } from '../law/holidays.js';
import type { Ledger } from '../ledger/index.js';
import type { Billing, Claim, PeriodStatus } from '../portal/resources.js';
import type { Deadline } from '../report/deadlines.js';
import type { Employee } from '../portal/index.js';
import { allEmployees } from './all-employees.js';
import { learnReported } from './approve-report.js';
import { tablesHere } from './company-law-file.js';
import { openStageOf } from './claim-words.js';
import { signIn, type Connection } from './connect.js';
import { finesOf, monthsShown, monthsUpTo, totalsOf } from './dashboard-months.js';
import { dataToMend, type DataToMend } from './data-to-mend.js';
import { type Notification, pageOf } from './notifications.js';
import { isOpen } from './open-submission.js';
import { daysSince } from './password-age.js';
import { leftLate, registeredLate } from './told-late.js';
import { isReported, nextRevision } from './held-report.js';
import { forgottenReport } from './report-refusals.js';

/** What a month still asks of the clerk, the most urgent first. */
export type Todo =
  | { readonly kind: 'report'; readonly period: Period; readonly dueDate: string; readonly overdue: boolean }
  /** This machine began to send it, and does not know that it arrived. */
  | { readonly kind: 'resume'; readonly period: Period; readonly since: string }
  /** The portal acknowledged it, and has it no more. */
  | { readonly kind: 'forgotten'; readonly period: Period; readonly receipt: string; readonly since: string }
  /** It is calculated, and another user than prepared it is to approve it. */
  | {
      readonly kind: 'approve';
      readonly period: Period;
      readonly preparedBy: string | null;
      readonly dueDate: string;
      readonly overdue: boolean;
    }
  /** It is reported, and those who left are still to be deactivated from here. */
  | { readonly kind: 'leavers'; readonly period: Period }
  | {
      readonly kind: 'pay';
      readonly period: Period;
      readonly dueDate: string;
      readonly overdue: boolean;
      readonly bill: Billing;
    }
  | { readonly kind: 'wait'; readonly period: Period; readonly waitingFor: string }
  /** They died, and nothing is claimed for their heirs. */
  | { readonly kind: 'claim'; readonly programme: 'JKM'; readonly name: string; readonly since: string };

export interface Dashboard {
  readonly connection: Connection;
  readonly company: { readonly name: string; readonly npp: string; readonly divisi: string };
  readonly today: IsoDate;
  readonly activeEmployees: number;
  readonly months: readonly PeriodStatus[];
  /** The bills of the last twelve months that were reported, oldest first, in rupiah. */
  readonly totals: readonly { readonly period: string; readonly total: number }[];
  readonly todos: readonly Todo[];
  /** The bills of the months shown, by month. */
  readonly bills: ReadonlyMap<string, Billing>;
  /** The fine run up so far by months of which one runs, in rupiah; of a month without a bill yet by the law's tables. */
  readonly fines: ReadonlyMap<string, number>;
  /** Of which something is still to be handed in, the most urgent first. */
  readonly claims: readonly Claim[];
  /** Newest first, of what the user has not read. */
  readonly notifications: readonly Notification[];
  readonly unread: number;
  readonly dataToMend: DataToMend;
  /** What begins or changes today has to be told by these days. */
  readonly registerBy: IsoDate;
  readonly changeBy: IsoDate;
  /** Who was registered later than the law allows, in the months shown. */
  readonly registeredLate: readonly Deadline[];
  /** Who was told to have left later than the law allows, in the months shown. */
  readonly leftLate: readonly Deadline[];
  /** The newest event that was pulled; null when nothing was. */
  readonly lastPulled: string | null;
  /** Since when the account's password holds, an instant, and how many days that is. */
  readonly passwordChangedAt: string;
  readonly passwordDays: number;
}

/** A claim for someone who died longer ago than this is not reminded of. */
const monthsOfDeaths = 24;
const notificationsShown = 20;

/** @returns what needs doing now, asked of the portal. */
export async function dashboard(app: App): Promise<Dashboard> {
  const connection = await signIn(app);
  const { portal, employer } = connection;
  const today = app.today();
  const { name, npp, divisi } = await portal.company();
  const { employees } = await allEmployees(portal);
  const last = addMonths(periodOf(today), -1);
  const { months, bills } = await monthsUpTo(last, portal);
  const { changedAt: passwordChangedAt } = await portal.passwordState();
  const ledger = await app.openLedger();
  const found: Todo[] = [];
  for (const month of months) {
    const period = month.period as Period;
    if (await learnReported(app, connection, month)) found.push({ kind: 'leavers', period });
    const todo = todoOf(connection, ledger, month, bills.get(period), today);
    if (todo) found.push(todo);
  }
  const claims = await claimsOf(app, connection);
  found.push(...unclaimed(employees, claims, addMonths(periodOf(today), -monthsOfDeaths)));
  const { notifications, unread } = await pageOf(connection, { unread: true, limit: notificationsShown });
  const tables = await tablesHere(app);
  const shownSince = firstDay(addMonths(last, 1 - monthsShown));
  return {
    connection,
    company: { name, npp, divisi },
    today,
    activeEmployees: employees.filter(({ status }) => status === 'active').length,
    months,
    totals: await totalsOf(portal),
    todos: byUrgency(found),
    bills,
    fines: finesOf(months, bills, today, tables),
    claims: unfinished(claims),
    notifications,
    unread,
    dataToMend: dataToMend(employees, periodOf(today), today, tables),
    registerBy: registerBy(today, tables),
    changeBy: changeBy(today, holidaysFrom(tables.holidays), tables),
    registeredLate: registeredLate(employees, tables).filter(({ registeredOn }) => registeredOn >= shownSince),
    leftLate: leftLate(employees, tables).filter(({ deactivatedOn }) => deactivatedOn >= shownSince),
    lastPulled: ledger.span(employer).until,
    passwordChangedAt,
    passwordDays: daysSince(passwordChangedAt, app.clock()),
  };
}

/** Every claim; the ledger keeps what is told of them. */
async function claimsOf(app: App, { portal, employer }: Connection): Promise<Claim[]> {
  const ledger = await app.openLedger();
  const claims: Claim[] = [];
  for await (const claim of portal.claims()) {
    ledger.noteClaim(employer, claim);
    claims.push(claim);
  }
  return claims;
}

/** Those whose clock runs out first stand first. */
function unfinished(claims: readonly Claim[]): Claim[] {
  const dueOf = (claim: Claim): string => openStageOf(claim)?.dueAt ?? '~';
  return claims
    .filter((claim) => claim.state === 'stage_one_received' || openStageOf(claim))
    .sort((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1));
}

/** What is not known comes first, then what is overdue, the oldest first, what has a day, and what can wait. */
function byUrgency(todos: readonly Todo[]): Todo[] {
  const rank = (todo: Todo): number => {
    if (todo.kind === 'resume' || todo.kind === 'forgotten') return 0;
    if ('overdue' in todo) return todo.overdue ? 1 : 2;
    return { claim: 3, leavers: 4, wait: 5 }[todo.kind];
  };
  return [...todos].sort((one, other) => rank(one) - rank(other));
}

function unclaimed(employees: readonly Employee[], claims: readonly Claim[], since: Period): Todo[] {
  const claimed = new Set(
    claims.filter(({ kind, state }) => kind === 'JKM' && state !== 'withdrawn').map(({ kpj }) => kpj),
  );
  return employees.flatMap(({ kpj, endReason, endDate, data }): Todo[] => {
    const isDue = endReason === 'died' && endDate !== undefined && endDate >= firstDay(since) && !claimed.has(kpj);
    return isDue ? [{ kind: 'claim', programme: 'JKM', name: data.name ?? kpj, since: endDate }] : [];
  });
}

function todoOf(
  { employer }: Connection,
  ledger: Ledger,
  month: PeriodStatus,
  bill: Billing | undefined,
  today: IsoDate,
): Todo | undefined {
  const { dueDate, waitingFor } = month;
  const period = month.period as Period;
  const overdue = today > dueDate;
  const { awaitingApproval = false, preparedBy = null } = month.amendment ?? month;
  if (awaitingApproval) return { kind: 'approve', period, preparedBy, dueDate, overdue };
  const forgotten = forgottenReport(ledger.list(employer), month);
  if (forgotten) {
    return { kind: 'forgotten', period, receipt: forgotten.receipt ?? '', since: forgotten.settledAt ?? '' };
  }
  const begun = ledger.latest(employer, period);
  // Of a month that is reported it is an amendment.
  if (begun && isOpen(begun) && begun.revision >= nextRevision(month)) {
    return { kind: 'resume', period, since: begun.intendedAt };
  }
  if (!isReported(month)) return { kind: 'report', period, dueDate, overdue };
  if (!bill) return waitingFor === null ? undefined : { kind: 'wait', period, waitingFor };
  return bill.status === 'paid' ? undefined : { kind: 'pay', period, dueDate, overdue, bill };
}
