import { message, type Message } from '../../errors.js';
import type { Dashboard, Todo } from '../../workflows/dashboard.js';
import type { Notification } from '../../workflows/notifications.js';
import type { OfflineDashboard } from '../../workflows/offline-dashboard.js';
import { isOldPassword } from '../../workflows/password-age.js';
import { remainingOf } from '../../workflows/remaining.js';
import { claimJson } from './claims.js';
import { roomIn } from './dashboard-room.js';
import { notificationJson } from './notifications.js';
import { toldLateBlocks } from './deadlines.js';
import { monthStateCell, totalsOverMonths } from './status.js';
import type { Block, Cell, View } from './view.js';

/** How many of those who were told late are named, and of what the ledger knows how many claims are shown. */
const most = { names: 1, claims: 2 };

/** What needs doing now, on one screen of 80 × 24; `--json` has all of it. @param chart whether the months' totals are drawn too. */
export function dashboardView(found: Dashboard, chart: boolean, now: Date): View {
  const { connection, company, today, activeEmployees, todos, unread } = found;
  const notifications = newsIn(found);
  const room = roomIn({ ...found, notifications });
  return {
    json: dashboardJson(found, now),
    blocks: [
      { kind: 'heading', text: message('dashboard.title', { company: company.name, npp: company.npp, today }) },
      { kind: 'text', text: message('dashboard.counts', { employees: activeEmployees, unread }) },
      ...monthsTable(found, room.months),
      ...totalsOverMonths(found.totals, chart).filter(() => chart),
      ...(todos.length === 0
        ? [nothingBlock(activeEmployees)]
        : [...shownOf(found, room.todos).map(todoBlock), ...moreBlocks('todos', todos.length - room.todos)]),
      ...claimBlocks(found, room.claims, now),
      ...notificationBlocks(notifications.slice(0, room.notifications)),
      ...dataBlocks(found),
      ...(room.late ? toldLateBlocks(found, most.names) : []),
      dim(message('dashboard.deadlines', found)),
      dim(message('dashboard.known', { at: found.lastPulled, passwordDays: found.passwordDays })),
      ...(isOldPassword(found.passwordDays)
        ? [{ kind: 'text', text: message('auth.passwordOld', { days: found.passwordDays }), tone: 'warn' } as const]
        : []),
    ],
    portal: connection.name,
  };
}

/** What this machine knows while the portal cannot be asked. */
export function offlineView(
  { portal, employer, today, months, claims, lastPulled }: OfflineDashboard,
  now: Date,
): View {
  const { npp, divisi } = employer;
  return {
    json: {
      offline: true,
      company: { name: null, npp, divisi },
      today,
      months: months.map(({ period, state, revision, employees, total, receipt, billingCode, dueDate }) => ({
        period,
        state,
        revision,
        employees,
        total,
        receipt,
        billingCode,
        dueDate,
      })),
      claims: claims.map(({ claimId, kind, stage, state, dueAt, notedAt }) => ({
        claimId,
        kind,
        stage,
        state,
        dueAt,
        notedAt,
      })),
      lastPulled,
    },
    blocks: [
      { kind: 'heading', text: message('dashboard.offlineTitle', { npp, today }) },
      { kind: 'text', text: message('dashboard.offline'), tone: 'warn' },
      {
        kind: 'table',
        columns: [
          { name: 'period', label: 'column.period' },
          { name: 'state', label: 'column.state' },
          { name: 'total', label: 'column.total' },
          { name: 'billingCode', label: 'column.billingCode' },
          { name: 'dueDate', label: 'column.dueDate' },
        ],
        rows: months.map(({ period, state, total, billingCode, dueDate }): Cell[] => [
          { period },
          { code: state, label: `ledger.state.${state}` },
          { rupiah: total },
          billingCode,
          dueDate === null ? null : { day: dueDate },
        ]),
        empty: message('dashboard.nothingSent'),
      },
      ...claims
        .slice(0, most.claims)
        .map(({ claimId, kind, stage, dueAt }) =>
          item(
            message('dashboard.claim', { claimId, kind, stage, name: '', dueAt, now: now.toISOString() }),
            dueAt,
            now,
          ),
        ),
      dim(message('dashboard.known', { at: lastPulled, passwordDays: null })),
    ],
    portal,
  };
}

function dim(text: Message): Block {
  return { kind: 'text', text, tone: 'dim' };
}

function item(text: Message, dueAt: string | null, now: Date): Block {
  return { kind: 'item', mark: '•', text, tone: dueAt !== null && Date.parse(dueAt) < now.getTime() ? 'bad' : 'warn' };
}

/** The oldest first: the kode iuran of a month waits for the one before. */
function monthsTable({ months, bills, fines, todos }: Dashboard, most: number): Block[] {
  const forgotten = new Set(todos.flatMap((todo) => (todo.kind === 'forgotten' ? [todo.period as string] : [])));
  const table: Block = {
    kind: 'table',
    columns: [
      { name: 'period', label: 'column.period' },
      { name: 'state', label: 'column.state', wraps: true },
      { name: 'bill', label: 'column.bill' },
      { name: 'fine', label: 'column.fine' },
      { name: 'dueDate', label: 'column.dueDate' },
    ],
    rows: months.slice(0, most).map(({ period, state, total, dueDate }): Cell[] => {
      const bill = bills.get(period);
      const payable = bill?.payable ?? total;
      const payment: Cell =
        bill?.status === 'paid' || !bill
          ? monthStateCell(state)
          : { code: bill.status, label: `payment.${bill.status}` };
      return [
        { period },
        forgotten.has(period) ? { code: 'forgotten', label: 'state.forgotten' } : payment,
        payable === null ? null : { rupiah: payable },
        fines.has(period) ? { rupiah: fines.get(period) ?? 0 } : null,
        { day: dueDate },
      ];
    }),
    empty: message('report.empty'),
  };
  return [table, ...moreBlocks('months', months.length - most)];
}

function nothingBlock(workers: number): Block {
  if (workers > 0) return { kind: 'text', text: message('dashboard.nothing'), tone: 'good' };
  return { kind: 'text', text: message('dashboard.noWorkers'), tone: 'warn' };
}

/** How many were left out, and what lists them. */
function moreBlocks(of: 'todos' | 'months' | 'claims', more: number): Block[] {
  return more > 0 ? [dim(message(`dashboard.more.${of}`, { more }))] : [];
}

function claimBlocks({ claims }: Dashboard, most: number, now: Date): Block[] {
  return [
    ...claims.slice(0, most).map(({ claimId, kind, name, stages }) => {
      const last = stages.at(-1);
      const isOpen = last?.submittedAt === null;
      const dueAt = isOpen ? last.dueAt : null;
      const stage = isOpen ? last.stage : 2;
      return item(
        message('dashboard.claim', { claimId, kind, stage, name, dueAt, now: now.toISOString() }),
        dueAt,
        now,
      );
    }),
    ...moreBlocks('claims', claims.length - most),
  ];
}

/** Without what the months to settle and the open claims say already. */
function newsIn({ notifications, todos, claims }: Dashboard): Notification[] {
  const said = new Set([
    ...todos.flatMap((todo) => ('period' in todo ? [todo.period] : [])),
    ...claims.map(({ claimId }) => claimId),
  ]);
  return notifications.filter(({ period, claimId }) => !said.has(period ?? claimId ?? ''));
}

/** Of the portal's own words the title, where there is one. */
function notificationBlocks(notifications: readonly Notification[]): Block[] {
  return notifications.map((notification) => ({
    kind: 'item',
    mark: '✉',
    text: message('notification.says', {
      ...notification,
      text: notification.title === null ? notification.text : null,
    }),
  }));
}

function dataBlocks({ dataToMend }: Dashboard): Block[] {
  const { noAddress: _, ...suspicious } = dataToMend;
  if (Object.values(suspicious).every((workers) => workers === 0)) return [];
  return [{ kind: 'text', text: message('dashboard.data', suspicious), tone: 'warn' }];
}

/** The first, and in the place of the last of them what the newest month asks for, which would else be left out. */
function shownOf({ todos, months }: Dashboard, most: number): Todo[] {
  const newest = todos.findIndex((todo) => 'period' in todo && todo.period === months.at(-1)?.period);
  const own = newest < most ? [] : todos.slice(newest, newest + 1);
  return [...todos.slice(0, most - own.length), ...own];
}

function todoBlock(todo: Todo): Block {
  const late = 'overdue' in todo && todo.overdue;
  return { kind: 'text', text: todoMessage(todo), tone: late ? 'bad' : 'warn' };
}

function todoMessage(todo: Todo): Message {
  if (todo.kind === 'wait') return message('dashboard.wait', todo);
  if (todo.kind === 'resume') return message('dashboard.resume', todo);
  if (todo.kind === 'forgotten') return message('dashboard.forgotten', todo);
  if (todo.kind === 'claim') return message('dashboard.unclaimed', todo);
  if (todo.kind === 'leavers') return message('report.leaversPending', todo);
  if (todo.kind === 'approve') return message(todo.overdue ? 'dashboard.approveLate' : 'dashboard.approve', todo);
  const { period, dueDate, overdue } = todo;
  if (todo.kind === 'report')
    return message(overdue ? 'dashboard.reportLate' : 'dashboard.report', { period, dueDate });
  const { billingCode, status } = todo.bill;
  const remaining = remainingOf(todo.bill);
  if (status === 'expired') return message('dashboard.payExpired', { period, overdue, remaining });
  return message(overdue ? 'dashboard.payLate' : 'dashboard.pay', { period, dueDate, billingCode, remaining });
}

function dashboardJson(found: Dashboard, now: Date): object {
  const { company, today, activeEmployees, months, bills, fines, todos, claims, notifications, unread } = found;
  return {
    offline: false,
    company,
    today,
    activeEmployees,
    months: months.map(({ period, state, revision, employees, total, billingCode, dueDate }) => {
      const bill = bills.get(period);
      const figures = bill
        ? { status: bill.status, payable: bill.payable, paid: bill.paid, penalty: bill.penalty }
        : null;
      return {
        period,
        state,
        revision,
        employees,
        total,
        billingCode,
        dueDate,
        fine: fines.get(period) ?? 0,
        bill: figures,
      };
    }),
    todos: todos.map((todo) =>
      todo.kind === 'pay'
        ? {
            ...todo,
            bill: undefined,
            billingCode: todo.bill.billingCode,
            payable: todo.bill.payable,
            remaining: remainingOf(todo.bill),
          }
        : todo,
    ),
    claims: claims.map((claim) => claimJson(claim, false, now)),
    unread,
    notifications: notifications.map(notificationJson),
    dataToMend: found.dataToMend,
    registerBy: found.registerBy,
    changeBy: found.changeBy,
    registeredLate: found.registeredLate,
    leftLate: found.leftLate,
    lastPulled: found.lastPulled,
    passwordChangedAt: found.passwordChangedAt,
    passwordDays: found.passwordDays,
  };
}
