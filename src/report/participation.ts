import { linesIn } from '../law/calculator.js';
import { addMonths, type IsoDate, periodOf, type Period, todayInJakarta } from '../law/calendar.js';
import { rowOf } from '../law/in-force.js';
import { lawOfMonth } from '../law/month.js';
import { rupiah, type Sen, sen, sumSen } from '../law/money.js';
import type { Company, Programme, Tables } from '../law/types.js';
import { type Amounts, amountsOf, type Difference, differencesOf } from './differences.js';

/** A worker's month, as the portal tells it. */
export interface ToldMonth {
  readonly period: string;
  readonly state: 'paid' | 'unpaid' | 'missing' | 'unreported' | 'awaited';
  /** Sen; null where the worker is in no report. */
  readonly wage: number | null;
  readonly backPay: number | null;
  readonly programmes: readonly Programme[];
  readonly construction?: true;
  readonly amounts: Amounts | null;
  readonly paidAt: string | null;
}

/** A figure of a month that the portal has otherwise than we. */
export interface MonthDifference extends Difference {
  readonly period: string;
}

/** Reckons each month anew from its wage and programmes. @returns the portal's figures that are others. */
export function contributionDifferences(
  months: readonly ToldMonth[],
  company: Company,
  tables: Tables,
): readonly MonthDifference[] {
  return months.flatMap(({ period, wage, backPay, programmes, construction, amounts }) => {
    if (wage === null || amounts === null) return [];
    const law = lawOfMonth(period as Period, company, tables);
    const worker = { construction: construction === true };
    const lines = linesIn(programmes, sen(wage + (backPay ?? 0)), worker, law);
    const ours = { identity: '', name: '', amounts: amountsOf({ lines }) };
    return differencesOf(ours, amounts).map((difference) => ({ ...difference, period }));
  });
}

/** A calendar month of the JHT balance, in sen. */
export interface BalanceMonth {
  readonly month: Period;
  readonly paid: Sen;
  readonly growth: Sen;
  /** At its end; today for the month that runs. */
  readonly balance: Sen;
}

/**
 * The JHT balance from what is paid: each month earns a twelfth of the year's rate on what it began with, half-up to the sen;
 * the month that runs earns nothing yet. The rate is an assumption (`jht-growth`).
 */
export function jhtBalance(months: readonly ToldMonth[], today: IsoDate, tables: Tables): readonly BalanceMonth[] {
  const paid = months.flatMap(({ state, amounts, paidAt }) =>
    state === 'paid' && paidAt !== null
      ? [
          {
            month: periodOf(todayInJakarta(new Date(paidAt))),
            amount: sen((amounts?.jhtEmployer ?? 0) + (amounts?.jhtEmployee ?? 0)),
          },
        ]
      : [],
  );
  const first = paid.map(({ month }) => month).toSorted()[0];
  if (first === undefined) return [];
  const now = periodOf(today);
  const balances: BalanceMonth[] = [];
  for (let month = first; month <= now; month = addMonths(month, 1)) {
    const before = balances.at(-1)?.balance ?? sen(0);
    const { ratePpm } = rowOf(tables['jht-growth'], month);
    // The twelfth of the rate may be no whole number: the balance is divided last.
    const growth = month < now ? twelfth(before, ratePpm) : sen(0);
    const added = sumSen(paid.filter((one) => one.month === month).map(({ amount }) => amount));
    balances.push({ month, paid: added, growth, balance: sumSen([before, growth, added]) });
  }
  return balances;
}

function twelfth(balance: Sen, ratePpm: number): Sen {
  const exact = BigInt(balance) * BigInt(ratePpm);
  return sen(Number((exact + 6_000_000n) / 12_000_000n));
}

/** The mean of the wages that JP was paid of, each up to its month's cap, half-up to the sen; none without any. */
export function averageJpWage(months: readonly ToldMonth[], tables: Tables): Sen {
  const bases = paidFor(months, 'JP').map(({ period, wage, backPay }) => {
    const { cap } = rowOf(tables['jp-cap'], period as Period);
    return sen(Math.min((wage ?? 0) + (backPay ?? 0), rupiah(cap)));
  });
  if (bases.length === 0) return sen(0);
  return sen(Math.floor((2 * sumSen(bases) + bases.length) / (2 * bases.length)));
}

/** The months that were paid for a programme. */
export function paidFor(months: readonly ToldMonth[], programme: Programme): readonly ToldMonth[] {
  return months.filter(({ state, programmes }) => state === 'paid' && programmes.includes(programme));
}
