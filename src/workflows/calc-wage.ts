import { AppError, message } from '../errors.js';
import { amountsNeeded, averageWage } from '../law/average-wage.js';
import type { Period } from '../law/calendar.js';
import type { Sen } from '../law/money.js';
import type { Tables, WageKind } from '../law/types.js';
import { greatestWage } from '../roster/fields/wage.js';

/** The ways to say a wage, of which exactly one is used; amounts in sen. */
export interface SaidWage {
  readonly wage: Sen | undefined;
  readonly dailyWage: Sen | undefined;
  /** Of each of the last three months. */
  readonly pieceRate: readonly Sen[] | undefined;
  /** Of each of the last twelve months. */
  readonly weather: readonly Sen[] | undefined;
  /** Construction: without a wage its contributions go by the contract's value, which is not reckoned here. */
  readonly construction: boolean;
}

/** A wage that was reckoned from what was paid by the day, by the piece or by the weather. */
export interface Averaged {
  readonly kind: WageKind;
  readonly paid: readonly Sen[];
}

/** The flags that say a wage, and the kind that each is; a monthly one is of none. */
const ways = [
  ['wage', '--wage', undefined],
  ['dailyWage', '--daily-wage', 'daily'],
  ['pieceRate', '--piece-rate', 'piece-rate'],
  ['weather', '--weather', 'weather'],
] as const satisfies readonly (readonly [Exclude<keyof SaidWage, 'construction'>, string, WageKind | undefined])[];

/**
 * @returns the monthly wage in sen, and what it was reckoned from where it was not said itself (PP 44/2015 art. 19).
 * @throws AppError usage unless it is said in one way, with as many amounts as that takes; CONSTRUCTION_WAGE_UNKNOWN
 * for construction whose wage is not said (PP 44/2015 art. 54(2)).
 */
export function monthlyWage(
  said: SaidWage,
  period: Period,
  tables: Tables,
): { readonly wage: Sen; readonly averaged: Averaged | undefined } {
  const used = ways.filter(([name]) => said[name] !== undefined);
  const [first, second] = used;
  if (first === undefined && said.construction) {
    throw new AppError('usage', message('calc.constructionWage'), {
      code: 'CONSTRUCTION_WAGE_UNKNOWN',
      help: message('calc.constructionWage.help'),
    });
  }
  if (first === undefined) {
    throw new AppError('usage', message('usage.missingOption', { flags: '--wage' }), {
      code: 'USAGE',
      help: message('calc.wageNeeded.help'),
    });
  }
  if (second !== undefined) {
    throw new AppError('usage', message('usage.notTogether', { flag: first[1], other: second[1] }), { code: 'USAGE' });
  }
  const [name, flag, kind] = first;
  const paid = [said[name] ?? []].flat() as readonly Sen[];
  if (kind === undefined) return { wage: paid[0] as Sen, averaged: undefined };
  const needed = amountsNeeded(kind, period, tables);
  if (paid.length !== needed) {
    throw new AppError('usage', message('calc.amountsNeeded', { flag, needed, given: paid.length }), {
      code: 'USAGE',
      help: message('calc.amountsNeeded.help', { flag }),
    });
  }
  const wage = averageWage(kind, paid, period, tables);
  if (wage === 0 || wage > greatestWage) {
    const code = wage === 0 ? 'WAGE_NOT_POSITIVE' : 'WAGE_OUT_OF_RANGE';
    throw new AppError('usage', message('calc.averageWage', { flag, wage }), { code });
  }
  return { wage, averaged: { kind, paid } };
}
