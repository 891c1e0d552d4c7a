import type { BilledProgramme } from '../law/bill.js';
import type { Period } from '../law/calendar.js';
import { type Rounding, type Sen, sen, sumSen } from '../law/money.js';
import { composeReport, type Report } from './compose.js';
import { billed, type BothLaws, differenceOf, type Part, type Reason, reasons } from './reasons.js';

/** What one reason makes of a programme's total, in sen, and of how many workers; negative where it was dearer then. */
export interface ReasonShare {
  readonly reason: Reason;
  readonly amount: Sen;
  readonly workers: number;
}

/** A programme in both months, in sen; the shares of its reasons add up to the difference. */
export interface ProgrammeWhatIf {
  readonly programme: BilledProgramme;
  readonly then: Sen;
  readonly now: Sen;
  readonly difference: Sen;
  readonly reasons: readonly ReasonShare[];
}

/** What the same workers would have cost in another month, by its law. */
export interface WhatIf {
  readonly period: Period;
  /** The bill of that month in whole rupiah, and how much more the report costs. */
  readonly total: number;
  readonly difference: number;
  readonly programmes: readonly ProgrammeWhatIf[];
  /** Workers whose wage of that month is known; the others are reckoned with the report's wage. */
  readonly wagesKnown: number;
}

/** What a worker earned in the other month, in sen. */
export interface Earned {
  readonly wage: Sen;
  readonly backPay: Sen;
}

/**
 * Reckons a report's workers again by the law of another month, and takes the difference apart by its reasons.
 * Service is taken as it is in the report's month; age as of each month.
 * @param earned wages of the other month by identity, where they are known.
 * @throws RangeError when the amounts together are past what can be counted exactly.
 */
export function whatIf(
  report: Report,
  laws: BothLaws,
  rounding: Rounding,
  earned: ReadonlyMap<string, Earned> = new Map(),
): WhatIf {
  const people = report.lines.map(({ person }) => person);
  const wagesThen = report.lines.map(({ person, identity }) => ({ ...person, ...earned.get(identity) }));
  // Both keep the report's order: they are sorted by the same identities.
  const sameWages = composeReport(people, laws.then, rounding, report.period);
  const past = earned.size === 0 ? sameWages : composeReport(wagesThen, laws.then, rounding, report.period);
  const shares = new Shares();
  report.lines.forEach((line, at) => {
    const [same, before] = [sameWages.lines[at], past.lines[at]];
    if (same && before) shares.take(differenceOf(line, same, before, laws, rounding));
  });
  return {
    period: laws.then.period,
    total: past.total,
    difference: report.total - past.total,
    programmes: billed.map((programme) => {
      const [then, now] = [past.totals[programme].amount, report.totals[programme].amount];
      return { programme, then, now, difference: sen(now - then), reasons: shares.of(programme) };
    }),
    wagesKnown: report.lines.filter(({ identity }) => earned.has(identity)).length,
  };
}

/** Sums what reasons make, and counts the workers whom they concern. */
class Shares {
  private readonly sums = new Map<string, { amount: Sen; workers: number }>();

  /** @param parts of one worker. */
  take(parts: readonly Part[]): void {
    for (const programme of billed) {
      for (const reason of reasons) {
        const own = parts.filter((part) => part.programme === programme && part.reason === reason);
        const amount = sumSen(own.map((part) => part.amount));
        if (amount === 0) continue;
        const sum = this.sums.get(`${programme} ${reason}`) ?? { amount: sen(0), workers: 0 };
        this.sums.set(`${programme} ${reason}`, { amount: sen(sum.amount + amount), workers: sum.workers + 1 });
      }
    }
  }

  of(programme: BilledProgramme): ReasonShare[] {
    return reasons.flatMap((reason) => {
      const sum = this.sums.get(`${programme} ${reason}`);
      return sum ? [{ reason, ...sum }] : [];
    });
  }
}
