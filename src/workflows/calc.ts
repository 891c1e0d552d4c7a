import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { contributions, type Contributions } from '../law/calculator.js';
import { lastDay, monthsBetween, periodOf, type IsoDate, type Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { type AppliedRelief, reliefsBehind } from '../law/explain.js';
import { type Holidays, holidaysFrom } from '../law/holidays.js';
import { sen, type Rounding, type Sen } from '../law/money.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import { monthsLate, penalty } from '../law/penalty.js';
import type { Citizenship, Programme, Tables, Worker } from '../law/types.js';
import { absencesOf, type Absence } from './calc-absences.js';
import { choiceOf } from './calc-choice.js';
import { calcCompany, type CalcCompany, type SaidCompany } from './calc-company.js';
import { type Deferral, deferralOf } from './calc-deferral.js';
import { notesOf, type CalcNote } from './calc-notes.js';
import { type Averaged, monthlyWage, type SaidWage } from './calc-wage.js';
import { tablesHere } from './company-law-file.js';
import { ownProfile } from './own-profile.js';

/** One worker's month, as it was typed. */
export interface CalcRequest extends SaidWage, SaidCompany {
  readonly backPay: Sen | undefined;
  /** This month when absent. */
  readonly period: Period | undefined;
  readonly citizenship: Citizenship | undefined;
  /** Of a foreigner, in Indonesia; enough when absent. */
  readonly monthsWorked: number | undefined;
  readonly birthDate: IsoDate | undefined;
  /** The first day of work: JKP began then, and a foreigner's months count from it. */
  readonly startDate: IsoDate | undefined;
  /** Exactly these, whatever the company must have; what the law rules out for the worker stays out. */
  readonly programmes: readonly Programme[] | undefined;
  readonly paidOn: IsoDate | undefined;
  readonly jpDeferral: boolean;
  readonly rounding: Rounding;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
}

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
  readonly deferral: Deferral | undefined;
  readonly reliefs: readonly AppliedRelief[];
  readonly absences: readonly Absence[];
  readonly notes: readonly CalcNote[];
}

/**
 * Reckons what one wage costs whom in a month, with no account.
 * @throws AppError usage when a group is needed and nobody says it, the wage is not said in one way (of construction,
 * not at all: CONSTRUCTION_WAGE_UNKNOWN), or the worker was born or began after the month.
 */
export async function calculate(app: App, request: CalcRequest): Promise<Calculation> {
  const period = request.period ?? periodOf(app.today());
  const tables = await tablesHere(app, request.law);
  const { wage, averaged } = monthlyWage(request, period, tables);
  const worker = workerOf(request, wage, period);
  const company = await companyOf(app, request);
  // Where no figure depends on the group, any will do.
  const law = lawOfMonth(period, { ...company, jkkGroup: company.jkkGroup ?? 1 }, tables);
  const month = request.programmes ? { ...law, programmes: request.programmes } : law;
  const reckoned = contributions(worker, month, request.rounding);
  const { lines } = reckoned;
  const holidays = holidaysFrom(tables.holidays);
  const due = dueDate(period, holidays, tables);
  const deferral = request.jpDeferral
    ? deferralOf([lines, company.scale, period, tables], ({ deferred }) => sen(reckoned.total - deferred))
    : undefined;
  const noDeferral = request.jpDeferral && deferral === undefined;
  const reliefs = lines.flatMap((line) => reliefsBehind(line, worker, month));
  const choice = choiceOf(worker, law, lines);
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
      penalty: penalty(deferral?.toTransferNow ?? reckoned.total, due, request.paidOn, period, tables),
    },
    deferral,
    absences: absencesOf(worker, month, lines),
    reliefs,
    notes: notesOf({ worker, company, month, reliefs, choice, dueDate: due, holidays, noDeferral }),
  };
}

function workerOf(request: CalcRequest, wage: Sen, period: Period): Worker {
  const { backPay, citizenship, birthDate, startDate, programmes, construction } = request;
  if (birthDate !== undefined && birthDate > lastDay(period)) {
    throw new AppError('usage', message('calc.bornLater', { born: birthDate, period }), { code: 'DATE_INVALID' });
  }
  if (startDate !== undefined) judgeStart(startDate, birthDate, period);
  const monthsWorked = monthsWorkedIn(request, period);
  return {
    wage,
    construction,
    ...(backPay === undefined ? {} : { backPay }),
    ...(citizenship === undefined ? {} : { citizenship }),
    ...(monthsWorked === undefined ? {} : { monthsWorked }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(startDate === undefined ? {} : { jkpRegisteredOn: startDate }),
    ...(programmes === undefined ? {} : { programmes }),
  };
}

/** @throws AppError usage DATE_INVALID for work that begins after the month, or before the worker was born. */
function judgeStart(started: IsoDate, born: IsoDate | undefined, period: Period): void {
  if (started > lastDay(period)) {
    throw new AppError('usage', message('calc.startsLater', { started, period }), { code: 'DATE_INVALID' });
  }
  if (born !== undefined && started <= born) {
    throw new AppError('usage', message('calc.startsBeforeBirth', { started, born }), { code: 'DATE_INVALID' });
  }
}

/** @returns a foreigner's months of work, as said or since the first day; undefined where nobody says. */
function monthsWorkedIn({ monthsWorked, startDate, citizenship }: CalcRequest, period: Period): number | undefined {
  if (monthsWorked !== undefined && citizenship !== 'WNA') {
    throw new AppError('usage', message('calc.monthsOfForeigners'), { code: 'USAGE' });
  }
  if (monthsWorked !== undefined && startDate !== undefined) {
    const both = { flag: '--months-worked', other: '--start-date' };
    throw new AppError('usage', message('usage.notTogether', both), { code: 'USAGE' });
  }
  if (startDate === undefined || citizenship !== 'WNA') return monthsWorked;
  return monthsBetween(periodOf(startDate), period);
}

/** The company as the line describes it; what it leaves out, as the profile does, and a medium one where nobody says. */
async function companyOf(app: App, request: CalcRequest): Promise<CalcCompany> {
  const { construction, programmes } = request;
  const groupMatters = !construction && (programmes?.includes('JKK') ?? true);
  return calcCompany(request, (await ownProfile(app))?.company, groupMatters);
}
