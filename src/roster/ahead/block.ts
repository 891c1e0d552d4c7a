import type { Separator } from '../input/dialect.js';
import type { Judging } from '../plain/plain-rows.js';
import { PackedRows } from './packed-rows.js';

/** The memory of a block, which two threads share. */
export interface BlockMemory {
  readonly bytes: SharedArrayBuffer;
  readonly rows: SharedArrayBuffer;
  readonly open: SharedArrayBuffer;
}

/** How a table's rows are judged: told once. */
export interface TableRules extends Judging {
  readonly separator: Separator;
}

/** What the second thread is told before all else: the file, how to judge it, how it is parted, and the memory for what is found. */
export interface Beginning {
  /** The open file. */
  readonly fd: number;
  readonly rules: TableRules;
  readonly blocks: readonly BlockMemory[];
  /** Where in the file the part with the number 0 begins, and how many bytes each has: the number is the part's ticket. */
  readonly origin: number;
  readonly length: number;
}

/** What was found in a part: how many bytes and plainly good rows it has, and what the rows' numbers of texts mean. */
export interface Found {
  readonly length: number;
  readonly count: number;
  readonly texts: readonly string[];
}

/** What it says of what came with a ticket. */
export interface Judged extends Found {
  readonly ticket: number;
}

const claimed = 0;

/** A part of the file and what is found in it, by whoever claims it first. */
export class Block {
  readonly bytes: Buffer;
  readonly rows: PackedRows;
  /** The ticket of the part that nobody has claimed, counted from 1. */
  private readonly open: Int32Array;

  constructor(memory: BlockMemory) {
    this.bytes = Buffer.from(memory.bytes);
    this.rows = new PackedRows(memory.rows);
    this.open = new Int32Array(memory.open);
  }

  /** @param length of the parts, in bytes. */
  static memory(length: number): BlockMemory {
    return {
      bytes: new SharedArrayBuffer(length),
      rows: new SharedArrayBuffer(PackedRows.memoryFor(length)),
      open: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
  }

  /** Lets a part be claimed. @param ticket from 0 on, and another each time. */
  offer(ticket: number): void {
    Atomics.store(this.open, 0, ticket + 1);
  }

  /** @returns whether what came with this ticket is now for this thread to judge. */
  claim(ticket: number): boolean {
    return Atomics.compareExchange(this.open, 0, ticket + 1, claimed) === ticket + 1;
  }
}
