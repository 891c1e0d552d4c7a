import { readSync } from 'node:fs';
import { PlainRows, unclear } from '../plain/plain-rows.js';
import { RowFacts } from '../whole-file/row-facts.js';
import { type Beginning, Block, type Found } from './block.js';
import { type PackedRows, Texts } from './packed-rows.js';

const lineFeed = 10;

/** The parts of a file, as one of two threads sees them: each part is judged by the thread that claims it first. */
export class Parts {
  readonly blocks: readonly Block[];
  private readonly plain: PlainRows;
  private readonly facts = new RowFacts();

  constructor(private readonly told: Beginning) {
    this.blocks = told.blocks.map((memory) => new Block(memory));
    this.plain = new PlainRows(told.rules.separator, told.rules);
  }

  /** The memory for what is found in a part. */
  blockOf(ticket: number): Block {
    return this.blocks[ticket % this.blocks.length] as Block;
  }

  /** Reads and judges a part, unless it is the other thread's. @returns what was found, or nothing. */
  judge(ticket: number): Found | undefined {
    const block = this.blockOf(ticket);
    if (!block.claim(ticket)) return undefined;
    const { fd, origin, length } = this.told;
    const read = readSync(fd, block.bytes, 0, length, origin + ticket * length);
    return { length: read, ...this.find(block.bytes.subarray(0, read), block.rows) };
  }

  /** Judges what would be the rows if each ended with its line; which of them are, shows when the file is gone through. */
  private find(bytes: Buffer, rows: PackedRows): Omit<Found, 'length'> {
    const { plain, facts } = this;
    const texts = new Texts();
    const until = bytes.lastIndexOf(lineFeed) + 1;
    let count = 0;
    for (let from = bytes.indexOf(lineFeed) + 1; from < until; ) {
      const end = plain.read(bytes, from, facts);
      if (end !== unclear && rows.write(count, from, end, facts, texts)) count += 1;
      from = end === unclear ? bytes.indexOf(lineFeed, from) + 1 : end;
    }
    return { count, texts: texts.all };
  }
}
