import type { App } from '../app.js';
import type { IsoDate, Period } from '../law/calendar.js';
import { periodOf } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { holidaysFrom } from '../law/holidays.js';
import { type Rounding, roundToRupiah, rupiah, type Sen } from '../law/money.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import { monthsLate, penalty } from '../law/penalty.js';
import type { Company } from '../law/types.js';
import { composeReport, worksIn, type Report } from '../report/compose.js';
import { calcCompany, type SaidCompany } from './calc-company.js';
import { type Deferral, deferralOf } from './calc-deferral.js';
import { tablesHere } from './company-law-file.js';
import { profileOf } from './connect.js';
import { withProgrammeRemarks } from './programme-diagnostics.js';
import { type FileHints, readRosterFile } from './read-roster-file.js';
import { reportNotes, type ReportNotes } from './report-notes.js';
import { checkedAlone, type CheckedRoster } from './validate-roster.js';

/** A workers' file and what it is to be reckoned by. */
export interface RosterCalcRequest extends SaidCompany {
  readonly file: string;
  readonly hints: FileHints;
  /** This month when absent. */
  readonly period: Period | undefined;
  readonly paidOn: IsoDate | undefined;
  readonly jpDeferral: boolean;
  readonly rounding: Rounding;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
}

export interface RosterCalculation {
  readonly checked: CheckedRoster;
  /** Undefined when the file has errors: a figure would look right and not be. */
  readonly month: ReckonedRoster | undefined;
}

/** A whole roster's month, reckoned; its lines in the order of the file. */
export interface ReckonedRoster extends ReportNotes {
  readonly report: Report;
  readonly law: MonthLaw;
  readonly company: Company;
  readonly rounding: Rounding;
  readonly dueDate: IsoDate;
  /** Whether the holidays of the due day's year are known; else weekends alone were counted. */
  readonly holidaysKnown: boolean;
  /** The fine on the bill, where a day of payment was given. */
  readonly fine: { readonly isLate: boolean; readonly months: number; readonly penalty: Sen } | undefined;
  /** What of JP is paid later, where that was asked for and the month allows it. */
  readonly deferral: Deferral | undefined;
  /** Foreigners whose first day the file does not give: they are taken to have worked six months. */
  readonly foreignersAssumed: number;
  /** Rows of people who left before the month or begin after it: they cost nothing in it. */
  readonly notThisMonth: number;
}

/**
 * Reckons what a workers' file costs in a month, with no account and without changing anything.
 * @throws AppError usage when the company's group is not known, or the file cannot be read.
 */
export async function calculateRoster(app: App, request: RosterCalcRequest): Promise<RosterCalculation> {
  const period = request.period ?? periodOf(app.today());
  const tables = await tablesHere(app, request.law);
  const { jkkGroup, ...said } = calcCompany(request, (await profileOf(app)).company);
  const company = { jkkGroup: jkkGroup ?? 1, ...said } as const;
  const roster = await readRosterFile(app, request.file, { hints: request.hints, period, tables });
  const found = checkedAlone(roster);
  if (found.failure) return { checked: found, month: undefined };

  const law = lawOfMonth(period, company, tables);
  const people = roster.people.filter((person) => worksIn(person, period));
  const report = composeReport(people, law, request.rounding);
  const holidays = holidaysFrom(tables.holidays);
  const due = dueDate(period, holidays, tables);
  const lines = report.lines.flatMap(({ contributions }) => contributions.lines);
  const { total, totals } = report;
  const deferral = request.jpDeferral
    ? deferralOf([lines, company.scale, period, tables], ({ dueNow }) =>
        rupiah(total - totals.JP.rupiah + roundToRupiah(dueNow)),
      )
    : undefined;
  return {
    checked: withProgrammeRemarks(found, roster.people, report.lines),
    month: {
      ...reportNotes(report.lines, law, company),
      report: { ...report, lines: report.lines.toSorted((one, other) => one.person.row - other.person.row) },
      law,
      company,
      rounding: request.rounding,
      dueDate: due,
      holidaysKnown: holidays.covers(Number(due.slice(0, 4))),
      fine: request.paidOn && {
        isLate: request.paidOn > due,
        months: monthsLate(due, request.paidOn, period, tables),
        // What the law lets wait is not late.
        penalty: penalty(deferral?.toTransferNow ?? rupiah(total), due, request.paidOn, period, tables),
      },
      deferral,
      notThisMonth: roster.people.length - people.length,
      foreignersAssumed: people.filter(({ citizenship, startDate }) => citizenship === 'WNA' && !startDate).length,
    },
  };
}
