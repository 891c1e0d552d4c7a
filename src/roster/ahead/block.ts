import type { Separator } from '../input/separator.js';
import type { Judging } from '../plain/plain-rows.js';
import { PackedRows } from './packed-rows.js';

/** The memory of a block, as it goes from one thread to the other. */
export interface BlockMemory {
  readonly bytes: SharedArrayBuffer;
  readonly rows: SharedArrayBuffer;
  readonly open: SharedArrayBuffer;
}

/** How a table's rows are judged: told once. */
export interface TableRules extends Judging {
  readonly separator: Separator;
}

/** What the second thread is told: how to judge, or which block to judge and how long it is. */
export type Task = TableRules | { readonly block: number; readonly ticket: number; readonly until: number };

/** What it says of what came with a ticket: how many plainly good rows there are, and what their numbers of texts mean. */
export interface Judged {
  readonly ticket: number;
  readonly count: number;
  readonly texts: readonly string[];
}

const claimed = 0;

/** A few whole lines of a file in memory that two threads share; whoever claims it first judges it. */
export class Block {
  readonly bytes: Buffer;
  readonly rows: PackedRows;
  /** The ticket of what stands here until it is claimed. */
  private readonly open: Int32Array;

  constructor(memory: BlockMemory) {
    this.bytes = Buffer.from(memory.bytes);
    this.rows = new PackedRows(memory.rows);
    this.open = new Int32Array(memory.open);
  }

  /** @param length of its bytes. */
  static memory(length: number): BlockMemory {
    return {
      bytes: new SharedArrayBuffer(length),
      rows: new SharedArrayBuffer(PackedRows.memoryFor(length)),
      open: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
  }

  /** Lets what stands here now be claimed. @param ticket above 0, and another each time. */
  offer(ticket: number): void {
    Atomics.store(this.open, 0, ticket);
  }

  /** @returns whether what came with this ticket is now for this thread to judge. */
  claim(ticket: number): boolean {
    return Atomics.compareExchange(this.open, 0, ticket, claimed) === ticket;
  }
}
