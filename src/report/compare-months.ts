import type { Sen } from '../law/money.js';

/** A worker as two months know them. */
export interface MonthLine {
  readonly identity: string;
  readonly wage: Sen;
}

/** How this month's workers differ from last month's; amounts in sen. */
export interface MonthComparison {
  readonly joined: number;
  readonly left: number;
  readonly wageChanged: number;
  readonly wagesBefore: number;
  readonly wagesNow: number;
}

/** @returns who came, who left and whose wage changed between two months' lines. */
export function compareMonths(before: Iterable<MonthLine>, now: Iterable<MonthLine>): MonthComparison {
  const earlier = new Map<string, number>();
  let wagesBefore = 0;
  for (const { identity, wage } of before) {
    earlier.set(identity, wage);
    wagesBefore += wage;
  }
  let joined = 0;
  let wageChanged = 0;
  let wagesNow = 0;
  for (const { identity, wage } of now) {
    const last = earlier.get(identity);
    if (last === undefined) joined++;
    else if (last !== wage) wageChanged++;
    earlier.delete(identity);
    wagesNow += wage;
  }
  return { joined, left: earlier.size, wageChanged, wagesBefore, wagesNow };
}
