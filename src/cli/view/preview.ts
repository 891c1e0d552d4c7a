import { message } from '../../errors.js';
import type { PreviewedMonth } from '../../workflows/preview-report.js';
import type { CheckedRoster } from '../../workflows/validate-roster.js';
import { deadlineBlocks } from './deadlines.js';
import {
  companyBlock,
  monthNotes,
  noteCodes,
  notThisMonthBlocks,
  sharesJson,
  totalsChart,
  totalsJson,
  totalsTable,
} from './month.js';
import { diagnosticJson, lookFirst, notInFileBlocks, type Shown } from './roster.js';
import type { Block, View } from './view.js';
import { whatIfBlocks, whatIfJson, whatIfTable } from './what-if.js';

/** What a month will cost, against the month before, and by what it was reckoned. */
export function previewView(
  checked: CheckedRoster | undefined,
  month: PreviewedMonth | null,
  { reveal, all, chart }: Shown & { readonly chart: boolean },
): View {
  if (!month) return { json: { diagnostics: checked?.diagnostics ?? [] }, blocks: [] };
  const { report, company, rounding, dueDate, holidaysKnown, before, compared, deadlines, portal } = month;
  const { period, lines, shares, total, totals } = report;
  const table = totalsTable(report);
  const blocks: Block[] = [
    ...(checked
      ? [{ kind: 'diagnostics', file: checked.file, diagnostics: checked.diagnostics, reveal, all } as const]
      : []),
    { kind: 'heading', text: message('preview.title', { period, workers: lines.length }) },
    table,
    ...totalsChart(report, chart),
    {
      kind: 'fields',
      fields: [
        ['field.employer', { sen: shares.employer }],
        ['field.employee', { sen: shares.employee }],
        ['field.government', { sen: shares.government }],
        ['field.dueDate', { day: dueDate }],
      ],
    },
    ...notThisMonthBlocks(month.notThisMonth, period),
    companyBlock(company, rounding),
    ...(checked?.plan ? [{ kind: 'text', text: message('roster.plan', checked.plan) } as const] : []),
    ...notInFileBlocks(checked?.notInFile ?? [], reveal),
    ...beforeBlocks(before, total),
    ...(compared ? whatIfBlocks(compared) : []),
    ...(deadlines ? deadlineBlocks(deadlines) : []),
    ...monthNotes(month),
    ...lookFirst(checked?.diagnostics ?? []),
  ];
  return {
    json: {
      period,
      employees: lines.length,
      total,
      totals: totalsJson(totals),
      ...sharesJson(shares),
      dueDate,
      company,
      rounding,
      notes: noteCodes(month),
      reliefs: month.reliefs,
      holidaysKnown,
      before: before && { ...before, wagesBefore: before.wagesBefore / 100, wagesNow: before.wagesNow / 100 },
      plan: checked?.plan ?? null,
      notThisMonth: month.notThisMonth,
      ...(compared ? { compared: whatIfJson(compared) } : {}),
      deadlines: deadlines ?? null,
      diagnostics: (checked?.diagnostics ?? []).map((diagnostic) => diagnosticJson(diagnostic, reveal)),
    },
    blocks,
    csv: compared ? whatIfTable(compared) : table,
    portal,
  };
}

function beforeBlocks(before: PreviewedMonth['before'], total: number): Block[] {
  if (!before) return [];
  const { period, joined, left, wageChanged } = before;
  const difference = total - before.total;
  return [
    {
      kind: 'text',
      text: message('preview.before', { period, total: before.total, difference, joined, left, wageChanged }),
    },
  ];
}
