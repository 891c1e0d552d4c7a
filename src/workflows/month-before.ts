import { addMonths, type Period } from '../law/calendar.js';
import type { Portal } from '../portal/index.js';
import type { PeriodStatus } from '../portal/resources.js';
import { compareMonths, type MonthComparison } from '../report/compare-months.js';
import { identityOf, type LongReport } from '../report/compose.js';
import type { Person } from '../roster/person.js';
import { isReported } from './held-report.js';

/** An earlier month as it was reported, and how a report differs from it; the bill in whole rupiah. */
export interface MonthBefore extends MonthComparison {
  readonly period: Period;
  readonly employees: number;
  readonly total: number;
}

/** @returns the month before, beside a report; null where the portal has no report of it. */
export async function monthBefore(portal: Portal, period: Period, report: LongReport): Promise<MonthBefore | null> {
  return beside(portal, await portal.period(addMonths(period, -1)), report);
}

/** @returns the last month before that was reported, beside a report; null where there is none. */
export async function lastReported(portal: Portal, period: Period, report: LongReport): Promise<MonthBefore | null> {
  for await (const status of portal.periods()) {
    const before = status.period < period ? await beside(portal, status, report) : null;
    if (before) return before;
  }
  return null;
}

async function beside(portal: Portal, status: PeriodStatus, report: LongReport): Promise<MonthBefore | null> {
  const { period, revision, employees, total } = status;
  if (!isReported(status) || total === null || employees === 0) return null;
  const lines: { identity: string; wage: Person['wage'] }[] = [];
  for await (const { nik, passportNo, wage } of portal.reportLines(period, revision)) {
    lines.push({ identity: identityOf({ nik, passportNo }), wage: wage as Person['wage'] });
  }
  return { ...compareMonths(lines, report.lines), period: period as Period, employees, total };
}
