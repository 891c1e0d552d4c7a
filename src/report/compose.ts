import { contributions, type Contributions } from '../law/calculator.js';
import { billTotal, programmeTotals, type ProgrammeTotals } from '../law/bill.js';
import { firstDay, lastDay, type IsoDate, monthsBetween, periodOf, type Period } from '../law/calendar.js';
import type { MonthLaw } from '../law/month.js';
import { sen, type Rounding, type Sen } from '../law/money.js';
import type { Payer } from '../law/types.js';
import { birthDateOf } from '../roster/nik.js';
import { isAtConstructionRate, type Person } from '../roster/person.js';
import { byIdentity, openDigest, type ReportedLine } from './digest.js';
import type { MakeList, Rows } from './rows.js';
import { sortedRows } from './sorted-rows.js';

const payers = ['employer', 'employee', 'government'] as const satisfies readonly Payer[];

export interface ReportLine extends ReportedLine {
  readonly person: Person;
  readonly contributions: Contributions;
}

/** A month's report, reckoned: what will be sent, and what it will cost. */
export interface Report<Lines extends Rows<ReportLine> = readonly ReportLine[]> {
  readonly period: Period;
  /** Sorted by identity. */
  readonly lines: Lines;
  readonly totals: ProgrammeTotals;
  /** Who bears how much, in sen. */
  readonly shares: Readonly<Record<Payer, Sen>>;
  /** The bill in whole rupiah. */
  readonly total: number;
  readonly digest: string;
}

/** A report of which memory need not hold every line. */
export type LongReport = Report<Rows<ReportLine>>;

/** @returns who a worker is to a report: the NIK, or a foreigner's passport. */
export function identityOf(person: {
  readonly nik?: string | undefined;
  readonly passportNo?: string | undefined;
}): string {
  return person.nik === undefined ? `passport:${person.passportNo ?? ''}` : `nik:${person.nik}`;
}

/**
 * Turns people into the month's report under the law of that month.
 * A birth date that nobody gave is read from the NIK, whose century is an inference.
 * @param asOf the month up to which service counts, where it is not that of the law.
 * @throws RangeError when the amounts together are past what can be counted exactly.
 */
export function composeReport(
  people: Iterable<Person>,
  month: MonthLaw,
  rounding: Rounding = 'sen',
  asOf: Period = month.period,
): Report {
  return reckoned(month.period, Array.from(people, (person) => lineOf(person, month, rounding, asOf)).sort(byIdentity));
}

/**
 * As `composeReport`, for more people than memory should hold: what is kept of them is sorted in lists that `makeList`
 * makes, and their lines are reckoned anew whenever they are gone through.
 * @throws RangeError when the amounts together are past what can be counted exactly.
 */
export function composeLongReport(people: Iterable<Person>, month: MonthLaw, makeList: MakeList): LongReport {
  const before = (one: Person, other: Person): number =>
    byIdentity({ identity: identityOf(one) }, { identity: identityOf(other) });
  const sorted = sortedRows(people, before, makeList);
  return reckoned(month.period, {
    length: sorted.length,
    *[Symbol.iterator]() {
      for (const person of sorted) yield lineOf(person, month, 'sen', month.period);
    },
  });
}

/** Goes through the lines once. */
function reckoned<Lines extends Rows<ReportLine>>(period: Period, lines: Lines): Report<Lines> {
  const digest = openDigest();
  const shares: Record<Payer, Sen> = { employer: sen(0), employee: sen(0), government: sen(0) };
  const counted = function* (): Generator<Contributions, void, undefined> {
    for (const line of lines) {
      const { contributions } = line;
      digest.take(line);
      for (const payer of payers) shares[payer] = sen(shares[payer] + contributions[payer]);
      yield contributions;
    }
  };
  const totals = programmeTotals(counted());
  return { period, lines, totals, shares, total: billTotal(totals), digest: digest.hex() };
}

/** @returns when a worker was born: as somebody said, else as the NIK of a worker in that month carries it. */
export function birthDateFor({ birthDate, nik }: Person, period: Period): IsoDate | undefined {
  return birthDate ?? (nik && birthDateOf(nik, period));
}

/** @returns whether someone works for the company within the month: not gone before it, nor still to come. */
export function worksIn({ startDate, endDate }: Pick<Person, 'startDate' | 'endDate'>, period: Period): boolean {
  return (
    (endDate === undefined || endDate >= firstDay(period)) && (startDate === undefined || startDate <= lastDay(period))
  );
}

function lineOf(person: Person, month: MonthLaw, rounding: Rounding, asOf: Period): ReportLine {
  const birthDate = birthDateFor(person, asOf);
  const construction = isAtConstructionRate(person);
  const reckoned = contributions(
    {
      wage: person.wage,
      ...(person.backPay === undefined ? {} : { backPay: person.backPay }),
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(person.citizenship === undefined ? {} : { citizenship: person.citizenship }),
      // An employer registers whoever begins: nobody tells when JKP began for a worker.
      ...(person.startDate === undefined ? {} : { jkpRegisteredOn: person.startDate }),
      ...(person.startDate === undefined ? {} : { monthsWorked: monthsBetween(periodOf(person.startDate), asOf) }),
      ...(person.programmes === undefined ? {} : { programmes: person.programmes }),
      construction,
    },
    month,
    rounding,
  );
  const programmes = [...new Set(reckoned.lines.map((line) => line.programme))];
  return {
    person,
    identity: identityOf(person),
    wage: person.wage,
    backPay: person.backPay ?? sen(0),
    programmes,
    construction: construction && programmes.includes('JKK'),
    contributions: reckoned,
  };
}
