import { Numbers } from './numbers.js';

/** How full the table may get, before it is made twice as large. */
const mostFull = 0.6;

/**
 * Where each key was first met. A key is three numbers of 32 bits, compared whole: no two keys are ever taken for one.
 * Some thirty bytes a key, and no object.
 */
export class FirstRows {
  /** By a key's hash: its place in the lists below, from 1; 0 where there is none. */
  private slots = new Uint32Array(4096);
  private readonly a = new Numbers();
  private readonly b = new Numbers();
  private readonly c = new Numbers();
  private readonly rows = new Numbers();
  private readonly lines = new Numbers();

  /**
   * Remembers a key's row unless an earlier one had the key.
   * @returns the place of whichever row was first, for `row` and `line`; it is this one's own where `row` says so.
   */
  find(a: number, b: number, c: number, row: number, line: number): number {
    if (this.rows.length >= this.slots.length * mostFull) this.grow();
    let slot = this.slotOf(a, b, c);
    for (;;) {
      const place = (this.slots[slot] ?? 0) - 1;
      if (place === -1) break;
      if (this.b.at(place) === b && this.a.at(place) === a && this.c.at(place) === c) return place;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    this.a.push(a);
    this.b.push(b);
    this.c.push(c);
    this.rows.push(row);
    this.lines.push(line);
    this.slots[slot] = this.rows.length;
    return this.rows.length - 1;
  }

  row(place: number): number {
    return this.rows.at(place);
  }

  line(place: number): number {
    return this.lines.at(place);
  }

  private slotOf(a: number, b: number, c: number): number {
    let hash = Math.imul(a ^ (c << 7), 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return (hash ^ (hash >>> 13)) & (this.slots.length - 1);
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let place = 0; place < this.rows.length; place++) {
      let slot = this.slotOf(this.a.at(place), this.b.at(place), this.c.at(place));
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = place + 1;
    }
  }
}
