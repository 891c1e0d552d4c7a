import type { Contributions } from './calculator.js';
import { roundToRupiah, type Sen, sen } from './money.js';
import type { Programme } from './types.js';

/** JKP is never billed: the state pays its share, and the rest is inside JKK and JKM. */
export type BilledProgramme = Exclude<Programme, 'JKP'>;

export interface ProgrammeTotal {
  /** The sum of the lines, of both payers, JKK and JKM gross. */
  readonly amount: Sen;
  /** The same in whole rupiah, half-up: what is billed. */
  readonly rupiah: number;
}

export type ProgrammeTotals = Readonly<Record<BilledProgramme, ProgrammeTotal>>;

/** @throws RangeError when a sum is past the safe integers. */
export function programmeTotals(contributions: Iterable<Contributions>): ProgrammeTotals {
  const sums = openTotals();
  for (const each of contributions) sums.take(each);
  return sums.totals();
}

/** As `programmeTotals`, one worker after the other. */
export function openTotals(): { take(contributions: Contributions): void; totals(): ProgrammeTotals } {
  const sums: Record<BilledProgramme, Sen> = { JKK: sen(0), JKM: sen(0), JHT: sen(0), JP: sen(0) };
  const total = (amount: Sen): ProgrammeTotal => ({ amount, rupiah: roundToRupiah(amount) });
  return {
    take({ lines }) {
      for (const { programme, amount } of lines) {
        if (programme !== 'JKP') sums[programme] = sen(sums[programme] + amount);
      }
    },
    totals: () => ({ JKK: total(sums.JKK), JKM: total(sums.JKM), JHT: total(sums.JHT), JP: total(sums.JP) }),
  };
}

/** The bill in whole rupiah: each programme's total rounded, then added. */
export function billTotal({ JKK, JKM, JHT, JP }: ProgrammeTotals): number {
  return JKK.rupiah + JKM.rupiah + JHT.rupiah + JP.rupiah;
}
