import { addMonths, type Period } from '../law/calendar.js';
import type { Portal } from '../portal/index.js';
import type { PeriodStatus } from '../portal/resources.js';
import { compareMonths, type MonthComparison, type MonthLine } from '../report/compare-months.js';
import { identified, isReported } from './held-report.js';

/** An earlier month as it was reported, and how a report differs from it; the bill in whole rupiah. */
export interface MonthBefore extends MonthComparison {
  readonly period: Period;
  readonly employees: number;
  readonly total: number;
}

/** Sorted by identity. */
interface Lines {
  readonly lines: Iterable<MonthLine>;
}

/** @returns the month before, beside a report; null where the portal has no report of it. */
export async function monthBefore(portal: Portal, period: Period, report: Lines): Promise<MonthBefore | null> {
  return beside(portal, await portal.period(addMonths(period, -1)), report);
}

/** @returns the last month before that was reported, beside a report; null where there is none. */
export async function lastReported(portal: Portal, period: Period, report: Lines): Promise<MonthBefore | null> {
  for await (const status of portal.periods()) {
    const before = status.period < period ? await beside(portal, status, report) : null;
    if (before) return before;
  }
  return null;
}

async function beside(portal: Portal, status: PeriodStatus, report: Lines): Promise<MonthBefore | null> {
  const { period, revision, employees, total } = status;
  if (!isReported(status) || total === null || employees === 0) return null;
  const compared = await compareMonths(identified(portal.reportLines(period, revision)), report.lines);
  return { ...compared, period: period as Period, employees, total };
}
