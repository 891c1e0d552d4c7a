import { message, type Message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import { isAlarming } from '../../workflows/compare-ledger.js';
import { coverDiffers } from '../../workflows/differing-workers.js';
import { remainingOf } from '../../workflows/remaining.js';
import type { MonthRun, StepName, StepState } from '../../workflows/run-month.js';
import { anotherReportView } from './amendment.js';
import { differingBlocks, differingJson } from './differing-workers.js';
import { noteCodes } from './month.js';
import { differencesView, planView } from './submission.js';
import type { Block, Cell, View } from './view.js';

/** A word for scripts and a sentence for people. */
interface Warning {
  readonly code: string;
  readonly text: Message;
}

/** How a run ended, in one word. */
export type RunStatus = 'planned' | 'stopped' | 'waiting' | 'billed' | 'paid';

const shown = { reveal: false, all: false };

/** How far the month has come, what this run did, what is to be paid by when, and what should be looked at. */
export function runView(run: MonthRun, today: string): View {
  const { period, steps, file, before, pulled, isNews, portal } = run;
  const status = statusOf(run);
  const figures = figuresOf(run);
  const warnings = warningsOf(run, today);
  const detail = detailOf(run);
  return {
    json: {
      ...detail?.json,
      period,
      file: file ?? null,
      status,
      news: isNews,
      steps,
      ...figures,
      before: before ? { ...before, wagesBefore: before.wagesBefore / 100, wagesNow: before.wagesNow / 100 } : null,
      guards: run.breaches,
      warnings,
      pulled: pulled
        ? { reports: pulled.reports, payments: pulled.payments, notifications: pulled.notifications }
        : null,
    },
    blocks: [
      { kind: 'heading', text: message(`run.status.${status}`, { period }) },
      { kind: 'fields', fields: stepFields(steps) },
      ...(status === 'planned' || (status === 'stopped' && figures.receipt === null)
        ? []
        : [{ kind: 'fields', fields: moneyFields(figures) } as const]),
      ...againstBefore(run),
      ...warnings.map(({ text }): Block => ({ kind: 'item', mark: '!', text, tone: 'warn' })),
      ...(detail?.blocks ?? []),
    ],
    portal,
  };
}

/** The same, for where nothing is to be read: only a script that asked for the document gets it. */
export function silentView({ json, portal }: View): View {
  return { json: portal === undefined ? json : { ...json, portal }, blocks: [] };
}

/** The same as a letter: what stopped it stands first. */
export function letterView(view: View, { failure }: MonthRun): View {
  return failure
    ? saidFirst(view, { kind: 'item', mark: '✗', text: failure.text, help: failure.help, tone: 'bad' })
    : view;
}

/** The letter of a run that waits for the payment: it stays where the wait is cut short. */
export function waitingView(view: View): View {
  return saidFirst(view, { kind: 'item', mark: '!', text: message('run.waited'), tone: 'warn' });
}

function saidFirst({ json, blocks: [heading, ...rest], portal }: View, first: Block): View {
  return { json, blocks: [...(heading ? [heading] : []), first, ...rest], portal };
}

function statusOf({ failure, bill, result }: MonthRun): RunStatus {
  if (failure) return 'stopped';
  if (bill) return bill.bill === null ? 'waiting' : bill.bill.status === 'paid' ? 'paid' : 'billed';
  return result?.kind === 'planned' ? 'planned' : 'waiting';
}

function figuresOf({ result, found, bill: month, steps }: MonthRun) {
  const sent = result?.kind === 'submitted' ? result.submission : undefined;
  // Until the file was held against it, a report that is there may be another's.
  const before = steps.submit === 'before' ? found : undefined;
  const report = sent ?? before;
  const bill = month?.bill ?? undefined;
  return {
    reportId: report?.reportId ?? null,
    revision: report?.revision ?? null,
    receipt: report?.receipt ?? null,
    employees: report?.employees ?? null,
    total: report?.total ?? null,
    billingCode: bill?.billingCode ?? report?.billingCode ?? null,
    waitingFor: month?.waitingFor ?? (report?.billingCode === null ? report.waitingFor : null),
    dueDate: report?.dueDate ?? found?.dueDate ?? null,
    alreadySubmitted: sent?.alreadySubmitted ?? before !== undefined,
    payment: bill?.status ?? null,
    payable: bill?.payable ?? null,
    paid: bill?.paid ?? null,
    remaining: bill ? remainingOf(bill) : null,
    penalty: bill?.penalty ?? null,
    expiresAt: bill?.expiresAt ?? null,
  };
}

type Figures = ReturnType<typeof figuresOf>;

function stepFields(steps: MonthRun['steps']): [FixedKey, Cell][] {
  return (Object.entries(steps) as [StepName, StepState][]).map(([name, state]) => {
    return [`run.step.${name}`, { code: state, label: `run.state.${state}` }];
  });
}

function moneyFields(figures: Figures): [FixedKey, Cell][] {
  const { receipt, employees, total, billingCode, payable, remaining, payment, dueDate, penalty } = figures;
  const fields: [FixedKey, Cell | undefined][] = [
    ['field.receipt', receipt],
    ['field.employees', employees],
    ['field.total', rupiah(total)],
    ['field.billingCode', billingCode],
    ['field.payable', payable === total ? null : rupiah(payable)],
    ['field.remaining', payment === 'paid' ? null : rupiah(remaining)],
    ['field.status', payment && { code: payment, label: `payment.${payment}` }],
    ['field.dueDate', dueDate && { day: dueDate }],
    [payment === 'paid' ? 'field.penaltyFinal' : 'field.penalty', penalty === 0 ? null : rupiah(penalty)],
  ];
  return fields.flatMap(([label, cell]) => (cell === null || cell === undefined ? [] : [[label, cell]]));
}

function rupiah(amount: number | null): Cell {
  return amount === null ? null : { rupiah: amount };
}

function againstBefore({ before, reckoned }: MonthRun): Block[] {
  if (!before || reckoned === undefined) return [];
  return [{ kind: 'text', text: message('preview.before', { ...before, difference: reckoned - before.total }) }];
}

function warningsOf(
  { period, result, bill: month, reissued, pulled, steps, found, failure }: MonthRun,
  today: string,
): Warning[] {
  const warnings: Warning[] = [];
  const add = (code: string, text: Message): void => void warnings.push({ code, text });
  const bill = month?.bill ?? undefined;
  if (month && !bill) add('WAITING', message('submit.waiting', { waitingFor: month.waitingFor ?? '' }));
  const dueDate = bill?.dueDate ?? found?.dueDate;
  if (bill && bill.status !== 'paid' && dueDate !== undefined && today > dueDate)
    add('OVERDUE', message('run.overdue', { dueDate, penalty: bill.penalty }));
  if (failure && (steps.submit === 'done' || steps.submit === 'before')) add('REPORTED', message('run.goesOn'));
  if (steps.submit === 'there' && found) {
    const { receipt, billingCode, state } = found;
    add(
      'REPORTED',
      message('run.reported', { period, receipt: receipt ?? '', billingCode, isPaid: state === 'posted' }),
    );
  }
  if (reissued) add('CODE_REISSUED', message('payment.reissued'));
  if (bill && bill.carried.length > 0) add('CARRIED', message('submit.carried', bill));
  const wrong = pulled?.differences.filter(isAlarming).length ?? 0;
  if (wrong > 0) add('LEDGER_DIFFERS', message('history.differs', { differences: wrong }));
  const differs = result?.kind === 'submitted' ? coverDiffers(period, result.differing) : undefined;
  if (differs) add(differs.code, differs.text);
  // What was there already was read with its remarks when it was sent; what is not sent is shown whole.
  if (result?.kind !== 'submitted' || steps.submit === 'before') return warnings;
  const { checked, notes, month: law, plan } = result.prepared;
  const remarks = checked?.diagnostics.filter(({ severity }) => severity === 'warning') ?? [];
  if (remarks.length > 0) {
    const codes = [...new Set(remarks.map(({ code }) => code))];
    add('ROSTER_WARNINGS', message('run.remarks', { file: checked?.file ?? '', count: remarks.length, codes }));
  }
  if (plan.leaving.length > 0) add('LEAVING', message('run.leaving', { workers: plan.leaving.length }));
  for (const { code, text } of notes) add(code, text);
  const said = new Set(notes.map(({ code }) => code));
  for (const note of noteCodes({ law, notes }).filter((code) => !said.has(code)))
    add(note, message(`law.note.${note as (typeof law.notes)[number]}`));
  return warnings;
}

/** The plan of what was not sent, or what is wrong with it or with what is there. */
function detailOf({ result, differing }: MonthRun): View | undefined {
  if (differing) return differencesView(differing, shown.reveal);
  if (!result) return undefined;
  if (result.kind === 'submitted') {
    const { differing } = result;
    if (!differing) return undefined;
    const json = { employeesDiffer: differingJson(differing, shown.reveal) };
    return { json, blocks: differingBlocks(differing, shown.reveal) };
  }
  const { prepared, amendment } = result;
  return amendment ? anotherReportView(amendment, prepared.report, shown.reveal) : planView(prepared, shown, undefined);
}
