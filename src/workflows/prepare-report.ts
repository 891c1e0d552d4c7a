import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { employeesInto } from './all-employees.js';
import type { Period } from '../law/calendar.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import type { Employee, Portal } from '../portal/index.js';
import type { Company, PeriodStatus } from '../portal/resources.js';
import type { HeldLine } from '../report/compare-reports.js';
import { type LongReport, openReport } from '../report/long-report.js';
import type { Growing, List } from '../report/rows.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import type { Company as LawCompany } from '../law/types.js';
import { companyLaw } from './company-law.js';
import { tablesHere } from './company-law-file.js';
import type { Connection } from './connect.js';
import { heldLines, isReported, nextRevision } from './held-report.js';
import { NumberIndex } from './number-index.js';
import { belongsTo, daysOf, personOf, type PlanDays } from './portal-people.js';
import { remarksOn, withRemarks } from './programme-diagnostics.js';
import { type FileHints, readPeople } from './read-roster-file.js';
import { openNotes, type ReportNotes } from './report-notes.js';
import { openPlan, type Missing, type RosterPlan } from './roster-plan.js';
import { scratchLists } from './scratch-list.js';
import { checkedBeside, type CheckedRoster } from './validate-roster.js';

/** A month that is ready to be sent, or the reasons why it is not. */
export interface PreparedReport extends ReportNotes {
  readonly plan: RosterPlan;
  readonly report: LongReport;
  readonly month: MonthLaw;
  readonly company: Company;
  readonly status: PeriodStatus;
  /** That the report would have: the next one, where a report is there. */
  readonly revision: number;
  /** The lines of the report that is there, fetched once. */
  readonly held: () => Promise<List<HeldLine>>;
  readonly employees: List<Employee>;
  readonly employeesVersion: string;
  /** What the company is to the law of the month. */
  readonly lawCompany: LawCompany;
  /** The file's cells, and its people against the portal's workers; undefined without a file. */
  readonly checked: CheckedRoster | undefined;
  /** The errors that stop the month. */
  readonly failure: AppError | undefined;
}

/** Reads the file, compares it with the portal's workers and reckons the month; changes nothing. */
export async function prepareReport(
  app: App,
  { portal, name }: Connection,
  request: {
    readonly period: Period;
    readonly file: string | undefined;
    readonly hints: FileHints;
    readonly missing: Missing;
    /** The company's own rows of the law. */
    readonly law: string | undefined;
  },
): Promise<PreparedReport> {
  const { period, file } = request;
  app.standing(message('stopped.nothing'));
  const tables = await tablesHere(app, request.law);
  const { hints } = request;
  const lists = scratchLists(app);
  const company = await portal.company();
  const { version, employees } = await employeesInto(portal, () => lists<Employee>());
  const status = await portal.period(period);
  const held = once(() => gathered(heldLines(portal, status), lists<HeldLine>()));
  const days = daysOf(period);
  const wagesStand = await isReportedAfter(portal, period);
  const isKept = file !== undefined && request.missing === 'keep' && isReported(status) && status.reportId !== null;
  const asHeld = isKept ? reporterOf(await held()) : (person: Person): Person => person;
  const lawCompany = companyLaw(company);
  const month = lawOfMonth(period, lawCompany, tables);
  const notes = openNotes(month, lawCompany);
  const remarks: Diagnostic[] = [];
  let namesProgrammes = false;
  const composing = openReport(month, lists, (line) => {
    notes.take(line);
    if (namesProgrammes) remarks.push(...remarksOn(line));
  });
  const planning = openPlan(employees, days, request.missing, wagesStand, {
    makeList: lists,
    report(person, said) {
      namesProgrammes = said?.programmes !== undefined;
      composing.take(said ? person : asHeld(person));
    },
  });
  const take = (person: Person): void => planning.take(person);
  const roster = file === undefined ? undefined : await readPeople(app, file, { hints, period, tables }, take);
  if (!roster) for (const person of peopleOf(employees, days)) take(person);
  const plan = planning.close();
  const report = composing.close();
  const checkedRoster = roster && withRemarks(checkedBeside(roster, plan, name), remarks);
  const failure = checkedRoster?.failure ?? (report.lines.length === 0 ? nobodyToReport(period) : undefined);
  return {
    ...notes.close(),
    plan,
    report,
    month,
    company,
    lawCompany,
    status,
    revision: nextRevision(status),
    held,
    employees,
    employeesVersion: version,
    checked: checkedRoster,
    failure,
  };
}

/** Once a later month is reported, the wages that the portal holds are those of that month. */
async function isReportedAfter(portal: Portal, period: Period): Promise<boolean> {
  for await (const month of portal.periods()) {
    if (month.period <= period) return false;
    if (isReported(month)) return true;
  }
  return false;
}

/** Without a file: whoever belongs to the month, as the portal has them. */
function* peopleOf(employees: Iterable<Employee>, days: PlanDays): Generator<Person, void, undefined> {
  for (const employee of employees) if (belongsTo(employee, days)) yield personOf(employee);
}

/** Whom the file does not name and who is kept has the wage of the report that is there: that of now may be a later one. */
function reporterOf(held: List<HeldLine>): (person: Person) => Person {
  const index = new NumberIndex(held, ({ nik, passportNo, kpj }) => {
    return { nik: nik ?? undefined, passportNo: passportNo ?? undefined, kpj };
  });
  return (person) => {
    const place = index.find(person);
    const line = place < 0 ? undefined : held.at(place);
    return line ? { ...person, wage: line.wage, backPay: line.backPay } : person;
  };
}

async function gathered<T>(rows: AsyncIterable<T>, list: Growing<T>): Promise<List<T>> {
  for await (const row of rows) list.push(row);
  return list;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
}

function nobodyToReport(period: Period): AppError {
  return new AppError('check', message('report.nobody', { period }), {
    code: 'NOBODY_TO_REPORT',
    help: message('report.nobody.help'),
  });
}
