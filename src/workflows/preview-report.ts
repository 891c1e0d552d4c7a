import type { App } from '../app.js';
import { allEmployees } from './all-employees.js';
import { AppError, message } from '../errors.js';
import { addMonths, type IsoDate, type Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { shippedHolidays } from '../law/holidays.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import type { Rounding } from '../law/money.js';
import type { Company, JkkGroup, Scale } from '../law/types.js';
import { compareMonths, type MonthComparison } from '../report/compare-months.js';
import { composeReport, identityOf, type Report } from '../report/compose.js';
import type { Person } from '../roster/person.js';
import { companyLaw } from './company-law.js';
import { connectIfLoggedIn, profileOf, type Connection } from './connect.js';
import { type ColumnMap, readRosterFile } from './read-roster-file.js';
import { belongsTo, daysOf, personOf, planRoster, type Missing } from './roster-plan.js';
import { isReported } from './submit-report.js';
import { checked, countsOf, planDiagnostics, type CheckedRoster } from './validate-roster.js';

export interface PreviewRequest {
  readonly period: Period;
  readonly file: string | undefined;
  readonly map: ColumnMap;
  readonly missing: Missing;
  readonly rounding: Rounding;
  readonly jkkGroup: JkkGroup | undefined;
  readonly scale: Scale | undefined;
  readonly labourIntensive: boolean;
}

export interface Preview {
  readonly checked: CheckedRoster | undefined;
  /** Null when the file has errors: a figure would look right and not be. */
  readonly month: PreviewedMonth | null;
}

export interface PreviewedMonth {
  readonly report: Report;
  readonly law: MonthLaw;
  readonly company: Company;
  readonly dueDate: IsoDate;
  /** Whether the holidays of the due day's year are known; else weekends alone were counted. */
  readonly holidaysKnown: boolean;
  readonly before:
    | (MonthComparison & { readonly period: Period; readonly employees: number; readonly total: number })
    | null;
  readonly portal: string | undefined;
}

/** Reckons what a month will cost, offline or against what the portal knows. Changes nothing. */
export async function previewReport(app: App, request: PreviewRequest): Promise<Preview> {
  const { period } = request;
  const roster = request.file === undefined ? undefined : await readRosterFile(app, request.file, request.map);
  const connection = await connectIfLoggedIn(app);
  if (!roster && !connection) {
    throw new AppError('usage', message('preview.fileNeeded'), {
      code: 'USAGE',
      help: message('preview.fileNeeded.help'),
    });
  }
  const employees = connection ? (await allEmployees(connection.portal)).employees : undefined;
  const plan = roster && employees ? planRoster(roster.people, employees, daysOf(period), request.missing) : undefined;
  const found =
    roster &&
    checked(
      roster,
      [...roster.diagnostics, ...planDiagnostics(roster, plan?.diagnostics ?? [])],
      plan ? countsOf(plan) : null,
      connection?.name,
    );
  if (found?.failure) return { checked: found, month: null };

  const company = await companyOf(app, connection, request);
  const law = lawOfMonth(period, company);
  const people =
    plan?.people ??
    roster?.people ??
    employees?.filter((employee) => belongsTo(employee, daysOf(period))).map(personOf) ??
    [];
  const report = composeReport(people, law, request.rounding);
  const due = dueDate(period, shippedHolidays);
  return {
    checked: found,
    month: {
      report,
      law,
      company,
      dueDate: due,
      holidaysKnown: shippedHolidays.covers(Number(due.slice(0, 4))),
      before: connection ? await monthBefore(connection, period, report) : null,
      portal: connection?.name,
    },
  };
}

/** The company's JKK group and scale: from flags, the portal, or the profile; never a guess. */
async function companyOf(app: App, connection: Connection | undefined, request: PreviewRequest): Promise<Company> {
  const { jkkGroup, scale } = request;
  const known = connection ? companyLaw(await connection.portal.company()) : (await profileOf(app)).company;
  const group = jkkGroup ?? known?.jkkGroup;
  const size = scale ?? known?.scale;
  if (group === undefined || size === undefined) {
    throw new AppError('usage', message('preview.companyNeeded'), {
      code: 'COMPANY_UNKNOWN',
      help: message('preview.companyNeeded.help'),
    });
  }
  return { jkkGroup: group, scale: size, labourIntensive: request.labourIntensive || known?.labourIntensive === true };
}

async function monthBefore({ portal }: Connection, period: Period, report: Report): Promise<PreviewedMonth['before']> {
  const earlier = addMonths(period, -1);
  const status = await portal.period(earlier);
  if (!isReported(status) || status.total === null || status.employees === 0) return null;
  const lines: { identity: string; wage: Person['wage'] }[] = [];
  for await (const { nik, passportNo, wage } of portal.reportLines(earlier)) {
    lines.push({ identity: identityOf({ nik, passportNo } as Person), wage: wage as Person['wage'] });
  }
  return { ...compareMonths(lines, report.lines), period: earlier, employees: status.employees, total: status.total };
}
