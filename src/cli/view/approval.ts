import { message } from '../../errors.js';
import type { Approval, Awaiting } from '../../workflows/approve-report.js';
import type { Block, Cell, View } from './view.js';

const columns = [
  ['jkk', 'JKK'],
  ['jkm', 'JKM'],
  ['jhtEmployer', 'JHT', 'employer'],
  ['jhtEmployee', 'JHT', 'employee'],
  ['jpEmployer', 'JP', 'employer'],
  ['jpEmployee', 'JP', 'employee'],
] as const;

/** What waits to be approved: how many workers, what it comes to, and the digest that alone is approved. */
export function awaitingView(awaiting: Awaiting, portal?: string): View {
  const { period, revision, digest, employees, total, preparedBy, amounts, before } = awaiting;
  const fields: Block = {
    kind: 'fields',
    fields: [
      ['field.period', { period }],
      ['field.revision', revision],
      ['field.preparedBy', preparedBy ?? null],
      ['field.employees', employees],
      ['field.total', { rupiah: total }],
      ['field.digest', digest],
    ],
  };
  const table: Block = {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'payer', label: 'column.payer' },
      { name: 'amount', label: 'column.amount' },
    ],
    rows: columns.flatMap(([name, programme, payer = 'employer']): Cell[][] => {
      const sum = amounts[name];
      return sum === undefined ? [] : [[programme, { code: payer, label: `calc.payer.${payer}` }, { sen: sum }]];
    }),
  };
  const amends: Block[] = before
    ? [
        {
          kind: 'text',
          text: message('approve.amends', { revision: before.revision, total: before.total ?? 0 }),
          tone: 'warn',
        },
      ]
    : [];
  return {
    json: { ...awaitingJson(awaiting), approved: false },
    blocks: [{ kind: 'heading', text: message('approve.heading', { period }) }, fields, table, ...amends],
    portal,
  };
}

/** What came of it. */
export function approvalView(approval: Approval): View {
  const portal = approval.connection.name;
  if (approval.kind === 'planned') {
    const view = awaitingView(approval.awaiting, portal);
    return {
      ...view,
      blocks: [...view.blocks, { kind: 'text', text: message('general.nothingChanged'), tone: 'dim' }],
    };
  }
  const { period, revision, digest, employees, total, receipt, billingCode, waitingFor, dueDate } = approval.status;
  const isNew = approval.kind === 'approved';
  const text = message(isNew ? 'approve.done' : 'approve.before', { period, receipt: receipt ?? '' });
  return {
    json: {
      period,
      revision,
      digest,
      employees,
      total,
      ...(isNew && { preparedBy: approval.awaiting.preparedBy ?? null }),
      receipt,
      billingCode,
      waitingFor,
      dueDate,
      approved: true,
      alreadyApproved: !isNew,
    },
    blocks: [
      { kind: 'text', text, tone: 'good' },
      {
        kind: 'fields',
        fields: [
          ...(isNew ? ([['field.preparedBy', approval.awaiting.preparedBy ?? null]] as const) : []),
          ['field.digest', digest],
          ['field.employees', employees],
          ['field.total', total === null ? null : { rupiah: total }],
          ['field.billingCode', billingCode],
          ['field.dueDate', { day: dueDate }],
        ],
      },
    ],
    portal,
  };
}

function awaitingJson({ period, revision, digest, employees, total, preparedBy, amounts }: Awaiting): object {
  const rupiah = Object.fromEntries(Object.entries(amounts).map(([name, sen]) => [name, sen / 100]));
  return { period, revision, digest, employees, total, preparedBy: preparedBy ?? null, amounts: rupiah };
}
