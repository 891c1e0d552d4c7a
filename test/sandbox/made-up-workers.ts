import { addDays, addMonths, dayOf, firstDay, type IsoDate, isoDate, type Period } from '../../src/law/calendar.js';
import { shippedTables } from '../../src/law/generated/tables.js';
import { type Sen, sen } from '../../src/law/money.js';
import { type Programme, programmes } from '../../src/law/types.js';

/** What both hands are told of a worker; amounts in sen. */
export interface MadeUpWorker {
  readonly wage: Sen;
  readonly backPay?: Sen;
  readonly birthDate?: IsoDate;
  readonly citizenship?: 'WNI' | 'WNA';
  readonly startDate?: IsoDate;
  readonly programmes?: Programme[];
  readonly contractType?: 'PKWT' | 'PKWTT';
  readonly construction?: boolean;
}

/** A whole number from 0 up to, and without, a bound. */
type Dice = (bound: number) => number;

/**
 * Workers of all kinds, the same for the same seed: wages at the caps, ages at the limits, foreigners who have just
 * begun, chosen programmes, construction, back pay.
 * @param months those in which they will be reckoned: ages and lengths of service are put about their first days.
 */
export function madeUpWorkers(count: number, months: readonly Period[], seed: number): MadeUpWorker[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => madeUpWorker(months, roll));
}

function madeUpWorker(months: readonly Period[], roll: Dice): MadeUpWorker {
  const month = oneOf(months, roll);
  const isForeigner = roll(6) === 0;
  return {
    wage: madeUpWage(roll),
    ...(roll(4) === 0 && { backPay: sen(roll(1_000_000_000)) }),
    ...(roll(20) > 0 && { birthDate: madeUpBirthDate(month, roll) }),
    ...(isForeigner ? { citizenship: 'WNA' } : roll(2) === 0 && { citizenship: 'WNI' }),
    ...(roll(5) > 0 && { startDate: dayOf(addMonths(month, -roll(10)), 1 + roll(31)) }),
    ...(roll(4) === 0 && { programmes: programmes.filter(() => roll(2) === 0) }),
    ...(roll(3) > 0 && { contractType: roll(2) === 0 ? 'PKWT' : 'PKWTT' }),
    ...(roll(3) === 0 && { construction: roll(3) > 0 }),
  };
}

/** Sen: at a cap to a rupiah, of a few sen, of every day, or as large as can be said. */
function madeUpWage(roll: Dice): Sen {
  const caps = [...shippedTables['jp-cap'], ...shippedTables.jkp].map(({ cap }) => cap);
  const kinds = [
    () => oneOf(caps, roll) * 100 + roll(201) - 100,
    () => 1 + roll(1_000),
    () => (2_000_000 + roll(20_000_000)) * 100,
    () => 200_000_000 + roll(2_000_000_000),
    () => 1 + roll(100_000) * roll(1_000_000_000),
  ];
  return sen(oneOf(kinds, roll)());
}

/** A day on which an age from 53 to 66 is reached at the first of a month, a day more or less; or any other day. */
function madeUpBirthDate(month: Period, roll: Dice): IsoDate {
  if (roll(2) === 0) return addDays(firstDay(addMonths(month, -12 * (53 + roll(14)))), roll(3) - 1);
  return isoDate(1945 + roll(60), 1 + roll(12), 1 + roll(28)) ?? firstDay(month);
}

function oneOf<T>(list: readonly T[], roll: Dice): T {
  return list[roll(list.length)] as T;
}

/** The same numbers for the same seed (Park and Miller). */
function dice(seed: number): Dice {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
