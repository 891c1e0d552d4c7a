/** So many bits a key tell most apart. */
const bitsEach = 8;

/** Tells which keys were seen; of so many as were said to come, one in sixteen is thought to have been that was not. One byte a key. */
export class Bits {
  /** How many keys it can tell apart well. */
  readonly room: number;
  private readonly bytes: Uint8Array;
  private readonly mask: number;
  private near = 0;

  /** @param count how many keys will come. */
  constructor(count: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(count, 64) * bitsEach));
    this.room = bits / bitsEach;
    this.bytes = new Uint8Array(bits / 8);
    this.mask = bits - 1;
  }

  /** Fetches what will be looked at: see `FirstRows.bringNear`. */
  bringNear(key: number): void {
    this.near ^= this.bytes[(mixed(key) & this.mask) >>> 3] as number;
  }

  /** @param key 32 bits. @returns whether the key seems to have been added before. */
  add(key: number): boolean {
    const place = mixed(key) & this.mask;
    const before = this.bytes[place >>> 3] as number;
    const after = before | (1 << (place & 7));
    this.bytes[place >>> 3] = after;
    return after === before;
  }

  has(key: number): boolean {
    const place = mixed(key) & this.mask;
    return ((this.bytes[place >>> 3] as number) & (1 << (place & 7))) !== 0;
  }
}

/** @returns 32 bits of which the lower ones depend on all. */
function mixed(key: number): number {
  const product = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
  return product ^ (product >>> 13);
}
