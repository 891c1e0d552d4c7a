import { message } from '../../errors.js';
import type { Amendment } from '../../workflows/amendment.js';
import type { PreparedReport } from '../../workflows/prepare-report.js';
import type { FiguresDiffer } from '../../workflows/send-report.js';
import type { SubmitResult } from '../../workflows/submit-report.js';
import { maskNik } from '../../workflows/shown-diagnostic.js';
import { amendmentBlocks, amendmentCsv, amendmentJson, effectBlock } from './amendment.js';
import { correctionText } from './bill.js';
import { differingBlocks, differingJson } from './differing-workers.js';
import { companyBlock, monthNotes, noteCodes, notThisMonthBlocks, totalsJson, totalsTable } from './month.js';
import { diagnosticJson, lookFirst, rosterView, type Shown } from './roster.js';
import type { Block, Cell, TableBlock, View } from './view.js';

/** More names than this are counted, not said. */
const namesShown = 20;

/**
 * What submitting would do: the workers' part, the money, or the errors that stop it.
 * @param amendment of the report that is there, if it is to be amended.
 */
export function planView(prepared: PreparedReport, { reveal, all }: Shown, amendment: Amendment | undefined): View {
  const { checked, report, revision, plan, status, lawCompany, month: law, notes, reliefs } = prepared;
  if (prepared.failure && checked) return rosterView(checked, { reveal, all });
  const { period, lines, total, totals } = report;
  const { register, update, deactivate, unchanged, kept } = plan;
  const counts = { register, update, deactivate, unchanged, kept };
  const leaving = Array.from(plan.leaving, ({ person: { name, nik = null }, endDate }) => ({
    name,
    endDate,
    nik: nik === null || reveal ? nik : maskNik(nik),
  }));
  const blocks: Block[] = [
    ...(checked
      ? [{ kind: 'diagnostics', file: checked.file, diagnostics: checked.diagnostics, reveal, all } as const]
      : []),
    {
      kind: 'heading',
      text: amendment
        ? message('amend.plan', { period, revision, before: amendment.before.revision })
        : message('submit.plan', { period, revision }),
    },
    { kind: 'text', text: message('preview.title', { period, workers: lines.length }) },
    ...(amendment ? [...amendmentBlocks(amendment, report, reveal), effectBlock(amendment)] : [totalsTable(report)]),
    companyBlock(lawCompany, 'sen'),
    { kind: 'text', text: message('roster.plan', counts) },
    ...notThisMonthBlocks(plan.later, period),
    ...leavingBlocks(leaving),
    // The portal's own due date: its holidays are not ours to doubt.
    ...monthNotes({ law, notes, dueDate: status.dueDate, holidaysKnown: true }),
    ...lookFirst(checked?.diagnostics ?? []),
  ];
  return {
    json: {
      period,
      revision,
      employees: lines.length,
      total,
      totals: totalsJson(totals),
      dueDate: status.dueDate,
      notes: noteCodes({ law, notes }),
      reliefs,
      plan: counts,
      notThisMonth: plan.later,
      leaving,
      diagnostics: (checked?.diagnostics ?? []).map((diagnostic) => diagnosticJson(diagnostic, reveal)),
      submitted: false,
      ...(amendment && { amendment: amendmentJson(amendment, reveal) }),
    },
    blocks,
    csv: amendment ? amendmentCsv(amendment, reveal) : totalsTable(report),
  };
}

/** Who is to be deactivated: nobody loses cover unnamed. */
function leavingBlocks(
  leaving: readonly { readonly name: string; readonly nik: string | null; readonly endDate: string }[],
): Block[] {
  if (leaving.length === 0) return [];
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'nik', label: 'column.nik' },
      { name: 'endDate', label: 'column.endDate' },
    ],
    rows: leaving.slice(0, namesShown).map(({ name, nik, endDate }): Cell[] => [name, nik, { day: endDate }]),
  };
  const more = leaving.length - namesShown;
  return [
    { kind: 'text', text: message('submit.leaving') },
    table,
    ...(more > 0 ? [{ kind: 'text', text: message('submit.leavingMore', { more }) } as const] : []),
  ];
}

/** A report that is at the portal, in the place of another where it is an amendment. */
export function submissionView(
  { submission, amendment, differing, connection, prepared }: Extract<SubmitResult, { kind: 'submitted' }>,
  { reveal }: Pick<Shown, 'reveal'>,
): View {
  const { bill, waitingFor, ...told } = submission;
  const { period, revision, receipt, employees, total, billingCode, dueDate, alreadySubmitted } = told;
  const done = amendment
    ? message('amend.done', { period, revision, receipt })
    : message('submit.done', { period, receipt });
  const said = alreadySubmitted ? message('submit.already', { period, receipt }) : done;
  // Of a month that was paid the bill is the old one, and says itself where the difference goes.
  const correction = bill ? correctionText(bill) : undefined;
  return {
    json: {
      ...told,
      kept: prepared.plan.kept,
      ...(billingCode === null ? { waitingFor } : {}),
      ...(amendment && { amendment: amendmentJson(amendment, reveal) }),
      ...(differing && { employeesDiffer: differingJson(differing, reveal) }),
    },
    blocks: [
      { kind: 'text', text: said, ...(!differing && { tone: 'good' }) },
      {
        kind: 'fields',
        fields: [
          ['field.employees', employees],
          ['field.total', { rupiah: total }],
          ['field.billingCode', billingCode],
          ['field.dueDate', { day: dueDate }],
        ],
      },
      ...(correction ? [{ kind: 'text', text: correction, tone: 'warn' } as const] : []),
      ...(bill && bill.carried.length > 0
        ? [{ kind: 'text', text: message('submit.carried', bill), tone: 'warn' } as const]
        : []),
      ...(billingCode === null && waitingFor !== null
        ? [{ kind: 'text', text: message('submit.waiting', { waitingFor }), tone: 'warn' } as const]
        : []),
      ...(differing ? differingBlocks(differing, reveal) : []),
    ],
    portal: connection.name,
  };
}

/** The figures that the portal sees otherwise, worker by worker. */
export function differencesView({ differences, portal }: FiguresDiffer, reveal: boolean): View {
  const shown = differences.map(({ identity, name, programme, payer, ours, theirs }) => {
    const number = identity.slice(identity.indexOf(':') + 1);
    return { identity: reveal ? number : maskNik(number), name, programme, payer, ours, theirs };
  });
  const amount = (sen: number | null): Cell => (sen === null ? null : { sen });
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'identity', label: 'column.nik' },
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'programme', label: 'column.programme' },
      { name: 'payer', label: 'column.payer' },
      { name: 'ours', label: 'column.ours' },
      { name: 'theirs', label: 'column.theirs' },
    ],
    rows: shown.map(({ identity, name, programme, payer, ours, theirs }) => {
      return [identity, name, programme, { code: payer, label: `calc.payer.${payer}` }, amount(ours), amount(theirs)];
    }),
  };
  const rupiah = (sen: number | null): number | null => (sen === null ? null : sen / 100);
  const rows = shown.map((row) => ({ ...row, ours: rupiah(row.ours), theirs: rupiah(row.theirs) }));
  return { json: { differences: rows }, blocks: [table], csv: table, portal };
}
