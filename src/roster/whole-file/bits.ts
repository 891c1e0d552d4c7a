/** So many bits a key tell nearly all apart. */
const bitsEach = 16;

/** Tells which keys were seen; now and then one is thought to have been that was not. Two bytes a key. */
export class Bits {
  private readonly bytes: Uint8Array;
  private readonly mask: number;

  /** @param count how many keys will come. */
  constructor(count: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(count, 64) * bitsEach));
    this.bytes = new Uint8Array(bits / 8);
    this.mask = bits - 1;
  }

  /** @param key 32 bits. @returns whether the key seems to have been added before. */
  add(key: number): boolean {
    const at = (key & this.mask) >>> 3;
    const before = this.bytes[at] as number;
    this.bytes[at] = before | (1 << (key & 7));
    return this.bytes[at] === before;
  }

  has(key: number): boolean {
    return ((this.bytes[(key & this.mask) >>> 3] as number) & (1 << (key & 7))) !== 0;
  }
}
