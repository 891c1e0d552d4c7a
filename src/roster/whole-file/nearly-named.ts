import { birthIn, digitsApart, type FirstRows } from './first-rows.js';
import { likeness } from './name-likeness.js';
import type { RowFacts } from './row-facts.js';

/** In a file of more workers only those are compared whose names sound the same. */
const mostNamed = 20_000;
/** With so many of one birth date a row is compared. */
const mostCompared = 20;

/** Two rows of one birth date, by their numbers, and at how many digits their NIKs differ. */
export interface Pair {
  readonly earlier: number;
  readonly row: number;
  readonly apart: number;
}

/** Finds people whose names differ, and may be one name all the same: with initials, a word less, or a mistyped letter. */
export class NearlyNamed {
  /** By row; rows that are not compared have none. */
  private readonly names: string[] = [];
  private readonly rows: number[] = [];
  private isTooLarge = false;

  /** Takes a row; of too many nothing is kept. */
  see(facts: RowFacts): void {
    if (this.isTooLarge) return;
    this.rows.push(facts.row);
    this.names[facts.row] = facts.name;
    if (this.rows.length <= mostNamed) return;
    this.isTooLarge = true;
    this.rows.length = 0;
    this.names.length = 0;
  }

  /** @returns the name of a row, if it was kept. */
  nameOf(row: number): string | undefined {
    return this.names[row];
  }

  /**
   * @param weigh what speaks for the two of a pair to be one person, besides their names.
   * @returns the pairs for which something does, each row with no more than one before it.
   */
  find<Evidence>(niks: FirstRows, weigh: (pair: Pair) => Evidence | undefined): { pair: Pair; evidence: Evidence }[] {
    const rows = Int32Array.from(this.rows);
    const halves = niks.halves(rows);
    const birthAt = (at: number): number => birthIn(halves[2 * at] as number, halves[2 * at + 1] as number);
    const order = Float64Array.from(rows, (_, at) => birthAt(at) * mostNamed + at).sort();
    const found: { pair: Pair; evidence: Evidence }[] = [];
    for (const [place, key] of order.entries()) {
      const at = key % mostNamed;
      for (let other = place - 1; other >= Math.max(0, place - mostCompared); other--) {
        const before = (order[other] as number) % mostNamed;
        if (birthAt(before) !== birthAt(at)) break;
        const pair = {
          earlier: rows[before] as number,
          row: rows[at] as number,
          apart: digitsApart(halves, before, at),
        };
        const evidence = weigh(pair);
        if (evidence === undefined) continue;
        const like = likeness(this.names[pair.earlier] as string, this.names[pair.row] as string);
        // Twins have names that are like each other, and are registered one after the other.
        if (like === undefined || (like === 'mistyped' && areNeighbours(halves, before, at))) continue;
        found.push({ pair, evidence });
        break;
      }
    }
    return found;
  }
}

/** Whether one NIK is the next of the other. */
function areNeighbours(halves: Int32Array, one: number, other: number): boolean {
  const isSame = halves[2 * one] === halves[2 * other];
  return isSame && Math.abs((halves[2 * one + 1] as number) - (halves[2 * other + 1] as number)) === 1;
}
