import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { contributions, type Contributions } from '../law/calculator.js';
import { lastDay, periodOf, type IsoDate, type Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { type Holidays, holidaysFrom } from '../law/holidays.js';
import { type JpDeferral, jpDeferral } from '../law/jp-deferral.js';
import { sen, type Rounding, type Sen } from '../law/money.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import { monthsLate, penalty } from '../law/penalty.js';
import type { Citizenship, Company, JkkGroup, Programme, Scale, Tables, Worker } from '../law/types.js';
import { absencesOf, type Absence } from './calc-absences.js';
import { notesOf, type CalcNote } from './calc-notes.js';
import { type Averaged, monthlyWage, type SaidWage } from './calc-wage.js';
import { tablesHere } from './company-law-file.js';
import { ownProfile } from './own-profile.js';

/** One worker's month, as it was typed. */
export interface CalcRequest extends SaidWage {
  readonly backPay: Sen | undefined;
  /** This month when absent. */
  readonly period: Period | undefined;
  readonly jkkGroup: JkkGroup | undefined;
  readonly scale: Scale | undefined;
  readonly labourIntensive: boolean;
  readonly citizenship: Citizenship | undefined;
  /** Of a foreigner, in Indonesia; enough when absent. */
  readonly monthsWorked: number | undefined;
  readonly birthDate: IsoDate | undefined;
  readonly programmes: readonly Programme[] | undefined;
  readonly construction: boolean;
  readonly paidOn: IsoDate | undefined;
  readonly jpDeferral: boolean;
  readonly rounding: Rounding;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
}

/** What a company was taken for; its group is null where no figure depends on it. */
export type CalcCompany = Omit<Company, 'jkkGroup' | 'programmes'> & {
  readonly jkkGroup: JkkGroup | null;
  readonly labourIntensive: boolean;
};

/** One worker's month, reckoned. */
export interface Calculation {
  readonly period: Period;
  readonly worker: Worker;
  readonly company: CalcCompany;
  readonly month: MonthLaw;
  readonly tables: Tables;
  readonly holidays: Holidays;
  readonly rounding: Rounding;
  /** What the wage was reckoned from, where it was not said itself. */
  readonly averaged: Averaged | undefined;
  readonly contributions: Contributions;
  readonly dueDate: IsoDate;
  /** The fine, where a day of payment was given. */
  readonly fine: { readonly isLate: boolean; readonly months: number; readonly penalty: Sen } | undefined;
  /** What of JP is paid later, where that was asked for and the month allows it. */
  readonly deferral: JpDeferral | undefined;
  readonly absences: readonly Absence[];
  readonly notes: readonly CalcNote[];
}

/**
 * Reckons what one wage costs whom in a month, with no account.
 * @throws AppError usage when a group is needed and nobody says it, the wage is not said in one way,
 * or the worker was born after the month.
 */
export async function calculate(app: App, request: CalcRequest): Promise<Calculation> {
  const period = request.period ?? periodOf(app.today());
  const tables = await tablesHere(app, request.law);
  const { wage, averaged } = monthlyWage(request, period, tables);
  const worker = workerOf(request, wage, period);
  const company = await companyOf(app, request);
  // Where no figure depends on the group, any will do.
  const month = lawOfMonth(period, { ...company, jkkGroup: company.jkkGroup ?? 1 }, tables);
  const reckoned = contributions(worker, month, request.rounding);
  const { lines } = reckoned;
  const holidays = holidaysFrom(tables.holidays);
  const due = dueDate(period, holidays, tables);
  const deferral = request.jpDeferral ? jpDeferral(lines, company.scale, period, tables) : undefined;
  const noDeferral = request.jpDeferral && deferral === undefined;
  return {
    period,
    worker,
    company,
    month,
    tables,
    holidays,
    rounding: request.rounding,
    averaged,
    contributions: reckoned,
    dueDate: due,
    fine: request.paidOn && {
      isLate: request.paidOn > due,
      months: monthsLate(due, request.paidOn, period, tables),
      // What the law lets wait is not late.
      penalty: penalty(sen(reckoned.total - (deferral?.deferred ?? 0)), due, request.paidOn, period, tables),
    },
    deferral,
    absences: absencesOf(worker, month, lines),
    notes: notesOf({ worker, company, month, lines, dueDate: due, holidays, noDeferral }),
  };
}

function workerOf(request: CalcRequest, wage: Sen, period: Period): Worker {
  const { backPay, citizenship, monthsWorked, birthDate, programmes, construction } = request;
  if (birthDate !== undefined && birthDate > lastDay(period)) {
    throw new AppError('usage', message('calc.bornLater', { born: birthDate, period }), { code: 'DATE_INVALID' });
  }
  if (monthsWorked !== undefined && citizenship !== 'WNA') {
    throw new AppError('usage', message('calc.monthsOfForeigners'), { code: 'USAGE' });
  }
  return {
    wage,
    construction,
    ...(backPay === undefined ? {} : { backPay }),
    ...(citizenship === undefined ? {} : { citizenship }),
    ...(monthsWorked === undefined ? {} : { monthsWorked }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(programmes === undefined ? {} : { programmes }),
  };
}

/** The company as the line describes it; what it leaves out, as the profile does, and a medium one where nobody says. */
async function companyOf(app: App, request: CalcRequest): Promise<CalcCompany> {
  const { construction, programmes } = request;
  const known = (await ownProfile(app))?.company;
  const jkkGroup = request.jkkGroup ?? known?.jkkGroup;
  const groupMatters = !construction && (programmes?.includes('JKK') ?? true);
  if (jkkGroup === undefined && groupMatters) {
    throw new AppError('usage', message('calc.groupNeeded'), {
      code: 'COMPANY_UNKNOWN',
      help: message('calc.groupNeeded.help'),
    });
  }
  return {
    jkkGroup: jkkGroup ?? null,
    scale: request.scale ?? known?.scale ?? 'medium',
    labourIntensive: request.labourIntensive || known?.labourIntensive === true,
  };
}
