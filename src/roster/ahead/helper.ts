import { setImmediate as heard } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { PlainReader } from '../plain/plain-rows.js';
import { type Beginning, Block, type Found, type Judged, type TableRules } from './block.js';
import type { FileInParts } from './file-in-parts.js';
import { KnownRows } from './packed-rows.js';
import { Parts } from './parts.js';
import { takeThread } from './thread.js';

/** So many parts of the file are offered ahead: enough that either thread has always one to go on with. */
const ahead = 12;

export interface HelperOptions {
  /** The second thread's program; the one beside this by default. */
  readonly thread?: URL;
  /** Whether parts that the second thread has not begun are waited for, which tests do to see it at work. */
  readonly patient?: boolean;
}

/**
 * A second thread that looks for plainly good rows in parts of a file which come later, and reads them itself, while this
 * one goes through the file in order and says where records begin. This thread judges later parts too, rather than wait.
 * The second is never needed: what it has not begun by then, or failed to do, is done here in the same way. The threads
 * wait for each other's messages, and for nothing else.
 */
export class Helper {
  private readonly worker: Worker;
  private readonly patient: boolean;
  private parts: Parts | undefined;
  /** Where in the file the first part begins. */
  private origin = 0;
  private offered = -1;
  /** By ticket: who waits for what was found, and what was found and not yet asked for. */
  private readonly waiting = new Map<number, (found: Found | undefined) => void>();
  private readonly done = new Map<number, Found>();
  /** The part that was handed out last, with what was found in it. */
  private given: { readonly bytes: Buffer; readonly rows: PlainReader } | undefined;
  private ended = false;

  constructor(
    private readonly file: FileInParts,
    { thread, patient = false }: HelperOptions = {},
  ) {
    this.patient = patient;
    this.worker = takeThread(thread);
    this.worker.on('message', (judged: Judged) => this.hear(judged));
    this.worker.on('error', () => this.letGo());
    this.worker.on('exit', () => this.letGo());
  }

  /** Says how rows are judged, once that is known: until then nothing is offered. */
  begin(rules: TableRules): void {
    if (this.parts !== undefined) return;
    const { chunkSize: length, fd } = this.file;
    this.origin = this.file.readBy((at) => this.read(at));
    const blocks = Array.from({ length: ahead }, () => Block.memory(length));
    const told: Beginning = { fd, rules, blocks, origin: this.origin, length };
    this.parts = new Parts(told);
    this.worker.postMessage(told);
    this.offerUntil(ahead - 1, this.parts);
  }

  /**
   * @param bytes what is to be cut.
   * @returns the plainly good rows in it, if each ends with its line; nothing where nobody has looked for them.
   */
  knownIn(bytes: Buffer): PlainReader | undefined {
    const { given } = this;
    // It may have had to be decoded: then it stands elsewhere in memory.
    const isAsItWas = given?.bytes.buffer === bytes.buffer && given.bytes.byteOffset === bytes.byteOffset;
    return isAsItWas ? given.rows : undefined;
  }

  /** Ends the second thread, whatever it is at; nobody waits for that. */
  end(): void {
    this.ended = true;
    void this.worker.terminate();
  }

  /** @param at where in the file. @returns the part that begins there, if it was read and judged. */
  private async read(at: number): Promise<Buffer | undefined> {
    this.given = undefined;
    const { parts, origin, file } = this;
    const ticket = (at - origin) / file.chunkSize;
    if (parts === undefined || this.ended || !Number.isInteger(ticket)) return undefined;
    const found = await this.found(ticket, parts);
    this.offerUntil(ticket + ahead - 1, parts);
    if (found === undefined) return undefined;
    const block = parts.blockOf(ticket);
    const bytes = block.bytes.subarray(0, found.length);
    this.given = { bytes, rows: new KnownRows(block.rows, found.count, found.texts) };
    return bytes;
  }

  private offerUntil(last: number, parts: Parts): void {
    for (; this.offered < last; this.offered += 1) {
      const ticket = this.offered + 1;
      parts.blockOf(ticket).offer(ticket);
      this.worker.postMessage(ticket);
    }
  }

  /** @returns what was found in the part at hand; nothing where nobody has begun with it. */
  private async found(ticket: number, parts: Parts): Promise<Found | undefined> {
    for (;;) {
      const found = this.done.get(ticket);
      this.done.delete(ticket);
      if (found !== undefined || this.ended) return found;
      if (!this.patient) {
        if (parts.blockOf(ticket).claim(ticket)) return undefined;
        if (this.judgeLater(ticket, parts)) {
          await heard();
          continue;
        }
      }
      return new Promise((resolve) => this.waiting.set(ticket, resolve));
    }
  }

  /** Judges the last part that nobody has begun with: the second thread comes to it last. @returns whether there is one. */
  private judgeLater(ticket: number, parts: Parts): boolean {
    for (let later = this.offered; later > ticket; later--) {
      const found = parts.judge(later);
      if (found === undefined) continue;
      this.done.set(later, found);
      return true;
    }
    return false;
  }

  private hear({ ticket, ...found }: Judged): void {
    const resolve = this.waiting.get(ticket);
    this.waiting.delete(ticket);
    if (resolve) resolve(found);
    else this.done.set(ticket, found);
  }

  /** Nobody waits for a thread that is no more. */
  private letGo(): void {
    this.ended = true;
    for (const resolve of this.waiting.values()) resolve(undefined);
    this.waiting.clear();
  }
}
