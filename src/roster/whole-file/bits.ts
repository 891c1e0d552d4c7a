/** So many bits a key tell most apart, where each sets two of one word. */
const bitsEach = 8;

/** Tells which keys were seen; of so many as were said to come, one in twenty is thought to have been that was not. One byte a key. */
export class Bits {
  /** How many keys it can tell apart well. */
  readonly room: number;
  private readonly words: Int32Array;
  private readonly mask: number;
  private near = 0;

  /** @param count how many keys will come. */
  constructor(count: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(count, 64) * bitsEach));
    this.room = bits / bitsEach;
    this.words = new Int32Array(bits / 32);
    this.mask = this.words.length - 1;
  }

  /** Fetches what will be looked at: see `FirstRows.bringNear`. */
  bringNear(key: number): void {
    this.near ^= this.words[mixed(key) & this.mask] as number;
  }

  /** @param key 32 bits. @returns whether the key seems to have been added before. */
  add(key: number): boolean {
    const hash = mixed(key);
    const place = hash & this.mask;
    const before = this.words[place] as number;
    const after = before | twoOf(hash);
    this.words[place] = after;
    return after === before;
  }

  has(key: number): boolean {
    const hash = mixed(key);
    const two = twoOf(hash);
    return ((this.words[hash & this.mask] as number) & two) === two;
  }
}

/** @returns two bits of a word, or one, by the upper bits of a hash: the lower ones say which word. */
function twoOf(hash: number): number {
  return (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31));
}

/** @returns 32 bits that depend on all. */
function mixed(key: number): number {
  const product = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
  return product ^ (product >>> 13);
}
