import { Worker } from 'node:worker_threads';
import type { PlainReader } from '../plain/plain-rows.js';
import { type Beginning, Block, type Judged, type TableRules, type Task } from './block.js';
import { KnownRows } from './packed-rows.js';

/** So many parts of the file are offered ahead: enough that the second thread has always one to go on with. */
const ahead = 6;
/** Of so many parts one is not offered: who goes through the file has the checks of the whole file to do besides. */
const turn = 5;

export interface HelperOptions {
  /** The second thread's program; the one beside this by default. */
  readonly thread?: URL;
  /** Whether parts that the second thread has not begun are waited for, which tests do to see it at work. */
  readonly patient?: boolean;
}

/**
 * A second thread that looks for plainly good rows in parts of a file which come later, and reads them itself, while this
 * one goes through the file in order and says where records begin. It is never needed: what it has not begun by then, or
 * failed to do, is done here in the same way. The threads wait for each other's messages, and for nothing else.
 */
export class Helper {
  private readonly worker: Worker;
  private readonly patient: boolean;
  private rules: TableRules | undefined;
  private blocks: readonly Block[] = [];
  /** The file's chunk that is at hand, and where in the file it begins. */
  private chunk: Buffer = Buffer.alloc(0);
  private start = 0;
  /** Of the chunks by which the file is parted; their numbers, from the one that begins at `origin`, are the tickets. */
  private origin = 0;
  private length = 0;
  private offered = 0;
  private asked = 0;
  /** By ticket: who waits for what was judged, and what was judged and not yet asked for. */
  private readonly waiting = new Map<number, (judged: Judged | undefined) => void>();
  private readonly done = new Map<number, Judged>();
  private ended = false;

  /** @param fd the open file. */
  constructor(fd: number, { thread, patient = false }: HelperOptions = {}) {
    this.patient = patient;
    this.worker = new Worker(thread ?? new URL('./ahead-worker.js', import.meta.url), {
      workerData: fd,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.worker.on('message', (judged: Judged) => this.hear(judged));
    this.worker.on('error', () => this.letGo());
    this.worker.on('exit', () => this.letGo());
  }

  /** @param chunks of the file from its beginning on. @returns the same. */
  async *watch(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.start += this.chunk.length;
      this.chunk = chunk;
      yield chunk;
    }
  }

  /** Says how rows are judged, once that is known: until then nothing is offered. */
  begin(rules: TableRules): void {
    this.rules ??= rules;
  }

  /**
   * @param bytes the chunk at hand, or a part of it, as it is to be cut.
   * @returns the plainly good rows in it, if each ends with its line; nothing where nobody has looked for them.
   */
  async knownIn(bytes: Buffer): Promise<PlainReader | undefined> {
    if (this.rules === undefined || this.ended) return undefined;
    if (this.length === 0) this.partBy(this.chunk.length, this.rules);
    const ticket = (this.start - this.origin) / this.length;
    if (!Number.isInteger(ticket)) return undefined;
    const block = this.blocks[ticket % ahead] as Block;
    const isOffered = ticket > this.asked && ticket % turn !== 0;
    this.asked = ticket;
    const judged = isOffered ? await this.judged(ticket, block) : undefined;
    this.offerUntil(ticket + ahead - 1);
    // It may have had to be decoded: then it stands elsewhere in memory.
    const isAsItWas = bytes.buffer === this.chunk.buffer && bytes.byteOffset === this.chunk.byteOffset;
    return judged && isAsItWas ? new KnownRows(block.rows, judged.count, judged.texts) : undefined;
  }

  /** Ends the second thread, whatever it is at; nobody waits for that. */
  end(): void {
    this.ended = true;
    void this.worker.terminate();
  }

  /** Parts the rest of the file as long as the chunk at hand, which is the first part and not offered. */
  private partBy(length: number, rules: TableRules): void {
    this.origin = this.start;
    this.length = length;
    const blocks = Array.from({ length: ahead }, () => Block.memory(length));
    this.blocks = blocks.map((memory) => new Block(memory));
    this.worker.postMessage({ rules, blocks } satisfies Beginning);
  }

  /** Offers parts, those left out that this thread keeps, until one is. @param last its ticket. */
  private offerUntil(last: number): void {
    for (let ticket = this.offered + 1; ticket <= last; ticket++) {
      this.offered = ticket;
      if (ticket % turn === 0) continue;
      const { origin, length } = this;
      const block = ticket % ahead;
      this.blocks[block]?.offer(ticket);
      this.worker.postMessage({ ticket, block, start: origin + ticket * length, length } satisfies Task);
    }
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
}
