import type { Period } from '../../law/calendar.js';
import type { Schemas } from '../contract.js';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../cursor.js';
import { monthStatus } from '../months.js';
import type { Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { approveReport, beginReport, calculateReport, finaliseReport, takeBackReport, takePart } from '../reporting.js';
import { companyById } from '../store/companies.js';
import {
  begunDraft,
  calculatedLinesAfter,
  countingReport,
  type Line,
  linesAfter,
  monthsBefore,
  type Report,
  reportOfRevision,
} from '../store/reports.js';
import { type Deed, once, reading, repeatable } from '../transactions.js';

type PeriodCall = Deed & { readonly path: { readonly period: string } };

function periodIn({ path }: PeriodCall): Period {
  return path.period as Period;
}

/** The month as it stands after what the call has done. */
function status(call: PeriodCall): { readonly status: 200; readonly body: Schemas['PeriodStatus'] } {
  return { status: 200, body: monthStatus(call.context, companyById(call.db, call.company.id), periodIn(call)) };
}

/** The revision that was asked for; else the report that counts, else the draft. */
function report(call: PeriodCall & { readonly query: { readonly revision?: number } }): Report {
  const [db, company, period] = [call.db, call.company.id, periodIn(call)] as const;
  const { revision } = call.query;
  const found =
    revision === undefined
      ? (countingReport(db, company, period) ?? begunDraft(db, company, period))
      : reportOfRevision(db, company, period, revision);
  if (!found) throw new Refusal('PERIOD_NOT_REPORTED', { period: periodIn(call) });
  return found;
}

function identityIn(identity: string): { nik: string } | { passportNo: string } {
  const [kind, number = ''] = identity.split(':');
  return kind === 'nik' ? { nik: number } : { passportNo: number };
}

function reportLineOf({ identity, wage, backPay, programmes, construction }: Line): Schemas['ReportLine'] {
  return {
    ...identityIn(identity),
    wage,
    backPay,
    programmes: programmes.split(',').filter(Boolean) as Schemas['Programme'][],
    ...(construction === 1 && { construction: true }),
  };
}

export const periods: Pick<
  Handlers,
  | 'listPeriods'
  | 'getPeriod'
  | 'putDraft'
  | 'putLines'
  | 'listReportLines'
  | 'calculate'
  | 'listCalculationLines'
  | 'finalise'
  | 'approve'
  | 'cancelFinalisation'
> = {
  listPeriods: reading(({ db, context, company, query: { cursor, limit = DEFAULT_LIMIT } }) => {
    const found = monthsBefore(db, company.id, readCursor('periods', cursor, '9999-12'), limit);
    const { rows, next } = pageOf('periods', found, limit, (period) => period);
    return { status: 200, body: { items: rows.map((period) => monthStatus(context, company, period)), next } };
  }),

  getPeriod: reading(status),

  putDraft: repeatable((call) => {
    beginReport(call, periodIn(call), call.header['Idempotency-Key'], call.body);
    return status(call);
  }),

  putLines: repeatable((call) => {
    const { part } = call.path;
    takePart(call, periodIn(call), { number: part, content: call.request, lines: call.body });
    return { status: 200, body: { part, lines: call.body.length } };
  }),

  listReportLines: reading((call) => {
    const { cursor, limit = DEFAULT_LIMIT } = call.query;
    const found = linesAfter(call.db, report(call).id, readCursor('lines', cursor, ''), limit);
    const { rows, next } = pageOf('lines', found, limit, ({ identity }) => identity);
    return { status: 200, body: { items: rows.map(reportLineOf), next } };
  }),

  calculate: repeatable((call) => ({
    status: 200,
    body: calculateReport(call, periodIn(call), call.body.digest),
  })),

  listCalculationLines: reading((call) => {
    const { cursor, limit = DEFAULT_LIMIT } = call.query;
    const { id, state } = report(call);
    if (state === 'draft') throw new Refusal('PERIOD_STATE', { period: periodIn(call), detail: 'not calculated' });
    const found = calculatedLinesAfter(call.db, id, readCursor('figures', cursor, ''), limit);
    const { rows, next } = pageOf('figures', found, limit, ({ identity }) => identity);
    const items = rows.map(({ identity, kpj, amounts }) => ({ ...identityIn(identity), kpj, amounts }));
    return { status: 200, body: { items, next } };
  }),

  finalise: once((call) => {
    finaliseReport(call, periodIn(call), call.body);
    return status(call);
  }),

  approve: once((call) => {
    approveReport(call, periodIn(call), call.body);
    return status(call);
  }),

  cancelFinalisation: once((call) => {
    takeBackReport(call, periodIn(call));
    return status(call);
  }),
};
