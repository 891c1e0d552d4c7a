import { addMonths, ageOn, dayOf, type IsoDate, type Period, periodOf } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { inForce } from './in-force.js';
import { rupiah, type Sen, sen, share } from './money.js';
import type { BenefitEvent, BenefitRow, Programme, Tables } from './types.js';

/** What a worker's benefits depend on. */
export interface Insured {
  /** The programmes that the worker is in. */
  readonly programmes: readonly Programme[];
  /** The last that was reported. */
  readonly wage: Sen;
  /** What was paid for JP. */
  readonly jpContributions: Sen;
  /** How the work ended; absent of who is at work. */
  readonly ended?: { readonly on: IsoDate; readonly died: boolean; readonly dismissed: boolean };
  /** Not known of everybody. */
  readonly born?: IsoDate;
  /** Of JHT. */
  readonly balance: Sen;
  /** The mean of the wages that JP was paid of, each up to its cap and as it was: no index is known. */
  readonly averageWage: Sen;
  /** How many of these months, the oldest first, were paid for a programme. */
  readonly paid: Readonly<Partial<Record<Programme, readonly Period[]>>>;
}

/** A benefit, and what it would come to now. */
export interface Benefit {
  readonly row: BenefitRow;
  readonly amount: Sen;
  /** Up to which wage a month it is reckoned, in rupiah; null where there is no such limit. */
  readonly cap: number | null;
  /** The months paid that count for it. */
  readonly months: number;
  /** Whether the worker is in the programme or has a right left since, as of JP whoever paid it, and enough months are paid. */
  readonly open: boolean;
  /** What a claim waits for; `right` where there is no right to wait with, null where it can be made now. */
  readonly waitsFor: BenefitEvent | 'months' | 'right' | null;
}

/**
 * What each programme would pay of a worker as things stand in a month (PP 82/2019 arts. 25 and 34, PP 46/2015 art. 22,
 * PP 45/2015 arts. 17-18 and 24, PP 37/2021 and PP 6/2025 arts. 21 and 40), each half-up to the sen.
 * @param until the last month that counts where only so many are looked back upon. @param today on which a right may have lapsed.
 */
export function benefitsOf(
  insured: Insured,
  period: Period,
  until: Period,
  today: IsoDate,
  tables: Tables = shippedTables,
): readonly Benefit[] {
  const jkp = inForce(tables.jkp, period)[0];
  const capped = jkp ? sen(Math.min(insured.wage, rupiah(jkp.cap))) : insured.wage;
  return inForce(tables.benefit, period).flatMap((row) => {
    const months = monthsOf(insured.paid[row.programme] ?? [], row.withinMonths, until);
    const wage = row.programme === 'JKP' ? capped : insured.wage;
    if (months >= (row.beforeMonths ?? Infinity)) return [];
    // Contributions to JP end at the pension age; what they earned does not.
    const isInsured = insured.programmes.includes(row.programme) || (row.programme === 'JP' && months > 0);
    const hasRight = isInsured && isDue(row, insured, today);
    const open = hasRight && months >= row.afterMonths;
    const waitsFor = open ? eventToCome(row, insured, today, tables) : hasRight ? 'months' : 'right';
    const cap = row.programme === 'JKP' ? (jkp?.cap ?? null) : null;
    return [{ row, amount: amountOf(row, { ...insured, wage }, months), cap, months, open, waitsFor }];
  });
}

/** @returns whether there is a right to it now that the work has ended, if it has. */
function isDue({ afterWork, claimMonths }: BenefitRow, { ended }: Insured, today: IsoDate): boolean {
  if (!ended || afterWork === 'always') return true;
  if (afterWork === 'never' || !ended[afterWork]) return false;
  return claimMonths === undefined || today <= monthsLater(ended.on, claimMonths);
}

/** At which all of the JHT is paid, at work or not (PP 46/2015 art. 22). */
const ageOfJht = 56;

/** @returns what has not come to pass yet; an accident is claimed for by itself, whenever there was one. */
function eventToCome(
  { event }: BenefitRow,
  { ended, born }: Insured,
  today: IsoDate,
  tables: Tables,
): BenefitEvent | null {
  const age = born === undefined ? 0 : ageOn(born, today);
  const pensionAge = inForce(tables['pension-age'], periodOf(today))[0]?.age ?? Infinity;
  const isPast: Readonly<Record<BenefitEvent, boolean>> = {
    accident: false,
    death: ended?.died ?? false,
    dismissal: ended?.dismissed ?? false,
    'end-of-work': ended !== undefined || age >= ageOfJht,
    'pension-age': (ended?.died ?? false) || age >= pensionAge,
  };
  return event === undefined || isPast[event] ? null : event;
}

/** @returns the same day so many months later, or the last of a shorter month. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  return dayOf(addMonths(periodOf(day), months), Number(day.slice(8)));
}

function monthsOf(paid: readonly Period[], within: number | undefined, until: Period): number {
  if (within === undefined) return paid.length;
  return paid.filter((month) => month <= until && month > addMonths(until, -within)).length;
}

function amountOf(
  { unit, amount, times }: BenefitRow,
  { wage, balance, jpContributions, averageWage }: Insured,
  months: number,
): Sen {
  if (unit === 'rupiah') return rupiah(amount * times);
  if (unit === 'wage') return share(sen(wage * times), amount, 'sen');
  if (unit === 'balance') return share(balance, amount, 'sen');
  if (unit === 'contributions') return share(jpContributions, amount, 'sen');
  // 1 % a year is a twelfth of it a month: the product first, so that nothing is rounded twice.
  const exact = BigInt(averageWage) * BigInt(amount) * BigInt(months);
  return sen(Number((exact * 2n + 12_000_000n) / 24_000_000n));
}
