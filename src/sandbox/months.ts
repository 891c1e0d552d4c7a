import { addMonths, type Period, periodOf } from '../law/calendar.js';
import { dueDateOf } from './billing.js';
import type { Rules } from './context.js';
import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import { currentBill } from './store/bills.js';
import type { Company } from './store/companies.js';
import { liveReport, nextRevision, partsOf, type Report } from './store/reports.js';
import type { Deed } from './transactions.js';

type Status = Schemas['PeriodStatus'];

/** Where a month stands, as the contract tells it. @throws Refusal PERIOD_TOO_EARLY */
export function monthStatus(rules: Rules, company: Company, period: Period): Status {
  refuseTooEarly(company, period);
  const report = liveReport(rules.db, company.id, period);
  const waitingFor = monthBefore(company, period);
  const dueDate = dueDateOf(rules, period);
  return report ? ofReport(rules, report, waitingFor, dueDate) : ofNone(rules, company, period, waitingFor, dueDate);
}

/** @returns the report that may still be changed, and `undefined` for none. @throws Refusal PERIOD_ALREADY_REPORTED */
export function openReport({ db, company }: Deed, period: Period): Report | undefined {
  const report = liveReport(db, company.id, period);
  const closed = report ? report.state === 'finalised' || report.state === 'posted' : isSettled(company, period);
  if (!closed) return report;
  throw new Refusal('PERIOD_ALREADY_REPORTED', { period, ...(report && { digest: report.digest }) });
}

/** As `openReport`, for what can be done only once a report was begun. @throws Refusal also PERIOD_STATE */
export function begunReport(call: Deed, period: Period): Report {
  const report = openReport(call, period);
  if (!report) throw new Refusal('PERIOD_STATE', { period, detail: 'no report was begun' });
  return report;
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

function ofReport({ db }: Rules, report: Report, waitingFor: Period | null, dueDate: string): Status {
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
    partsReceived: partsOf(db, id).map(({ number }) => number),
    total,
    receipt,
    billingCode: currentBill(db, id)?.code ?? null,
    waitingFor,
    dueDate,
    finalisedAt,
  };
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
  };
}
