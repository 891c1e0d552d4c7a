import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { contributions, type Contributions } from '../law/calculator.js';
import { lastDay, periodOf, type IsoDate, type Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { shippedHolidays } from '../law/holidays.js';
import type { Rounding, Sen } from '../law/money.js';
import { lawOfMonth, type MonthLaw } from '../law/month.js';
import { monthsLate, penalty } from '../law/penalty.js';
import type { Citizenship, Company, JkkGroup, Programme, Scale, Worker } from '../law/types.js';
import { absencesOf, type Absence } from './calc-absences.js';
import { notesOf, type CalcNote } from './calc-notes.js';

/** One worker's month, as it was typed. */
export interface CalcRequest {
  readonly wage: Sen;
  readonly backPay: Sen | undefined;
  /** This month when absent. */
  readonly period: Period | undefined;
  readonly jkkGroup: JkkGroup | undefined;
  readonly scale: Scale | undefined;
  readonly labourIntensive: boolean;
  readonly citizenship: Citizenship | undefined;
  readonly birthDate: IsoDate | undefined;
  readonly programmes: readonly Programme[] | undefined;
  readonly construction: boolean;
  readonly paidOn: IsoDate | undefined;
  readonly rounding: Rounding;
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
  readonly contributions: Contributions;
  readonly dueDate: IsoDate;
  /** The fine, where a day of payment was given. */
  readonly fine: { readonly months: number; readonly penalty: Sen } | undefined;
  readonly absences: readonly Absence[];
  readonly notes: readonly CalcNote[];
}

/**
 * Reckons what one wage costs whom in a month; reads settings only where the JKK group was not said.
 * @throws AppError usage when a group is needed and nobody says it, or the worker was born after the month.
 */
export async function calculate(app: App, request: CalcRequest): Promise<Calculation> {
  const period = request.period ?? periodOf(app.today());
  const worker = workerOf(request);
  if (worker.birthDate !== undefined && worker.birthDate > lastDay(period)) {
    throw new AppError('usage', message('calc.bornLater', { born: worker.birthDate, period }), {
      code: 'DATE_INVALID',
    });
  }
  const company = await companyOf(app, request);
  // Where no figure depends on the group, any will do.
  const month = lawOfMonth(period, { ...company, jkkGroup: company.jkkGroup ?? 1 });
  const reckoned = contributions(worker, month, request.rounding);
  const due = dueDate(period, shippedHolidays);
  return {
    period,
    worker,
    company,
    month,
    contributions: reckoned,
    dueDate: due,
    fine: request.paidOn && {
      months: monthsLate(due, request.paidOn),
      penalty: penalty(reckoned.total, due, request.paidOn, period),
    },
    absences: absencesOf(worker, month, reckoned.lines),
    notes: notesOf({ worker, company, month, lines: reckoned.lines, dueDate: due }),
  };
}

function workerOf({ wage, backPay, citizenship, birthDate, programmes, construction }: CalcRequest): Worker {
  return {
    wage,
    construction,
    ...(backPay === undefined ? {} : { backPay }),
    ...(citizenship === undefined ? {} : { citizenship }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(programmes === undefined ? {} : { programmes }),
  };
}

/** The company as the line describes it; where it leaves out a group that is needed, as the profile does. */
async function companyOf(app: App, request: CalcRequest): Promise<CalcCompany> {
  const { jkkGroup, scale = 'medium', labourIntensive, construction, programmes } = request;
  const groupMatters = !construction && (programmes?.includes('JKK') ?? true);
  if (jkkGroup !== undefined || !groupMatters) return { jkkGroup: jkkGroup ?? null, scale, labourIntensive };
  const { profileOf } = await import('./connect.js');
  const known = (await profileOf(app)).company;
  if (known?.jkkGroup === undefined) {
    throw new AppError('usage', message('calc.groupNeeded'), {
      code: 'COMPANY_UNKNOWN',
      help: message('calc.groupNeeded.help'),
    });
  }
  return {
    jkkGroup: known.jkkGroup,
    scale: request.scale ?? known.scale ?? 'medium',
    labourIntensive: labourIntensive || known.labourIntensive === true,
  };
}
