import type { Separator } from '../input/separator.js';
import type { Judging } from '../plain/plain-rows.js';
import { PackedRows } from './packed-rows.js';

/** The memory of a block, which two threads share. */
export interface BlockMemory {
  readonly rows: SharedArrayBuffer;
  readonly open: SharedArrayBuffer;
}

/** How a table's rows are judged: told once. */
export interface TableRules extends Judging {
  readonly separator: Separator;
}

/** What the second thread is told before all else: how to judge, and the memory for what it finds. */
export interface Beginning {
  readonly rules: TableRules;
  readonly blocks: readonly BlockMemory[];
}

/** A part of the file that the second thread may judge, and which block takes what comes of it. */
export interface Task {
  readonly ticket: number;
  readonly block: number;
  /** Where in the file it begins, and how many bytes it has. */
  readonly start: number;
  readonly length: number;
}

/** What it says of what came with a ticket: how many plainly good rows there are, and what their numbers of texts mean. */
export interface Judged {
  readonly ticket: number;
  readonly count: number;
  readonly texts: readonly string[];
}

const claimed = 0;

/** What is found in a part of the file; whoever claims the part first judges it. */
export class Block {
  readonly rows: PackedRows;
  /** The ticket of the part that nobody has claimed. */
  private readonly open: Int32Array;

  constructor(memory: BlockMemory) {
    this.rows = new PackedRows(memory.rows);
    this.open = new Int32Array(memory.open);
  }

  /** @param length of the parts, in bytes. */
  static memory(length: number): BlockMemory {
    return {
      rows: new SharedArrayBuffer(PackedRows.memoryFor(length)),
      open: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
  }

  /** Lets a part be claimed. @param ticket above 0, and another each time. */
  offer(ticket: number): void {
    Atomics.store(this.open, 0, ticket);
  }

  /** @returns whether what came with this ticket is now for this thread to judge. */
  claim(ticket: number): boolean {
    return Atomics.compareExchange(this.open, 0, ticket, claimed) === ticket;
  }
}
