import { addMonths, type Period, periodOf } from '../law/calendar.js';
import { dueDateOf } from './bill-figures.js';
import type { Rules } from './context.js';
import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import { currentBill } from './store/bills.js';
import type { Company } from './store/companies.js';
import { begunDraft, countingReport, nextRevision, partsOf, type Report } from './store/reports.js';
import type { Deed } from './transactions.js';

type Status = Schemas['PeriodStatus'];

/** Where a month stands, as the contract tells it. @throws Refusal PERIOD_TOO_EARLY */
export function monthStatus(rules: Rules, company: Company, period: Period): Status {
  refuseTooEarly(company, period);
  const counting = countingReport(rules.db, company.id, period);
  const draft = begunDraft(rules.db, company.id, period);
  const report = counting ?? draft;
  const waitingFor = monthBefore(company, period);
  const dueDate = dueDateOf(rules, period);
  if (!report) return ofNone(rules, company, period, waitingFor, dueDate);
  return {
    ...ofReport(rules, report, waitingFor, dueDate),
    amendment: (counting && draft && begun(rules, company, draft)) ?? null,
    ...(!counting && approvalOf(company, report)),
  };
}

/** @throws Refusal PERIOD_ALREADY_REPORTED for a month whose report counts, or that was settled before there were any */
export function refuseReported({ db, company }: Deed, period: Period): void {
  const report = countingReport(db, company.id, period);
  if (!report && !isSettled(company, period)) return;
  throw new Refusal('PERIOD_ALREADY_REPORTED', { period, ...(report && { digest: report.digest }) });
}

/** @returns the draft of the month's report, or of an amendment of it. @throws Refusal also PERIOD_STATE where there is none */
export function begunReport(call: Deed, period: Period): Report {
  const draft = begunDraft(call.db, call.company.id, period);
  if (draft) return draft;
  refuseReported(call, period);
  throw new Refusal('PERIOD_STATE', { period, detail: 'no report was begun' });
}

/** @throws Refusal for a month that cannot be reported at all: to come, or before the company was registered */
export function refuseOutside({ company, today }: Deed, period: Period): void {
  if (period > periodOf(today)) throw new Refusal('PERIOD_IN_FUTURE', { period });
  refuseTooEarly(company, period);
}

/** The earliest month before one that is not settled; null when all are. */
export function monthBefore({ settledThrough }: Company, period: Period): Period | null {
  const next = addMonths(settledThrough, 1);
  return next < period ? next : null;
}

function refuseTooEarly({ registeredOn }: Company, period: Period): void {
  if (period < periodOf(registeredOn)) throw new Refusal('PERIOD_TOO_EARLY', { period });
}

function isSettled({ settledThrough, registeredOn }: Company, period: Period): boolean {
  return period <= settledThrough && period >= periodOf(registeredOn);
}

function ofReport(
  { db }: Rules,
  report: Report,
  waitingFor: Period | null,
  dueDate: string,
): Omit<Status, 'amendment'> {
  const { id, period, revision, key, digest, employees, parts, state, total, receipt, finalisedAt } = report;
  return {
    period,
    state: state === 'cancelled' ? 'open' : state,
    revision,
    reportId: id,
    key,
    digest,
    employees,
    parts,
    partsReceived: receivedOf(db, id),
    total,
    receipt,
    billingCode: currentBill(db, id)?.code ?? null,
    waitingFor,
    dueDate,
    finalisedAt,
  };
}

function begun({ db }: Rules, company: Company, draft: Report): NonNullable<Status['amendment']> {
  const { id, revision, key, digest, employees, parts, total } = draft;
  const partsReceived = receivedOf(db, id);
  return { revision, key, digest, employees, parts, partsReceived, total, ...approvalOf(company, draft) };
}

/** Who prepared what is not final yet, and whether it waits for another user. */
function approvalOf({ approval }: Company, report: Report): Pick<Status, 'awaitingApproval' | 'preparedBy' | 'makers'> {
  const makers = report.makers.split(',').filter(Boolean);
  const [preparedBy] = makers;
  const awaitingApproval = approval === 1 && report.state === 'calculated';
  return { awaitingApproval, ...(preparedBy !== undefined && { preparedBy, makers }) };
}

function receivedOf(db: Rules['db'], report: string): number[] {
  return partsOf(db, report).map(({ number }) => number);
}

function ofNone(rules: Rules, company: Company, period: Period, waitingFor: Period | null, dueDate: string): Status {
  return {
    period,
    state: isSettled(company, period) ? 'posted' : 'open',
    revision: nextRevision(rules.db, company.id, period),
    reportId: null,
    key: null,
    digest: null,
    employees: 0,
    parts: 0,
    partsReceived: [],
    total: null,
    receipt: null,
    billingCode: null,
    waitingFor,
    dueDate,
    finalisedAt: null,
    amendment: null,
  };
}
