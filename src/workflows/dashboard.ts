import type { App } from '../app.js';
import { addMonths, periodOf, type IsoDate, type Period } from '../law/calendar.js';
import type { Ledger } from '../ledger/index.js';
import type { Billing, PeriodStatus } from '../portal/resources.js';
import { allEmployees } from './all-employees.js';
import { signIn, type Connection } from './connect.js';
import { isReported } from './submit-report.js';

/** What a month still asks of the clerk, the most urgent first. */
export type Todo =
  | { readonly kind: 'report'; readonly period: Period; readonly dueDate: string; readonly overdue: boolean }
  /** This machine began to send it, and does not know that it arrived. */
  | { readonly kind: 'resume'; readonly period: Period; readonly since: string }
  | {
      readonly kind: 'pay';
      readonly period: Period;
      readonly dueDate: string;
      readonly overdue: boolean;
      readonly bill: Billing;
    }
  | { readonly kind: 'wait'; readonly period: Period; readonly waitingFor: string };

export interface Dashboard {
  readonly connection: Connection;
  readonly company: { readonly name: string; readonly npp: string; readonly divisi: string };
  readonly today: IsoDate;
  readonly activeEmployees: number;
  readonly months: readonly PeriodStatus[];
  readonly todos: readonly Todo[];
  /** The newest event that was pulled; null when nothing was. */
  readonly lastPulled: string | null;
}

/** How many months back are looked at. */
const monthsShown = 3;

/** @returns what needs doing now, asked of the portal. */
export async function dashboard(app: App): Promise<Dashboard> {
  const connection = await signIn(app);
  const { portal, employer } = connection;
  const today = app.today();
  const { name, npp, divisi } = await portal.company();
  const { employees } = await allEmployees(portal);
  const last = addMonths(periodOf(today), -1);
  const periods = Array.from({ length: monthsShown }, (_, at) => addMonths(last, -at)).reverse();
  const months: PeriodStatus[] = [];
  for (const period of periods) {
    const month = await portal.period(period);
    // Settled before this portal's reports begin: nothing to show and nothing to do.
    if (month.state !== 'posted' || month.reportId !== null) months.push(month);
  }
  const ledger = await app.openLedger();
  const found = await Promise.all(months.map((month) => todoOf(connection, ledger, month, today)));
  const todos = found.filter((todo) => todo !== undefined);
  const events = ledger.events(employer);
  return {
    connection,
    company: { name, npp, divisi },
    today,
    activeEmployees: employees.filter(({ status }) => status === 'active').length,
    months,
    todos,
    lastPulled: events.at(-1)?.at ?? null,
  };
}

async function todoOf(
  { portal, employer }: Connection,
  ledger: Ledger,
  month: PeriodStatus,
  today: IsoDate,
): Promise<Todo | undefined> {
  const { dueDate, billingCode, waitingFor } = month;
  const period = month.period as Period;
  const overdue = today > dueDate;
  if (!isReported(month)) {
    const begun = ledger.latest(employer, period);
    const isOpen = begun?.state === 'intended' || begun?.state === 'sent';
    return isOpen ? { kind: 'resume', period, since: begun.intendedAt } : { kind: 'report', period, dueDate, overdue };
  }
  if (billingCode === null) return waitingFor === null ? undefined : { kind: 'wait', period, waitingFor };
  const bill = await portal.billing(period);
  return bill.status === 'paid' ? undefined : { kind: 'pay', period, dueDate, overdue, bill };
}
