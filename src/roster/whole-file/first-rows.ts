import { eightDigits, Numbers } from './numbers.js';

/** How full the table may get, before it is made twice as large. */
const mostFull = 0.6;

/**
 * Which row had a key first. A key is three numbers of 31 bits, compared whole: no two keys are ever taken for one.
 * Keys are kept by their row; twenty bytes or so a row, and no object.
 */
export class FirstRows {
  /** By a key's hash: in its lower bits the row that had the key first, from 1; above them those of the hash. */
  private slots: Int32Array;
  /** Says nothing: what is fetched has to go somewhere. */
  private near = 0;
  private readonly a: Numbers;
  private readonly b: Numbers;
  private readonly c = new Numbers(0);

  /** @param expected about how many rows will come: then the table need not grow. */
  constructor(expected: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(expected, 1024) / mostFull)));
    this.a = new Numbers(expected);
    this.b = new Numbers(expected);
  }

  /**
   * Keeps a row's key. A row may be asked for twice.
   * @param c 0 for every key, where two numbers are enough: then it takes no room.
   * @returns the row that had the key first: this one, or one before it.
   */
  find(row: number, a: number, b: number, c: number): number {
    if (row > this.slots.length * mostFull) this.grow(row);
    this.a.set(row, a);
    this.b.set(row, b);
    if (c !== 0) this.c.set(row, c);
    return this.first(row, a, b, c);
  }

  /**
   * Fetches what `find` will look at. A slot lies anywhere in megabytes; asked for one after the other, with nothing in
   * between that hangs on the answer, many are fetched in the time of one.
   */
  bringNear(a: number, b: number, c: number): void {
    this.near ^= this.slots[hashOf(a, b, c) & (this.slots.length - 1)] as number;
  }

  /** @returns the sixteen digits of a key that is a NIK. */
  nik(row: number): string {
    return eightDigits(this.a.at(row)) + eightDigits(this.b.at(row));
  }

  /** @returns both halves of the NIK of each of these rows: fetched together, as each lies somewhere else in memory. */
  halves(rows: Int32Array): Int32Array {
    const halves = new Int32Array(2 * rows.length);
    for (let at = 0; at < rows.length; at++) {
      halves[2 * at] = this.a.at(rows[at] as number);
      halves[2 * at + 1] = this.b.at(rows[at] as number);
    }
    return halves;
  }

  private first(row: number, a: number, b: number, c: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = hashOf(a, b, c);
    let slot = hash & mask;
    for (;;) {
      const met = slots[slot] as number;
      if (met === 0) break;
      // Only where the hashes agree is it worth a look at the keys, which lie far away in memory.
      if (((met ^ hash) & ~mask) === 0) {
        const first = met & mask;
        if (this.b.at(first) === b && this.a.at(first) === a && this.c.at(first) === c) return first;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = (hash & ~mask) | row;
    return row;
  }

  /** Makes room for a row. */
  private grow(row: number): void {
    const { slots, a, b, c } = this;
    const mask = slots.length - 1;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2((2 * row) / mostFull)));
    for (const slot of slots) {
      const first = slot & mask;
      if (first !== 0) this.first(first, a.at(first), b.at(first), c.at(first));
    }
  }
}

/** @returns the six digits of a NIK that say when its owner was born and whether she is a woman, as a number, of its halves. */
export const birthIn = (high: number, low: number): number => (high % 100) * 10_000 + ((low / 10_000) | 0);

/** @returns at how many decimal places two numbers below 2^31 differ. */
function placesApart(one: number, other: number): number {
  let count = 0;
  for (let [a, b] = [one, other]; a !== b; a = (a / 10) | 0, b = (b / 10) | 0) if (a % 10 !== b % 10) count += 1;
  return count;
}

/** @param halves as {@link FirstRows.halves}. @returns at how many places two NIKs differ. */
export function digitsApart(halves: Int32Array, one: number, other: number): number {
  const apart = (half: number): number =>
    placesApart(halves[2 * one + half] as number, halves[2 * other + half] as number);
  return apart(0) + apart(1);
}

/** @returns 32 bits that depend on every bit of a key. */
function hashOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ (c << 7), 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
