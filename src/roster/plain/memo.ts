/** Longer cells are not remembered, nor are more different ones than this. */
const longest = 40;
const size = 2048;

interface Remembered<T> {
  readonly text: Buffer;
  readonly meaning: T;
}

/**
 * What cells of a column with few different texts mean, found by their bytes. Each text is read once, by the parser that
 * reads strings; those that it refuses are not remembered.
 */
export class Memo<T> {
  private readonly slots: (Remembered<T> | undefined)[] = new Array<undefined>(size).fill(undefined);

  /** @param read a cell's meaning, or undefined where it has none that is plainly good. */
  constructor(private readonly read: (text: string) => T | undefined) {}

  /** @returns what the cell between two places means, or undefined where strings have to tell. */
  find(bytes: Buffer, start: number, end: number): T | undefined {
    const length = end - start;
    if (length > longest) return undefined;
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const slot = (hash ^ (hash >>> 11)) & (size - 1);
    const known = this.slots[slot];
    if (known !== undefined && isSame(known.text, bytes, start, length)) return known.meaning;
    const meaning = this.read(bytes.toString('utf8', start, end));
    if (meaning !== undefined && known === undefined) {
      this.slots[slot] = { text: Buffer.from(bytes.subarray(start, end)), meaning };
    }
    return meaning;
  }
}

function isSame(text: Buffer, bytes: Buffer, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at++) if (text[at] !== bytes[start + at]) return false;
  return true;
}
