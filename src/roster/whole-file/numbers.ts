/** Whole numbers of 32 bits, as many as come, in the order in which they came: four bytes each. */
export class Numbers {
  length = 0;
  private kept = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.kept.length) this.kept = grown(this.kept);
    this.kept[this.length] = value;
    this.length += 1;
  }

  /** @param index from 0. */
  at(index: number): number {
    return this.kept[index] ?? 0;
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
