import type { App } from '../app.js';
import { addMonths, type IsoDate, type Period, periodOf, FIRST_PERIOD, firstDay } from '../law/calendar.js';
import { type Benefit, benefitsOf } from '../law/benefits.js';
import { inForce } from '../law/in-force.js';
import { lawOfMonth } from '../law/month.js';
import { sen, sumSen } from '../law/money.js';
import { type Programme, programmes, type Tables } from '../law/types.js';
import type { Employee } from '../portal/index.js';
import type { Balance, Contribution, JkpEligibility, Participant } from '../portal/resources.js';
import { composeReport } from '../report/compose.js';
import {
  averageJpWage,
  contributionDifferences,
  jhtBalance,
  type MonthDifference,
  paidFor,
  type ToldMonth,
} from '../report/participation.js';
import { companyLaw } from './company-law.js';
import { tablesHere } from './company-law-file.js';
import type { Connection } from './connect.js';
import { findEmployee } from './employees.js';
import { personOf } from './portal-people.js';

/** One of the company's own workers at the portal. */
interface Own {
  readonly connection: Connection;
  readonly employee: Employee;
}

/** A worker's standing in each programme, and which of it we see otherwise. */
export interface Standing extends Own {
  readonly participant: Participant;
  /** The programmes in which the portal has an active worker and we do not, or the other way. */
  readonly differing: readonly Programme[];
}

/** @param number NIK, passport number, KPJ or employee number. @throws AppError refused for whoever is not the company's own. */
export async function participantOf(app: App, number: string): Promise<Standing> {
  const own = await findEmployee(app, number);
  return { ...own, ...(await standingOf(app, own)) };
}

/** @returns what the portal says of a worker, held against who is in which programme by our reckoning of this month. */
async function standingOf(
  app: App,
  { connection: { portal }, employee }: Own,
): Promise<Pick<Standing, 'participant' | 'differing'>> {
  const participant = await portal.participant(employee.kpj);
  if (employee.status !== 'active') return { participant, differing: [] };
  const company = companyLaw(await portal.company());
  const month = lawOfMonth(periodOf(app.today()), company, await tablesHere(app));
  const isBegun = (employee.data.startDate ?? '') <= app.today();
  const mine = composeReport(isBegun ? [personOf(employee)] : [], month).lines.flatMap((line) => line.programmes);
  const theirs = participant.standings.filter(({ status }) => status === 'active').map(({ programme }) => programme);
  return { participant, differing: programmes.filter((name) => mine.includes(name) !== theirs.includes(name)) };
}

/** A worker's months, and the figures in them that we reckon otherwise. */
export interface Contributions extends Own {
  readonly months: readonly Contribution[];
  readonly differences: readonly MonthDifference[];
  /** The portal's first month, where the worker was this employer's before it; null where nothing is left out. */
  readonly recordsBegin: Period | null;
}

/** @param year only its months. */
export async function contributionsOf(app: App, number: string, year?: number): Promise<Contributions> {
  const own = await findEmployee(app, number);
  const told = await toldMonths(app, own);
  const inYear = ({ period }: { readonly period: string }): boolean =>
    year === undefined || period.startsWith(`${year}-`);
  const { recordsBegin } = told;
  return { ...own, months: told.months.filter(inYear), differences: told.differences.filter(inYear), recordsBegin };
}

interface Told extends Pick<Contributions, 'differences' | 'recordsBegin'> {
  readonly months: readonly (Contribution & ToldMonth)[];
  readonly tables: Tables;
}

async function toldMonths(app: App, { connection: { portal }, employee }: Own): Promise<Told> {
  const months: (Contribution & ToldMonth)[] = [];
  for await (const month of portal.contributions(employee.kpj)) months.push(month);
  const tables = await tablesHere(app);
  const company = await portal.company();
  const differences = contributionDifferences(months, companyLaw(company), tables);
  return { months, differences, tables, recordsBegin: recordsBegin(months, employee, company.registeredOn) };
}

function recordsBegin(
  [first]: readonly Contribution[],
  { data: { startDate } }: Employee,
  joined: string,
): Period | null {
  if (!first || startDate === undefined) return null;
  const since = [startDate, joined, firstDay(FIRST_PERIOD)].sort().at(-1) as IsoDate;
  return periodOf(since) < first.period ? (first.period as Period) : null;
}

/** The JHT balance as the portal has it, and whether it is what we reckon from the contributions. */
export interface JhtBalance extends Own, Pick<Contributions, 'recordsBegin'> {
  readonly balance: Balance;
  readonly agrees: boolean;
  /** What a year is assumed to earn, in parts per million. */
  readonly ratePpm: number;
}

export async function balanceOf(app: App, number: string): Promise<JhtBalance> {
  const own = await findEmployee(app, number);
  const { months, differences, tables, recordsBegin: begin } = await toldMonths(app, own);
  const balance = await own.connection.portal.balance(own.employee.kpj);
  const mine = jhtBalance(months, balance.asOf as IsoDate, tables);
  const same =
    JSON.stringify(mine) === JSON.stringify(balance.months) && (mine.at(-1)?.balance ?? 0) === balance.balance;
  const { ratePpm = 0 } = inForce(tables['jht-growth'], periodOf(app.today()))[0] ?? {};
  return { ...own, balance, agrees: same && differences.length === 0, ratePpm, recordsBegin: begin };
}

/** What each programme would pay, as we reckon it, and whether the portal does too. */
export interface Benefits extends Own {
  readonly period: Period;
  readonly benefits: readonly Benefit[];
  /** The names of those that the portal reckons otherwise. */
  readonly differing: readonly string[];
}

export async function benefitsFor(app: App, number: string): Promise<Benefits> {
  const own = await findEmployee(app, number);
  const { connection, employee } = own;
  const { months, tables } = await toldMonths(app, own);
  const theirs = await connection.portal.benefits(employee.kpj);
  const period = periodOf((employee.endDate ?? app.today()) as IsoDate);
  const month = lawOfMonth(period, companyLaw(await connection.portal.company()), tables);
  const [line] = composeReport([personOf(employee)], month).lines;
  const paid = Object.fromEntries(
    programmes.map((name) => [name, paidFor(months, name).map((one) => one.period as Period)]),
  );
  const { endDate, endReason } = employee;
  const reported = months.findLast(({ wage }) => wage !== null);
  const insured = {
    programmes: line?.programmes ?? [],
    wage: sen(reported?.wage ?? employee.data.wage ?? 0),
    jpContributions: sumSen(
      paidFor(months, 'JP').map(({ amounts }) => sen((amounts?.jpEmployer ?? 0) + (amounts?.jpEmployee ?? 0))),
    ),
    ...(endDate !== undefined && {
      ended: { on: endDate as IsoDate, died: endReason === 'died', dismissed: endReason === 'laid_off' },
    }),
    ...(employee.data.birthDate !== undefined && { born: employee.data.birthDate as IsoDate }),
    balance: jhtBalance(months, app.today(), tables).at(-1)?.balance ?? sen(0),
    averageWage: averageJpWage(months, tables),
    paid,
  };
  const benefits = benefitsOf(insured, period, lastCounted(app, employee), app.today(), tables);
  const differing = benefits.flatMap(({ row, amount, months: counted, open }) => {
    const told = theirs.items.find(({ benefit, programme }) => benefit === row.benefit && programme === row.programme);
    const same = told?.amount === amount && told.monthsPaid === counted && told.open === open;
    return same ? [] : [row.benefit];
  });
  return { ...own, period, benefits, differing };
}

/** Whether JKP would pay, as the portal says, and whether we count the same months. */
export interface JkpAnswer extends Own {
  readonly eligibility: JkpEligibility;
  readonly agrees: boolean;
}

export async function jkpOf(app: App, number: string): Promise<JkpAnswer> {
  const own = await findEmployee(app, number);
  const { employee, connection } = own;
  const eligibility = await connection.portal.jkpEligibility(employee.kpj);
  const { months } = await toldMonths(app, own);
  const until = lastCounted(app, employee);
  const first = eligibility.from;
  const mine = paidFor(months, 'JKP').filter(({ period }) => period >= first && period <= until).length;
  const agrees = until === eligibility.until && mine === eligibility.monthsPaid && first === addMonths(until, -23);
  return { ...own, eligibility, agrees };
}

/** Of who has left the month in which they did; else the one before this. */
function lastCounted(app: App, { endDate }: Employee): Period {
  return endDate === undefined ? addMonths(periodOf(app.today()), -1) : periodOf(endDate as IsoDate);
}
