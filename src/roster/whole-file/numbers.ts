/** Whole numbers of 32 bits with a sign, as many as come: four bytes each. */
export class Numbers {
  length = 0;
  private kept: Int32Array;

  /** @param expected about how many will come. */
  constructor(expected: number) {
    this.kept = new Int32Array(Math.max(expected, 1024));
  }

  push(value: number): void {
    if (this.length === this.kept.length) this.grow(2 * this.length);
    this.kept[this.length] = value;
    this.length += 1;
  }

  /** Puts a number at a place, from 0; those before it that were never put are 0. */
  set(index: number, value: number): void {
    if (index >= this.kept.length) this.grow(2 * index);
    this.kept[index] = value;
    this.length = Math.max(this.length, index + 1);
  }

  /** @returns the number at a place, from 0; 0 where none was put. */
  at(index: number): number {
    return this.kept[index] ?? 0;
  }

  private grow(length: number): void {
    const more = new Int32Array(length);
    more.set(this.kept);
    this.kept = more;
  }
}

/** @returns half a NIK as it is written. */
export const eightDigits = (number: number): string => String(number).padStart(8, '0');
