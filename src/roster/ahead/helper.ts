import { Worker } from 'node:worker_threads';
import { longestRecord } from '../input/dialect.js';
import { Block, type Judged, type TableRules, type Task } from './block.js';

/** So many blocks are at hand: enough that the second thread has always one to go on with. */
const blocksAtHand = 6;
/** Of so many blocks the first is not offered: who takes them in has the checks of the whole file to do besides. */
const turn = 3;

export interface HelperOptions {
  /** The second thread's program; the one beside this by default. */
  readonly thread?: URL;
  /** How many bytes of the file come to a block, besides the beginning of a record that is at hand. */
  readonly pieceLength?: number;
  /** Whether blocks that the second thread has not begun are waited for, which tests do to see it at work. */
  readonly patient?: boolean;
}

/**
 * A second thread that judges blocks of a file which come later, while this one goes through it in order. What it finds
 * holds only where a record begins with the block, which shows when this thread gets there. It is never needed: what it has
 * not begun by then, or failed to do, is done here in the same way.
 */
export class Helper {
  readonly pieceLength: number;
  private readonly blocks: readonly Block[];
  private readonly worker: Worker;
  private readonly patient: boolean;
  /** By ticket: who waits for what was judged, and what was judged and not yet asked for. */
  private readonly waiting = new Map<number, (judged: Judged | undefined) => void>();
  private readonly done = new Map<number, Judged>();
  private ready = false;
  private ended = false;
  private tickets = 0;

  constructor({ thread, pieceLength = 1024 * 1024, patient = false }: HelperOptions = {}) {
    const memories = Array.from({ length: blocksAtHand }, () => Block.memory(longestRecord + pieceLength));
    this.pieceLength = pieceLength;
    this.blocks = memories.map((memory) => new Block(memory));
    this.patient = patient;
    this.worker = new Worker(thread ?? new URL('./ahead-worker.js', import.meta.url), {
      workerData: memories,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.worker.on('message', (judged: Judged) => this.hear(judged));
    this.worker.on('error', () => this.letGo());
    this.worker.on('exit', () => this.letGo());
  }

  /** Says how rows are judged, once that is known: until then nothing is offered. */
  begin(rules: TableRules): void {
    if (!this.ready) this.tell(rules);
    this.ready = true;
  }

  /** How many blocks may wait to be taken in: none before the second thread knows how to judge. */
  get room(): number {
    return this.ready ? this.blocks.length - 1 : 0;
  }

  /**
   * Copies bytes into the next block, and offers it to the second thread unless it is this one's turn.
   * @returns the block, or undefined where they are too long for one.
   */
  fill(parts: readonly Buffer[]): AheadBlock | undefined {
    const until = parts.reduce((sum, { length }) => sum + length, 0);
    const at = this.tickets % this.blocks.length;
    const block = this.blocks[at];
    if (block === undefined || until > block.bytes.length) return undefined;
    this.tickets += 1;
    const ticket = this.tickets;
    let length = 0;
    for (const part of parts) length += part.copy(block.bytes, length);
    const offered = this.ready && !this.ended && ticket % turn !== 0;
    if (offered) {
      block.offer(ticket);
      this.tell({ block: at, ticket, until });
    }
    return { block, until, judged: async () => (offered ? this.judged(ticket, block) : undefined) };
  }

  /** Ends the second thread, whatever it is at. */
  async end(): Promise<void> {
    this.ended = true;
    await this.worker.terminate();
  }

  private async judged(ticket: number, block: Block): Promise<Judged | undefined> {
    const done = this.done.get(ticket);
    this.done.delete(ticket);
    if (done !== undefined || this.ended || (!this.patient && block.claim(ticket))) return done;
    return new Promise((resolve) => this.waiting.set(ticket, resolve));
  }

  private hear(judged: Judged): void {
    const resolve = this.waiting.get(judged.ticket);
    this.waiting.delete(judged.ticket);
    if (resolve) resolve(judged);
    else this.done.set(judged.ticket, judged);
  }

  /** Nobody waits for a thread that is no more. */
  private letGo(): void {
    this.ended = true;
    for (const resolve of this.waiting.values()) resolve(undefined);
    this.waiting.clear();
  }

  private tell(task: Task): void {
    this.worker.postMessage(task);
  }
}

/** A block in its turn. */
export interface AheadBlock {
  readonly block: Block;
  /** Where its bytes end. */
  readonly until: number;
  /** @returns what the second thread has made of it, or nothing where this one has to. */
  readonly judged: () => Promise<Judged | undefined>;
}
