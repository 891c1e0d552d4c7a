import { eightDigits, Numbers } from './numbers.js';

/** How full the table may get, before it is made twice as large. */
const mostFull = 0.6;

/**
 * Where each key was first met. A key is three numbers of 32 bits, compared whole: no two keys are ever taken for one.
 * Some thirty bytes a key, and no object.
 */
export class FirstRows {
  /** By a key's hash: in its lower bits the key's place in the lists below, from 1; above them those of the hash. */
  private slots: Uint32Array;
  /** Says nothing: what is fetched has to go somewhere. */
  private near = 0;
  private readonly a: Numbers;
  private readonly b: Numbers;
  private readonly c = new Numbers(0);
  private readonly rows: Numbers;
  private readonly lines: Numbers;

  /** @param expected about how many keys will come: then the table need not grow. */
  constructor(expected: number) {
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(expected, 1024) / mostFull)));
    this.a = new Numbers(expected);
    this.b = new Numbers(expected);
    this.rows = new Numbers(expected);
    this.lines = new Numbers(expected);
  }

  /**
   * Remembers a key's row unless an earlier one had the key.
   * @param c 0 for every key, where two numbers are enough: then it takes no room.
   * @returns the place of whichever row was first, for `row` and `line`; it is this one's own where `row` says so.
   */
  find(a: number, b: number, c: number, row: number, line: number): number {
    const hash = hashOf(a, b, c);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let met = this.slots[slot] ?? 0; met !== 0; met = this.slots[slot] ?? 0) {
      // Only where the hashes agree is it worth a look at the lists, which lie far away in memory.
      if (((met ^ hash) & ~mask) === 0) {
        const place = (met & mask) - 1;
        if (this.b.at(place) === b && this.a.at(place) === a && this.c.at(place) === c) return place;
      }
      slot = (slot + 1) & mask;
    }
    this.a.push(a);
    this.b.push(b);
    if (c !== 0) this.c.set(this.rows.length, c);
    this.rows.push(row);
    this.lines.push(line);
    const count = this.rows.length;
    this.slots[slot] = (hash & ~mask) | count;
    if (count > this.slots.length * mostFull) this.grow();
    return count - 1;
  }

  /**
   * Fetches what `find` will look at. A slot lies anywhere in megabytes; asked for one after the other, with nothing in
   * between that hangs on the answer, many are fetched in the time of one.
   */
  bringNear(a: number, b: number, c: number): void {
    this.near ^= this.slots[hashOf(a, b, c) & (this.slots.length - 1)] ?? 0;
  }

  row(place: number): number {
    return this.rows.at(place);
  }

  line(place: number): number {
    return this.lines.at(place);
  }

  /** @returns the sixteen digits of a key that is a NIK. */
  nik(place: number): string {
    return eightDigits(this.a.at(place)) + eightDigits(this.b.at(place));
  }

  /** @returns at how many places two NIKs differ. */
  digitsApart(one: number, other: number): number {
    return apart(this.a.at(one), this.a.at(other)) + apart(this.b.at(one), this.b.at(other));
  }

  /** @returns the six digits of a NIK that say when its owner was born and whether she is a woman, as a number. */
  birth(place: number): number {
    return (this.a.at(place) % 100) * 10_000 + Math.floor(this.b.at(place) / 10_000);
  }

  private grow(): void {
    const slots = new Uint32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let place = 0; place < this.rows.length; place++) {
      const hash = hashOf(this.a.at(place), this.b.at(place), this.c.at(place));
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~mask) | (place + 1);
    }
    this.slots = slots;
  }
}

/** @returns at how many decimal places two numbers below 2^31 differ. */
function apart(one: number, other: number): number {
  let count = 0;
  for (let [a, b] = [one, other]; a !== b; a = (a / 10) | 0, b = (b / 10) | 0) if (a % 10 !== b % 10) count += 1;
  return count;
}

/** @returns 32 bits that depend on every bit of a key. */
function hashOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ (c << 7), 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
