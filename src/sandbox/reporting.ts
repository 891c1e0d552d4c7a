import type { Period } from '../law/calendar.js';
import { amend } from './amending.js';
import { paidFor } from './bill-figures.js';
import { drawUpNext, tellReport } from './billing.js';
import type { Schemas } from './contract.js';
import { inOrder, openDigest } from './digest.js';
import { tell } from './events.js';
import { begunReport, refuseOutside, refuseReported } from './months.js';
import { Refusal, type RefusedRow, refuseRows } from './problem.js';
import { billOf, reckonerFor, totalsOf } from './reckoning.js';
import { holdersOf } from './roles.js';
import { identityOf } from './roll.js';
import { currentBill, setBillState } from './store/bills.js';
import { raiseWorkersVersion } from './store/companies.js';
import { nextNumber } from './store/counters.js';
import {
  addLines,
  addMaker,
  addReport,
  begunDraft,
  countingReport,
  dropCalculations,
  dropReport,
  isReportedAfter,
  type Line,
  linesOfWorkers,
  nextRevision,
  partsOf,
  type Report,
  replacePart,
  reportById,
  reportedAmong,
  setAmounts,
  setReportFinalised,
  setReportState,
  setReportTotal,
} from './store/reports.js';
import { addReportedWages } from './store/worker-changes.js';
import { type Member, membersNamed, takeWagesFrom } from './store/workers.js';
import type { Deed } from './transactions.js';

export interface SentPart {
  readonly number: number;
  /** SHA-256 that tells this part from any other. */
  readonly content: string;
  readonly lines: readonly Schemas['ReportLine'][];
}

const MAX_EARNED_SEN = 100_000_000_000_000;

/** Begins the report, or the amendment of one, that the key names, or goes on with it; another one that was begun goes. */
export function beginReport(deed: Deed, period: Period, key: string, draft: Schemas['Draft']): void {
  refuseOutside(deed, period);
  const begun = begunDraft(deed.db, deed.company.id, period);
  const counting = countingReport(deed.db, deed.company.id, period);
  if (!counting || draft.revision <= counting.revision) refuseReported(deed, period);
  const revision = nextRevision(deed.db, deed.company.id, period);
  if (draft.revision !== revision) throw new Refusal('REVISION_CONFLICT', { period, detail: `next is ${revision}` });
  if (begun?.key === key) return;
  if (begun) dropReport(deed.db, begun.id);
  addReport(deed.db, {
    id: Buffer.from(deed.context.random(16)).toString('hex'),
    company: deed.company.id,
    period,
    ...draft,
    key,
    state: 'draft',
    total: null,
    receipt: null,
    finalisedAt: null,
    makers: deed.user.userName,
  });
}

/** Keeps one part of a report in place of what that part was before. @throws Refusal EMPLOYEES_REFUSED */
export function takePart(deed: Deed, period: Period, { number, content, lines }: SentPart): void {
  const report = begunReport(deed, period);
  if (number > report.parts) throw new Refusal('REQUEST_INVALID', { detail: `the report has ${report.parts} parts` });
  if (partsOf(deed.db, report.id).some((part) => part.number === number && part.content === content)) return;
  dropCalculations(deed.db, deed.company.id, report.id);
  replacePart(deed.db, report.id, { number, content, lines: lines.length });
  addMaker(deed.db, report.id, deed.user.userName);
  const identities = lines.map(identityOf);
  const named = identities.filter((identity) => identity !== undefined);
  const members = membersNamed(deed.db, deed.company.id, named);
  const reported = reportedAmong(deed.db, report.id, named);
  const refused: RefusedRow[] = [];
  const taken = lines.flatMap((line, index): Line[] => {
    const identity = identities[index];
    const judged = judge(line, identity, members.get(identity ?? ''), period);
    if ('reason' in judged) refused.push({ index, ...judged });
    else if (reported.has(judged.identity)) refused.push({ index, reason: 'duplicate' });
    else {
      reported.add(judged.identity);
      return [judged];
    }
    return [];
  });
  refuseRows(refused);
  addLines(deed.db, report.id, number, taken);
}

function judge(
  line: Schemas['ReportLine'],
  identity: string | undefined,
  worker: Member | undefined,
  period: Period,
): Line | Omit<RefusedRow, 'index'> {
  const { wage, backPay } = line;
  if (identity === undefined) return { reason: 'invalid', field: 'nik' };
  if (wage + backPay > MAX_EARNED_SEN) return { reason: 'invalid', field: 'wage' };
  if (!worker) return { reason: 'unknown', field: identity.startsWith('nik') ? 'nik' : 'passportNo' };
  if (hasLeft(worker, period)) return { reason: 'inactive' };
  const programmes = inOrder(line.programmes);
  return { identity, kpj: worker.kpj, wage, backPay, programmes, construction: line.construction ? 1 : 0 };
}

/** Whoever left within a month, or later, is still reported in it. */
function hasLeft({ status, endDate }: Pick<Member, 'status' | 'endDate'>, period: Period): boolean {
  return status === 'inactive' && (endDate === null || endDate.slice(0, 7) < period);
}

/** Reckons the month once all of it is there. @throws Refusal PARTS_MISSING, DIGEST_MISMATCH, EMPLOYEES_REFUSED */
export function calculateReport(deed: Deed, period: Period, digest: string): Schemas['Calculation'] {
  const { db, company, context } = deed;
  const report = begunReport(deed, period);
  const parts = partsOf(db, report.id);
  if (parts.length < report.parts) throw new Refusal('PARTS_MISSING', { period });
  const employees = parts.reduce((sum, part) => sum + part.lines, 0);
  const own = openDigest();
  const reckon = reckonerFor(period, { ...company, labourIntensive: company.labourIntensive === 1 }, context.tables);
  const refused: RefusedRow[] = [];
  const reckoned = function* (): Generator<Schemas['Amounts'], void, undefined> {
    let index = 0;
    for (const lines of linesOfWorkers(db, report.id)) {
      const reckonedLines = lines.map((line) => {
        own.take(line);
        if (hasLeft(line, period)) refused.push({ index, reason: 'inactive' });
        index++;
        return [line.id, reckon(line.data, line)] as const;
      });
      setAmounts(db, reckonedLines);
      for (const [, amounts] of reckonedLines) yield amounts;
    }
  };
  const amounts = totalsOf(reckoned());
  const found = own.hex();
  if (found !== digest || found !== report.digest || employees !== report.employees) {
    throw new Refusal('DIGEST_MISMATCH', { period, digest: found });
  }
  refuseRows(refused);
  const total = billOf(amounts);
  setReportTotal(db, report.id, total);
  // To have the same reckoned once more is no part in it.
  if (report.state === 'draft') {
    addMaker(db, report.id, deed.user.userName);
    if (company.approval === 1) tellApprovers(deed, period);
  }
  return { period, employees, amounts, total };
}

/**
 * Makes the calculated month the report, where the company asks for nobody's approval.
 * @throws Refusal PERIOD_STATE, DIGEST_MISMATCH, TOTAL_MISMATCH, APPROVAL_REQUIRED
 */
export function finaliseReport(deed: Deed, period: Period, wanted: Schemas['Finalisation']): void {
  const report = calculatedReport(deed, period, wanted);
  if (deed.company.approval === 1) {
    throw new Refusal('APPROVAL_REQUIRED', { period, holders: approversOf(deed, report) });
  }
  makeReport(deed, period, report);
}

function tellApprovers(deed: Deed, period: Period): void {
  const about = { userName: deed.user.userName };
  const waits = { topic: 'approval_waiting', period, about, to: 'approver' } as const;
  tell(deed.db, deed.company.id, deed, { kind: 'notification', ...waits });
}

/** Makes the calculated month the report, by another user than prepared it. @throws Refusal as `finaliseReport`; APPROVAL_OWN */
export function approveReport(deed: Deed, period: Period, wanted: Schemas['Finalisation']): void {
  const report = calculatedReport(deed, period, wanted);
  if (report.makers.split(',').includes(deed.user.userName)) {
    throw new Refusal('APPROVAL_OWN', { period, holders: approversOf(deed, report) });
  }
  makeReport(deed, period, report);
}

function approversOf({ db, user }: Deed, { makers }: Report): string[] {
  const own = makers.split(',');
  return holdersOf(db, user, ['approver']).filter((userName) => !own.includes(userName));
}

/** @returns what was begun, if it is what is meant and has been reckoned. */
function calculatedReport(deed: Deed, period: Period, { digest, total }: Schemas['Finalisation']): Report {
  const report = begunReport(deed, period);
  if (report.state !== 'calculated') throw new Refusal('PERIOD_STATE', { period, detail: 'not calculated' });
  if (digest !== report.digest) throw new Refusal('DIGEST_MISMATCH', { period, digest: report.digest });
  if (total !== report.total) throw new Refusal('TOTAL_MISMATCH', { period });
  return report;
}

/** Puts the report in the place of the one before, and draws up its bill when its turn has come. */
function makeReport(deed: Deed, period: Period, report: Report): void {
  const { db, company, context, now } = deed;
  const receipt = `SANDBOX-${period}-${String(nextNumber(db, 'receipt')).padStart(6, '0')}`;
  const before = countingReport(db, company.id, period);
  setReportFinalised(db, report.id, receipt, now.toISOString());
  // The wages that the portal holds are those of the newest month.
  if (!isReportedAfter(db, company.id, period) && addReportedWages(db, report.id, period, deed) > 0) {
    takeWagesFrom(db, report.id);
  }
  // A batch that was reckoned before there was this report may change whom it names: it is reckoned anew.
  raiseWorkersVersion(db, company.id);
  if (before) amend(db, before, report.id);
  tellReport(db, reportById(db, report.id), before ? 'amended' : 'finalised', deed);
  drawUpNext(context, company.id, now);
}

/** Takes the report back, and its bill. @throws Refusal PERIOD_NOT_REPORTED, PERIOD_PAID */
export function takeBackReport(deed: Deed, period: Period): void {
  const { db, company } = deed;
  const report = countingReport(db, company.id, period);
  const paid = report ? report.state === 'posted' || paidFor(db, report.id) > 0 : period <= company.settledThrough;
  if (paid) throw new Refusal('PERIOD_PAID', { period });
  if (report?.state !== 'finalised') throw new Refusal('PERIOD_NOT_REPORTED', { period });
  const amendment = begunDraft(db, company.id, period);
  if (amendment) dropReport(db, amendment.id);
  tellReport(db, report, 'cancelled', deed);
  const bill = currentBill(db, report.id);
  if (bill) setBillState(db, bill.code, 'cancelled');
  setReportState(db, report.id, 'cancelled');
}
