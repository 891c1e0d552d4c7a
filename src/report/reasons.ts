import type { BilledProgramme } from '../law/bill.js';
import { type Line, rateFor } from '../law/calculator.js';
import { type Rounding, type Sen, sen, share } from '../law/money.js';
import type { MonthLaw } from '../law/month.js';
import type { Payer } from '../law/types.js';
import { birthDateFor, type ReportLine } from './compose.js';

/** Why the same worker costs another amount in another month, in the order in which it is told. */
export const reasons = ['wage', 'age', 'membership', 'cap', 'rate', 'relief'] as const;
export type Reason = (typeof reasons)[number];

/** What one reason makes of a programme of one worker and payer, in sen; negative where it was dearer then. */
export interface Part {
  readonly programme: BilledProgramme;
  readonly reason: Reason;
  readonly amount: Sen;
}

/** The law of both months, for the same company. */
export interface BothLaws {
  readonly now: MonthLaw;
  readonly then: MonthLaw;
}

export const billed: readonly BilledProgramme[] = ['JKK', 'JKM', 'JHT', 'JP'];

/**
 * Takes the difference of one worker's two months apart; the parts add up to it.
 * @param now the report's line. @param same the same wage by the law of then. @param before what then was paid.
 */
export function differenceOf(
  now: ReportLine,
  same: ReportLine,
  before: ReportLine,
  laws: BothLaws,
  rounding: Rounding,
): Part[] {
  return billed.flatMap((programme) =>
    (['employer', 'employee'] as const).flatMap((payer): Part[] => {
      const [line, sameLine] = [lineOf(now, programme, payer), lineOf(same, programme, payer)];
      const wage = sen(amountOf(sameLine) - amountOf(lineOf(before, programme, payer)));
      const part = (reason: Reason, amount: Sen): Part => ({ programme, reason, amount });
      if (!line || !sameLine) {
        const reason = programme === 'JP' && passedPensionAge(now, laws) ? 'age' : 'membership';
        return [part('wage', wage), part(reason, sen(amountOf(line) - amountOf(sameLine)))];
      }
      const full = [fullRate(now, line, laws.now), fullRate(same, sameLine, laws.then)] as const;
      return [part('wage', wage), ...byLaw(line, sameLine, full, rounding).map(([why, amount]) => part(why, amount))];
    }),
  );
}

/** First the cap, by the rate of then; then the rate and its reliefs, of the base of now. */
function byLaw(
  now: Line,
  then: Line,
  [fullNow, fullThen]: readonly [now: number, then: number],
  rounding: Rounding,
): [Reason, Sen][] {
  const ofNow = (ratePpm: number): Sen => share(now.base, ratePpm, rounding);
  const relievedThen = ofNow(fullThen) - ofNow(then.ratePpm);
  const relievedNow = ofNow(fullNow) - now.amount;
  return [
    ['cap', sen(ofNow(then.ratePpm) - then.amount)],
    ['rate', sen(ofNow(fullNow) - ofNow(fullThen))],
    ['relief', sen(relievedThen - relievedNow)],
  ];
}

/** The rate of a line before any relief: that of the first row behind it. */
function fullRate(
  worker: Pick<ReportLine, 'construction'>,
  { programme, payer, ratePpm }: Line,
  law: MonthLaw,
): number {
  const rate = law.rates.find((known) => known.programme === programme && known.payer === payer);
  const row = rate && rateFor(rate, worker, law).citations[0]?.row;
  return row && 'ratePpm' in row ? row.ratePpm : ratePpm;
}

function passedPensionAge({ person }: ReportLine, { now, then }: BothLaws): boolean {
  const birthDate = birthDateFor(person, now.period);
  if (birthDate === undefined) return false;
  return birthDate <= now.pensionersBornUntil !== birthDate <= then.pensionersBornUntil;
}

function lineOf({ contributions }: ReportLine, programme: BilledProgramme, payer: Payer): Line | undefined {
  return contributions.lines.find((line) => line.programme === programme && line.payer === payer);
}

function amountOf(line: Line | undefined): number {
  return line?.amount ?? 0;
}
