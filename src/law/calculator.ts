import { programmesOf } from './eligibility.js';
import type { MonthLaw, Rate } from './month.js';
import { type Rounding, type Sen, sen, share, sumSen } from './money.js';
import type { Payer, Programme, Worker } from './types.js';

/** One amount that one side pays for one programme. */
export interface Line {
  readonly programme: Programme;
  readonly payer: Payer;
  /** What the rate is taken of: the wage with back pay, up to the cap. */
  readonly base: Sen;
  readonly ratePpm: number;
  readonly amount: Sen;
}

/** How JKP is paid: taken out of JKK and JKM, which the lines show gross, and by the state. */
export interface Recomposition {
  readonly fromJKK: Sen;
  readonly fromJKM: Sen;
  readonly government: Sen;
}

/** What a worker's month costs whom. */
export interface Contributions {
  /** JKK, JKM, JHT employer and employee, JP employer and employee, JKP government; only those that apply. */
  readonly lines: readonly Line[];
  readonly recomposition: Recomposition;
  readonly employer: Sen;
  readonly employee: Sen;
  readonly government: Sen;
  /** What the employer transfers: its own share and the employee's. */
  readonly total: Sen;
}

/**
 * A worker's contributions for a month, each line rounded half-up from its exact value.
 * @throws RangeError for a negative wage, or amounts past the safe integers.
 */
export function contributions(worker: Worker, month: MonthLaw, rounding: Rounding = 'sen'): Contributions {
  const enrolled = programmesOf(worker, month);
  const earned = sen(worker.wage + (worker.backPay ?? 0));
  const lines = linesIn(enrolled, earned, worker, month, rounding);
  const employer = paidBy('employer', lines);
  const employee = paidBy('employee', lines);
  return {
    lines,
    recomposition: recompositionOf(lines, month, rounding),
    employer,
    employee,
    government: paidBy('government', lines),
    total: sen(employer + employee),
  };
}

/** As `contributions`, of a worker of whom it is known already which programmes they were in. @param earned wage and back pay */
export function linesIn(
  programmes: readonly Programme[],
  earned: Sen,
  worker: Pick<Worker, 'construction'>,
  month: MonthLaw,
  rounding: Rounding = 'sen',
): readonly Line[] {
  return month.rates
    .filter(({ programme }) => programmes.includes(programme))
    .map((rate) => lineOf(rateFor(rate, worker, month), earned, rounding));
}

/** The rate that holds for a worker: in construction, JKK has one of its own. */
export function rateFor(rate: Rate, worker: Pick<Worker, 'construction'>, month: MonthLaw): Rate {
  return worker.construction && rate.programme === 'JKK' ? month.constructionRate : rate;
}

function lineOf({ programme, payer, ratePpm, cap }: Rate, earned: Sen, rounding: Rounding): Line {
  const base = cap !== undefined && cap < earned ? cap : earned;
  return { programme, payer, base, ratePpm, amount: share(base, ratePpm, rounding) };
}

function paidBy(payer: Payer, lines: readonly Line[]): Sen {
  return sumSen(lines.filter((line) => line.payer === payer).map((line) => line.amount));
}

/** PP 37/2021 and PP 6/2025 art. 11: of the wage up to the cap of JKP, and never more than JKK or JKM bring. */
function recompositionOf(lines: readonly Line[], { jkp }: MonthLaw, rounding: Rounding): Recomposition {
  const paid = lines.find(({ programme }) => programme === 'JKP');
  if (!jkp || !paid) return { fromJKK: sen(0), fromJKM: sen(0), government: sen(0) };
  const taken = (from: Programme, ratePpm: number): Sen => {
    const there = lines.find(({ programme }) => programme === from)?.amount ?? 0;
    return sen(Math.min(share(paid.base, ratePpm, rounding), there));
  };
  return {
    fromJKK: taken('JKK', jkp.fromJkkPpm),
    fromJKM: taken('JKM', jkp.fromJkmPpm),
    government: paid.amount,
  };
}
