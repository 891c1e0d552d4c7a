import { benefitsOf, jkpOf } from '../benefits.js';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../cursor.js';
import type { Handlers } from '../operation.js';
import { balanceOf, contributionsOf, standingsOf } from '../participation.js';
import { Refusal } from '../problem.js';
import { slipPdf } from '../slip-pdf.js';
import { reportedMonths } from '../store/contributions.js';
import { type Worker, workerByKpj } from '../store/workers.js';
import { type Deed, reading } from '../transactions.js';

/** @throws Refusal the same for a worker of another company as for one who does not exist */
function own({ db, company }: Deed, kpj: string): Worker {
  const worker = workerByKpj(db, company.id, kpj);
  if (!worker) throw new Refusal('EMPLOYEE_UNKNOWN');
  return worker;
}

export const participants: Pick<
  Handlers,
  | 'getParticipant'
  | 'listContributions'
  | 'listReportedMonths'
  | 'getBalance'
  | 'getSlip'
  | 'getBenefits'
  | 'getJkpEligibility'
> = {
  getParticipant: reading((call) => {
    const worker = own(call, call.path.kpj);
    const { kpj, status, registeredOn, endDate, endReason, data } = worker;
    const ended = { ...(endDate && { endDate }), ...(endReason && { endReason }) };
    return { status: 200, body: { kpj, status, registeredOn, ...ended, data, standings: standingsOf(call, worker) } };
  }),

  listContributions: reading((call) => {
    const { cursor, limit = DEFAULT_LIMIT } = call.query;
    const after = readCursor('contributions', cursor, '');
    const found = contributionsOf(call, own(call, call.path.kpj)).filter(({ period }) => period > after);
    const { rows, next } = pageOf('contributions', found.slice(0, limit + 1), limit, ({ period }) => period);
    return { status: 200, body: { items: [...rows], next } };
  }),

  listReportedMonths: reading((call) => {
    const items = call.query.kpjs.split(',').flatMap((kpj) => {
      const worker = workerByKpj(call.db, call.company.id, kpj);
      if (!worker) return [];
      const months = reportedMonths(call.db, call.company.id, worker.kpj).filter(({ line }) => line !== null);
      return [{ kpj, periods: months.map(({ period }) => period) }];
    });
    return { status: 200, body: { items } };
  }),

  getBalance: reading((call) => ({ status: 200, body: balanceOf(call, own(call, call.path.kpj)) })),

  getSlip: reading((call) => {
    const worker = own(call, call.path.kpj);
    const { year, language = 'id', masked = false } = call.query;
    const months = contributionsOf(call, worker).filter(({ period }) => period.startsWith(`${year}-`));
    return { status: 200, body: slipPdf(call.company, worker, { year, language, masked }, months) };
  }),

  getBenefits: reading((call) => ({ status: 200, body: benefitsOf(call, own(call, call.path.kpj)) })),

  getJkpEligibility: reading((call) => ({ status: 200, body: jkpOf(call, own(call, call.path.kpj)) })),
};
