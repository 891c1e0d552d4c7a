import { periodOf, type IsoDate, type Period } from '../law/calendar.js';
import { type Rounding, sen } from '../law/money.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import type { Company, Tables } from '../law/types.js';
import { identityOf, type Report } from '../report/compose.js';
import { type Earned, type WhatIf, whatIf } from '../report/what-if.js';
import type { Connection } from './connect.js';
import { isReported } from './held-report.js';

/** A report, and by what it was reckoned. */
export interface Reckoned {
  readonly report: Report;
  readonly law: MonthLaw;
  readonly company: Company;
  readonly rounding: Rounding;
  readonly tables: Tables;
}

/** What the same workers would have cost in another month, and the law of that month. */
export interface ComparedMonth extends WhatIf {
  readonly law: MonthLaw;
  /** Whether the portal knows wages of that month; without it wages play no part in the difference. */
  readonly wagesCompared: boolean;
}

/**
 * Reckons a report's workers by the law of another month; with the wages of that month where the portal has them.
 * @param connection undefined offline. @param today no month after it has been reported.
 */
export async function compareTo(
  period: Period,
  reckoned: Reckoned,
  connection: Connection | undefined,
  today: IsoDate,
): Promise<ComparedMonth> {
  const { report, law, company, rounding, tables } = reckoned;
  const then = lawOfMonth(period, company, tables);
  const earned = connection && period <= periodOf(today) ? await earnedIn(connection, period) : undefined;
  return {
    ...whatIf(report, { now: law, then }, rounding, earned),
    law: then,
    wagesCompared: earned !== undefined && earned.size > 0,
  };
}

/** @returns what the portal says of each worker's wages in a reported month, by identity. */
async function earnedIn({ portal }: Connection, period: Period): Promise<Map<string, Earned> | undefined> {
  const status = await portal.period(period);
  // A month that was settled before this portal's first report has no lines there.
  if (!isReported(status) || status.reportId === null) return undefined;
  const earned = new Map<string, Earned>();
  for await (const { nik, passportNo, wage, backPay } of portal.reportLines(period, status.revision)) {
    earned.set(identityOf({ nik, passportNo }), { wage: sen(wage), backPay: sen(backPay) });
  }
  return earned;
}
