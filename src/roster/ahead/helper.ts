import { Worker } from 'node:worker_threads';
import { longestRecord } from '../input/dialect.js';
import { Block, type Judged, type TableRules, type Task } from './block.js';
import { KnownRows } from './packed-rows.js';

/** So many blocks are at hand: enough that the second thread has always one to go on with. */
const blocksAtHand = 6;
/** Of so many blocks one is not offered: who takes them in has the checks of the whole file to do besides. */
const turn = 4;

const lineFeed = 10;

export interface HelperOptions {
  /** The second thread's program; the one beside this by default. */
  readonly thread?: URL;
  /** How many bytes of the file come to a block, besides the beginning of a record that is at hand. */
  readonly pieceLength?: number;
  /** Whether blocks that the second thread has not begun are waited for, which tests do to see it at work. */
  readonly patient?: boolean;
}

/** A part of the file, good until the next is asked for. */
export interface Piece {
  readonly bytes: Buffer;
  /** The plainly good rows in it, if each ends with its line; where nobody has looked for them, nothing. */
  readonly known: KnownRows | undefined;
}

/**
 * A second thread that looks for plainly good rows in blocks of a file which come later, while this one goes through it in
 * order and says where records begin. It is never needed: what it has not begun by then, or failed to do, is done here in
 * the same way.
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

  /** Hands the file's blocks to the second thread, a few ahead of what is asked for. @returns the file, piece by piece. */
  async *ahead(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
    const waiting: Waiting[] = [];
    let carried: Buffer = Buffer.alloc(0);
    for await (const piece of inPieces(chunks, this.pieceLength)) {
      const end = piece.lastIndexOf(lineFeed) + 1;
      const block = end > 0 ? this.fill([carried, piece.subarray(0, end)]) : undefined;
      if (block) {
        waiting.push(block);
        carried = Buffer.from(piece.subarray(end));
      } else {
        // A line that no block has room for.
        waiting.push(alone(carried), alone(piece));
        carried = Buffer.alloc(0);
      }
      const room = this.ready && block ? this.blocks.length - 1 : 0;
      while (waiting.length > room) yield (waiting.shift() as Waiting)();
    }
    for (const piece of waiting) yield piece();
    yield { bytes: carried, known: undefined };
  }

  /**
   * Copies bytes into the next block, and offers it to the second thread unless it is this one's turn.
   * @returns the block in its turn, or undefined where they are too long for one.
   */
  private fill(parts: readonly Buffer[]): Waiting | undefined {
    const until = parts.reduce((sum, { length }) => sum + length, 0);
    const at = this.tickets % this.blocks.length;
    const block = this.blocks[at];
    if (block === undefined || until > block.bytes.length) return undefined;
    this.tickets += 1;
    const ticket = this.tickets;
    let length = 0;
    for (const part of parts) length += part.copy(block.bytes, length);
    const bytes = block.bytes.subarray(0, until);
    if (!this.ready || this.ended || ticket % turn === 0) return alone(bytes);
    block.offer(ticket);
    this.tell({ block: at, ticket, until });
    return async () => {
      const judged = await this.judged(ticket, block);
      return { bytes, known: judged && new KnownRows(block.rows, judged.count, judged.texts) };
    };
  }

  /** Ends the second thread, whatever it is at; nobody waits for that. */
  end(): void {
    this.ended = true;
    void this.worker.terminate();
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

/** A piece that is to come, and waits for what is found in it. */
type Waiting = () => Promise<Piece>;

const alone =
  (bytes: Buffer): Waiting =>
  async () => ({ bytes, known: undefined });

async function* inPieces(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += length) yield chunk.subarray(at, at + length);
  }
}
