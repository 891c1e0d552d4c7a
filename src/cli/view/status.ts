import type { PeriodStatus } from '../../portal/resources.js';
import { message } from '../../errors.js';
import { tableView, type Block, type Cell, type View } from './view.js';

/** @returns a month's state in the user's words. */
export function monthStateCell(state: PeriodStatus['state']): Cell {
  return { code: state, label: `state.${state}` };
}

/** Where one month stands. @param leaversPending whether this machine has still to deactivate those who left with its report. */
export function statusView(status: PeriodStatus, portal: string, leaversPending = false): View {
  const { period, state, revision, employees, total, receipt, billingCode, waitingFor, dueDate, amendment } = status;
  const amending: Block[] = amendment
    ? [{ kind: 'text', text: message('report.amending', { period, revision: amendment.revision }), tone: 'warn' }]
    : [];
  const waits: Block[] =
    waitingFor !== null && billingCode === null && receipt !== null
      ? [{ kind: 'text', text: message('submit.waiting', { waitingFor }), tone: 'warn' }]
      : [];
  return {
    json: { ...statusJson(status), leaversPending },
    blocks: [
      {
        kind: 'fields',
        fields: [
          ['field.period', { period }],
          ['field.state', monthStateCell(state)],
          ['field.revision', revision],
          ['field.employees', employees],
          ['field.total', total === null ? null : { rupiah: total }],
          ['field.receipt', receipt],
          ['field.billingCode', billingCode],
          ['field.dueDate', { day: dueDate }],
        ],
      },
      ...waits,
      ...amending,
      ...(isAwaiting(status) ? [awaitingBlock(status)] : []),
      ...(leaversPending ? [leaversBlock(status)] : []),
    ],
    portal,
  };
}

/** A report that is calculated and waits for another user, as what was submitted is told. */
export function awaitingSubmissionView(status: PeriodStatus, portal: string): View {
  const { period, dueDate, waitingFor, amendment } = status;
  const { revision, employees, total, preparedBy = null } = amendment ?? status;
  const view = statusView(status, portal);
  return {
    ...view,
    json: {
      period,
      reportId: status.reportId,
      revision,
      receipt: null,
      employees,
      total,
      billingCode: null,
      waitingFor,
      dueDate,
      preparedBy,
      alreadySubmitted: false,
      awaitingApproval: true,
    },
  };
}

/** Months that were begun or reported. */
export function statusesView(reports: readonly PeriodStatus[], portal: string): View {
  const rows = reports.map(({ period, state, reportId, revision, employees, total, billingCode, dueDate }): Cell[] => {
    const figures = reportId === null ? [null, null] : [revision, employees];
    const amount = total === null ? null : { rupiah: total };
    return [period, monthStateCell(state), ...figures, amount, billingCode, { day: dueDate }];
  });
  const view = tableView(
    { reports: reports.map(statusJson) },
    {
      columns: [
        { name: 'period', label: 'column.period' },
        { name: 'state', label: 'column.state', wraps: true },
        { name: 'revision', label: 'column.revision' },
        { name: 'employees', label: 'column.employees' },
        { name: 'total', label: 'column.total' },
        { name: 'billingCode', label: 'column.billingCode' },
        { name: 'dueDate', label: 'column.dueDate' },
      ],
      rows,
      empty: message('report.empty'),
    },
  );
  return { ...view, portal };
}

/** @returns the months' bills as a picture; of one month only where it was asked for. @param totals oldest first, in rupiah. */
export function totalsOverMonths(
  totals: readonly { readonly period: string; readonly total: number }[],
  always: boolean,
): Block[] {
  if (totals.length < (always ? 1 : 2)) return [];
  const rows = totals.map(({ period, total }) => ({ label: { period }, value: total, text: { rupiah: total } }));
  return [{ kind: 'chart', title: message('dashboard.totals'), rows, always }];
}

/** What a script may know of a month; how its lines were sent is the portal's and ours alone. */
const shownFields = [
  'period',
  'state',
  'revision',
  'reportId',
  'employees',
  'total',
  'receipt',
  'billingCode',
  'waitingFor',
  'dueDate',
  'finalisedAt',
] as const satisfies readonly (keyof PeriodStatus)[];

function statusJson(status: PeriodStatus): object {
  const { amendment } = status;
  const begun = amendment && { revision: amendment.revision, employees: amendment.employees, total: amendment.total };
  const { preparedBy = null } = amendment ?? status;
  const shown = Object.fromEntries(shownFields.map((field) => [field, status[field]]));
  return { ...shown, amendment: begun, awaitingApproval: isAwaiting(status), preparedBy };
}

/** What follows the report of a month, and is not done yet. */
function leaversBlock({ period }: PeriodStatus): Block {
  return { kind: 'text', text: message('report.leaversPending', { period }), tone: 'warn' };
}

function isAwaiting(status: PeriodStatus): boolean {
  return (status.amendment ?? status).awaitingApproval ?? false;
}

function awaitingBlock(status: PeriodStatus): Block {
  const { period, amendment } = status;
  const { preparedBy = '' } = amendment ?? status;
  return { kind: 'text', text: message('report.awaiting', { period, preparedBy }), tone: 'warn' };
}
