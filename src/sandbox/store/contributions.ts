import type { Period } from '../../law/calendar.js';
import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

/** A month's report that counts, and the line of one worker in it, where there is one. */
export interface ReportedMonth {
  readonly period: Period;
  readonly posted: boolean;
  /** When the last payment for it came; null where nothing was paid. */
  readonly paidAt: string | null;
  readonly line: {
    readonly wage: number;
    readonly backPay: number;
    readonly programmes: string;
    readonly construction: number;
    readonly amounts: Schemas['Amounts'];
  } | null;
}

/** @returns a company's months that are reported, oldest first, with what they say of a worker. */
export function reportedMonths(db: Database, company: number, kpj: string): ReportedMonth[] {
  const rows = db.all(
    `SELECT report.period, report.state, line.wage, line.backPay, line.programmes, line.construction, line.amounts,
       (SELECT max(paidAt) FROM payment WHERE payment.report = report.id) AS paidAt
     FROM report LEFT JOIN line ON line.report = report.id AND line.kpj = ?
     WHERE report.company = ? AND report.state IN ('finalised', 'posted') ORDER BY report.period`,
    kpj,
    company,
  ) as {
    period: Period;
    state: string;
    wage: number | null;
    backPay: number;
    programmes: string;
    construction: number;
    amounts: string;
    paidAt: string | null;
  }[];
  return rows.map(({ period, state, paidAt, wage, amounts, ...line }) => ({
    period,
    posted: state === 'posted',
    paidAt,
    line: wage === null ? null : { ...line, wage, amounts: JSON.parse(amounts) as Schemas['Amounts'] },
  }));
}
