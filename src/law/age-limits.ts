import { addMonths, type IsoDate, type Period } from './calendar.js';
import { lawOfMonth } from './month.js';
import type { Company, Tables } from './types.js';

/** When age ends or bars a programme for somebody. */
export interface AgeLimits {
  /** The first month without JP (PP 45/2015 art. 15), which may be past; absent past what the tables know. */
  readonly jpEnds?: Period;
  /** From this day on nobody is registered in JKP any more (PP 6/2025 art. 4); absent where there is no JKP. */
  readonly jkpBars?: IsoDate;
}

/** Nobody works so many months until pension age. */
const longestWait = 70 * 12;

/** @param from the month in which to begin looking for the end of JP: the one before it may have been too. */
export function ageLimitsOf(birthDate: IsoDate, from: Period, company: Company, tables: Tables): AgeLimits {
  const { jkp } = lawOfMonth(from, company, tables);
  const ends = Array.from({ length: longestWait }, (_, at) => addMonths(from, at)).find(
    (period) => lawOfMonth(period, company, tables).pensionersBornUntil >= birthDate,
  );
  return {
    ...(ends !== undefined && { jpEnds: ends }),
    ...(jkp && { jkpBars: birthday(birthDate, jkp.belowAge) }),
  };
}

/** Who is born on 29 February turns a year older on 1 March of a common year. */
function birthday(birthDate: IsoDate, age: number): IsoDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const day = birthDate.endsWith('-02-29') && !leap ? '-03-01' : birthDate.slice(4);
  return `${year}${day}` as IsoDate;
}
