import { contributions, type Contributions } from '../law/calculator.js';
import { billTotal, openTotals, type ProgrammeTotals } from '../law/bill.js';
import { firstDay, lastDay, type IsoDate, monthsBetween, periodOf, type Period } from '../law/calendar.js';
import type { MonthLaw } from '../law/month.js';
import { sen, type Rounding, type Sen } from '../law/money.js';
import type { Payer } from '../law/types.js';
import { birthDateOf } from '../roster/nik.js';
import { isAtConstructionRate, type Person } from '../roster/person.js';
import { byIdentity, digestOf, type ReportedLine } from './digest.js';
import type { Rows } from './rows.js';

const payers = ['employer', 'employee', 'government'] as const satisfies readonly Payer[];

export interface ReportLine extends ReportedLine {
  readonly person: Person;
  readonly contributions: Contributions;
}

/** A month's report, reckoned: what will be sent, and what it will cost. */
export interface Report<Lines extends Rows<ReportedLine> = readonly ReportLine[]> extends ReportSums {
  readonly period: Period;
  /** Sorted by identity. */
  readonly lines: Lines;
  readonly digest: string;
}

export interface ReportSums {
  readonly totals: ProgrammeTotals;
  /** Who bears how much, in sen. */
  readonly shares: Readonly<Record<Payer, Sen>>;
  /** The bill in whole rupiah. */
  readonly total: number;
}

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
  const lines = Array.from(people, (person) => lineOf(person, month, rounding, asOf)).sort(byIdentity);
  const sums = openSums();
  for (const line of lines) sums.take(line);
  return { period: month.period, lines, ...sums.close(), digest: digestOf(lines) };
}

/** Sums a report's lines, in any order. @throws RangeError when a sum is past what can be counted exactly. */
export function openSums(): { take(line: ReportLine): void; close(): ReportSums } {
  const programmes = openTotals();
  const shares: Record<Payer, Sen> = { employer: sen(0), employee: sen(0), government: sen(0) };
  return {
    take({ contributions }) {
      programmes.take(contributions);
      for (const payer of payers) shares[payer] = sen(shares[payer] + contributions[payer]);
    },
    close() {
      const totals = programmes.totals();
      return { totals, shares, total: billTotal(totals) };
    },
  };
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

/** @returns what one worker is reported with, and what that costs. @param asOf as of `composeReport`. */
export function lineOf(person: Person, month: MonthLaw, rounding: Rounding, asOf: Period): ReportLine {
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
