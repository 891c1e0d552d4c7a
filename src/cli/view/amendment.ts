import { message } from '../../errors.js';
import type { Said } from '../../report/compare-reports.js';
import type { LongReport } from '../../report/long-report.js';
import type { Amendment, BillEffect } from '../../workflows/amendment.js';
import { maskNik } from '../../workflows/shown-diagnostic.js';
import type { Block, Cell, TableBlock, View } from './view.js';

/** More workers than this are counted, not shown. */
const workersShown = 20;

/** How a report differs from the one that is there: by programme, worker by worker. */
export function amendmentBlocks(amendment: Amendment, report: LongReport, reveal: boolean): Block[] {
  const { before, changes, programmes, difference } = amendment;
  const count = (kind: Kind): number => changes.filter((change) => kindOf(change) === kind).length;
  const counts = { changed: count('changed'), added: count('added'), removed: count('removed') };
  const more = changes.length - workersShown;
  return [
    {
      kind: 'table',
      columns: [
        { name: 'programme', label: 'column.programme' },
        { name: 'before', label: 'column.before' },
        { name: 'after', label: 'column.after' },
        { name: 'difference', label: 'column.difference' },
      ],
      rows: programmes.map(({ programme, before: was, after }) => {
        return [programme, { rupiah: was }, { rupiah: after }, { rupiah: after - was }];
      }),
      footer: [
        message('preview.total'),
        { rupiah: before.total ?? 0 },
        { rupiah: report.total },
        { rupiah: difference },
      ],
    },
    { kind: 'text', text: message('amend.workers', counts) },
    ...(changes.length > 0 ? [workersTable(amendment, reveal)] : []),
    ...(more > 0 ? [{ kind: 'text', text: message('submit.leavingMore', { more }) } as const] : []),
  ];
}

/** What an amendment costs or credits, and how. */
export function effectBlock({ effect, difference }: Amendment): Block {
  return { kind: 'text', text: effectText(effect, difference), tone: 'warn' };
}

function effectText(effect: BillEffect, difference: number): ReturnType<typeof message> {
  switch (effect.kind) {
    case 'newCode':
      return message('amend.newCode', effect);
    case 'nextBill':
      return message(difference < 0 ? 'amend.credited' : 'amend.billedNext', { amount: Math.abs(difference) });
    case 'waits':
      return message('amend.waits', effect);
  }
}

/** @returns the same as `--json` carries it, in rupiah. */
export function amendmentJson(amendment: Amendment, reveal: boolean): object {
  const { before, changes, programmes, difference, effect } = amendment;
  const { revision, employees, total, receipt, billingCode } = before;
  return {
    before: { revision, employees, total, receipt, billingCode },
    difference,
    effect,
    programmes,
    changes: changes.map((change) => ({
      kind: kindOf(change),
      name: change.name,
      identity: numberOf(change, reveal),
      before: inRupiah(change.before),
      after: inRupiah(change.after),
    })),
  };
}

/** What is there already, and how what was to be sent differs from it. */
export function anotherReportView(amendment: Amendment, report: LongReport, reveal: boolean): View {
  const { period, total, lines } = report;
  const { revision } = amendment.before;
  return {
    json: { period, employees: lines.length, total, submitted: false, amendment: amendmentJson(amendment, reveal) },
    blocks: [
      { kind: 'heading', text: message('amend.there', { period, revision }) },
      ...amendmentBlocks(amendment, report, reveal),
    ],
    csv: amendmentCsv(amendment, reveal),
  };
}

/** @returns every worker of whom the reports say something else, as `--csv` prints it. */
export function amendmentCsv({ changes }: Amendment, reveal: boolean): TableBlock {
  const said = (half: Said | null): Cell[] =>
    half === null ? [null, null, null] : [{ sen: half.wage }, { sen: half.backPay }, { sen: half.amount }];
  return {
    kind: 'table',
    columns: [
      { name: 'identity', label: 'column.nik' },
      { name: 'name', label: 'column.name' },
      { name: 'change', label: 'column.what' },
      { name: 'wageBefore', label: 'column.before' },
      { name: 'backPayBefore', label: 'column.before' },
      { name: 'amountBefore', label: 'column.before' },
      { name: 'wageAfter', label: 'column.after' },
      { name: 'backPayAfter', label: 'column.after' },
      { name: 'amountAfter', label: 'column.after' },
    ],
    rows: changes.map((change) => {
      const { name, before, after } = change;
      return [numberOf(change, reveal), name, kindOf(change), ...said(before), ...said(after)];
    }),
  };
}

type Change = Amendment['changes'][number];
type Kind = 'added' | 'removed' | 'changed';

function workersTable({ changes }: Amendment, reveal: boolean): TableBlock {
  const earned = (said: Said | null): Cell => (said === null ? null : { sen: said.wage + said.backPay });
  return {
    kind: 'table',
    columns: [
      { name: 'nik', label: 'column.nik' },
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'before', label: 'column.wageBefore' },
      { name: 'after', label: 'column.wageAfter' },
      { name: 'difference', label: 'column.difference' },
    ],
    rows: changes.slice(0, workersShown).map((change): Cell[] => {
      const { name, before, after } = change;
      const more = (after?.amount ?? 0) - (before?.amount ?? 0);
      return [numberOf(change, reveal), name, earned(before), earned(after), { sen: more }];
    }),
  };
}

function kindOf({ before, after }: Change): Kind {
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

function numberOf({ identity }: Change, reveal: boolean): string {
  const number = identity.slice(identity.indexOf(':') + 1);
  return reveal ? number : maskNik(number);
}

function inRupiah(said: Said | null): object | null {
  if (said === null) return null;
  const { wage, backPay, programmes, amount } = said;
  return { wage: wage / 100, backPay: backPay / 100, programmes, amount: amount / 100 };
}
