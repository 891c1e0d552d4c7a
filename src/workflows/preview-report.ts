import type { App } from '../app.js';
import { allEmployees } from './all-employees.js';
import { AppError, message } from '../errors.js';
import type { IsoDate, Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { holidaysFrom } from '../law/holidays.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import type { Rounding } from '../law/money.js';
import type { Company } from '../law/types.js';
import { composeReport, worksIn, type Report } from '../report/compose.js';
import { deadlinesOf, type Deadlines } from '../report/deadlines.js';
import { companyFrom, type SaidCompany } from './calc-company.js';
import { companyLaw } from './company-law.js';
import { tablesHere } from './company-law-file.js';
import { connectIfLoggedIn, profileOf } from './connect.js';
import { monthBefore, type MonthBefore } from './month-before.js';
import { movesInMonth, movesOfPlan } from './preview-deadlines.js';
import { belongsTo, daysOf, personOf } from './portal-people.js';
import { withProgrammeRemarks } from './programme-diagnostics.js';
import { type FileHints, readRosterFile } from './read-roster-file.js';
import { reportNotes, type ReportNotes } from './report-notes.js';
import { planRoster, type Missing } from './roster-plan.js';
import { checkedAlone, checkedBeside, type CheckedRoster } from './validate-roster.js';
import { compareTo, type ComparedMonth } from './what-if.js';

export interface PreviewRequest extends SaidCompany {
  readonly period: Period;
  readonly file: string | undefined;
  readonly hints: FileHints;
  readonly missing: Missing;
  readonly rounding: Rounding;
  /** Another month, by whose law the same workers are reckoned too. */
  readonly compareTo: Period | undefined;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
}

export interface Preview {
  readonly checked: CheckedRoster | undefined;
  /** Null when the file has errors: a figure would look right and not be. */
  readonly month: PreviewedMonth | null;
}

export interface PreviewedMonth extends ReportNotes {
  readonly report: Report;
  readonly law: MonthLaw;
  readonly company: Company;
  readonly rounding: Rounding;
  readonly dueDate: IsoDate;
  /** Whether the holidays of the due day's year are known; else weekends alone were counted. */
  readonly holidaysKnown: boolean;
  readonly before: MonthBefore | null;
  readonly compared: ComparedMonth | undefined;
  /** Undefined where no file says who comes and goes. */
  readonly deadlines: Deadlines | undefined;
  readonly portal: string | undefined;
  /** Rows of people who left before the month or begin after it: they cost nothing in it. */
  readonly notThisMonth: number;
}

/** Reckons what a month will cost, offline or against what the portal knows. Changes nothing. */
export async function previewReport(app: App, request: PreviewRequest): Promise<Preview> {
  const { period, rounding } = request;
  const tables = await tablesHere(app, request.law);
  const roster =
    request.file === undefined
      ? undefined
      : await readRosterFile(app, request.file, { hints: request.hints, period, tables });
  const connection = await connectIfLoggedIn(app);
  if (!roster && !connection) {
    throw new AppError('usage', message('preview.fileNeeded'), {
      code: 'USAGE',
      help: message('preview.fileNeeded.help'),
    });
  }
  const employees = connection ? (await allEmployees(connection.portal)).employees : undefined;
  const days = daysOf(period);
  const plan = roster && employees ? planRoster(roster.people, employees, days, request.missing) : undefined;
  const found = roster && (connection && plan ? checkedBeside(roster, plan, connection.name) : checkedAlone(roster));
  if (found?.failure) return { checked: found, month: null };

  const known = connection ? companyLaw(await connection.portal.company()) : (await profileOf(app)).company;
  const company = companyFrom(request, known);
  const law = lawOfMonth(period, company, tables);
  const people =
    plan?.people ??
    roster?.people.filter((person) => worksIn(person, period)) ??
    employees?.filter((employee) => belongsTo(employee, days)).map(personOf) ??
    [];
  const report = composeReport(people, law, rounding);
  const reckoned = { report, law, company, rounding, tables };
  const holidays = holidaysFrom(tables.holidays);
  const due = dueDate(period, holidays, tables);
  const moves = plan ? movesOfPlan(plan) : roster && movesInMonth(roster.people, period);
  return {
    checked: found && withProgrammeRemarks(found, roster.people, report.lines),
    month: {
      ...reportNotes(report.lines, law, company),
      report,
      law,
      company,
      rounding,
      dueDate: due,
      holidaysKnown: holidays.covers(Number(due.slice(0, 4))),
      before: connection ? await monthBefore(connection.portal, period, report) : null,
      compared: request.compareTo && (await compareTo(request.compareTo, reckoned, connection, app.today())),
      deadlines: moves && deadlinesOf(moves, app.today(), holidays, tables),
      portal: connection?.name,
      notThisMonth: plan ? plan.later : !roster ? 0 : roster.people.length - people.length,
    },
  };
}
