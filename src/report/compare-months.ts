import { paired } from './paired.js';

/** A worker as two months know them; the wage in sen. */
export interface MonthLine {
  readonly identity: string;
  readonly wage: number;
}

/** How this month's workers differ from last month's; amounts in sen. */
export interface MonthComparison {
  readonly joined: number;
  readonly left: number;
  readonly wageChanged: number;
  readonly wagesBefore: number;
  readonly wagesNow: number;
}

/** @returns who came, who left and whose wage changed between two months' lines. @param before sorted by identity, as `now` is. */
export async function compareMonths(
  before: Iterable<MonthLine> | AsyncIterable<MonthLine>,
  now: Iterable<MonthLine>,
): Promise<MonthComparison> {
  const found = { joined: 0, left: 0, wageChanged: 0, wagesBefore: 0, wagesNow: 0 };
  for await (const [was, is] of paired(before, now)) {
    found.wagesBefore += was?.wage ?? 0;
    found.wagesNow += is?.wage ?? 0;
    if (!was) found.joined++;
    else if (!is) found.left++;
    else if (was.wage !== is.wage) found.wageChanged++;
  }
  return found;
}
