import { NotAWorkbook } from './refusal.js';

const mostBytes = 256 * 1024 ** 2;
const mostStrings = 8 * 1024 ** 2;

/** Many texts in one piece of memory, each by its number. */
export class StringTable {
  private bytes = Buffer.alloc(64 * 1024);
  private ends = new Uint32Array(1024);
  private count = 0;

  /** @throws NotAWorkbook where there is more than any table of workers says. */
  add(text: string): void {
    const start = this.end(this.count);
    const end = start + Buffer.byteLength(text);
    if (end > mostBytes || this.count === mostStrings) throw new NotAWorkbook('too large');
    if (end > this.bytes.length) this.bytes = Buffer.concat([this.bytes], Math.max(end, this.bytes.length * 2));
    this.bytes.write(text, start);
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.ends.length * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.ends[this.count] = end;
    this.count += 1;
  }

  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    return this.bytes.toString('utf8', this.end(index), this.end(index + 1));
  }

  /** Where the texts before a number end. */
  private end(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0);
  }
}
