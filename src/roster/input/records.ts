import { ByteCutter, odd, unfinished } from './byte-cutter.js';
import { ByteRecord } from './byte-record.js';
import { longestRecord } from './dialect.js';
import { countLineBreaks, lineEnd } from './line-breaks.js';
import type { Separator } from './separator.js';
import { type Cut, type Refusal, Trial } from './trial.js';

/** One record of the file, or the place of one that could not be cut into cells. */
export interface TableRecord {
  readonly cells: readonly string[];
  /** The cells as the file writes them, where `cells` are cleaned. */
  readonly raw?: readonly string[];
  /** The physical line where it starts, from 1. */
  readonly line: number;
  /** The row of a spreadsheet, from 1: a line break inside quotes does not count, an empty line does. */
  readonly sheetRow: number;
  readonly fault?: { readonly code: 'CSV_QUOTE_UNCLOSED' | 'ROW_TOO_LONG'; readonly index: number };
  /** Whether its cells have their columns by themselves, as in a workbook: then none can have slipped. */
  readonly inGrid?: boolean;
  /** Cells that say nothing, and why, by their place from 0. */
  readonly cellFaults?: ReadonlyMap<number, 'CELL_ERROR' | 'CELL_NOT_CALCULATED'>;
}

/** What records are handed to, in the order of the file. */
export interface RecordSink {
  /** Whether what comes need not be read. */
  readonly full: boolean;
  /** Takes records over their bytes, a few at a time, so that what waits for memory waits for all of them at once. */
  takeBytes(records: readonly ByteRecord[]): void;
  take(record: TableRecord): void;
}

/** So many records are handed on together. */
const together = 16;

/** csv-parse is first shown so many bytes of a record, then more at a time. */
const firstPiece = 4 * 1024;
const nextPiece = 64 * 1024;

export interface CutOptions {
  /** The physical line at which the bytes begin; 1 by default. */
  readonly line?: number;
  /** Whether csv-parse cuts every record: slow, and what the cutting over bytes is judged by. */
  readonly byCsvParse?: boolean;
}

/**
 * Cuts UTF-8 into records: over bytes what is well-formed, by csv-parse what is not. A record that cannot be cut (a quote
 * that is never closed, or closed in the middle of a cell; a line without end) is handed out as a fault, and reading goes
 * on at the next physical line. Holds one record, of at most 128 KiB, and one chunk.
 * @param chunks valid UTF-8, each good until the next is asked for.
 */
export async function cutRecords(
  chunks: AsyncIterable<Buffer>,
  separator: Separator,
  sink: RecordSink,
  options: CutOptions = {},
): Promise<void> {
  const cutter = new Cutter(separator, sink, options);
  for await (const chunk of chunks) {
    await cutter.cut(chunk, false);
    if (sink.full) return;
  }
  await cutter.cut(Buffer.alloc(0), true);
}

class Cutter {
  private readonly overBytes: ByteCutter | undefined;
  private readonly records = Array.from({ length: together }, () => new ByteRecord());
  /** What is at hand stands in `work` from `from` to `until`, and begins with the record that is being cut. */
  private work: Buffer = Buffer.alloc(0);
  /** The same memory, two bytes a number. */
  private words = new Uint16Array(0);
  private from = 0;
  private until = 0;
  /** csv-parse at work on the record at hand, and how much of it csv-parse has seen. */
  private trial: Trial | undefined;
  private seen = 0;
  private skipping = false;
  private line: number;
  private sheetRow = 1;

  constructor(
    private readonly separator: Separator,
    private readonly sink: RecordSink,
    { line = 1, byCsvParse = false }: CutOptions,
  ) {
    this.line = line;
    this.overBytes = byCsvParse ? undefined : new ByteCutter(separator);
  }

  /** Hands on the records that these bytes complete. */
  async cut(bytes: Buffer, last: boolean): Promise<void> {
    this.append(bytes);
    while (!this.sink.full) {
      if (this.skipping && !this.skipLine(last)) return;
      if (this.trial === undefined) {
        if (this.overBytes && this.cutOverBytes(this.overBytes, last)) return;
        if (this.from === this.until) return;
        this.try(false);
      }
      if (!(await this.ask(last))) return;
    }
  }

  private append(bytes: Buffer): void {
    const left = this.until - this.from;
    if (left + bytes.length > this.work.length) {
      const roomier = Buffer.from(new ArrayBuffer(2 * Math.ceil((left + bytes.length + nextPiece) / 2)));
      this.work.copy(roomier, 0, this.from, this.until);
      this.work = roomier;
      this.words = new Uint16Array(roomier.buffer);
    } else if (this.from > 0) {
      this.work.copyWithin(0, this.from, this.until);
    }
    bytes.copy(this.work, left);
    this.from = 0;
    this.until = left + bytes.length;
  }

  /** Cuts records until one needs csv-parse. @returns whether none does: all is cut, or more bytes are needed. */
  private cutOverBytes(cutter: ByteCutter, last: boolean): boolean {
    const { records, sink } = this;
    while (!sink.full) {
      let count = 0;
      let end = this.from;
      for (const record of records) {
        end = this.cutNext(cutter, record, last);
        if (end < 0) break;
        count += 1;
      }
      sink.takeBytes(count === records.length ? records : records.slice(0, count));
      if (end === odd) return false;
      if (end === unfinished) return this.until - this.from <= longestRecord;
    }
    return true;
  }

  /** Cuts the record at hand and goes on behind it. @returns where that is, or {@link unfinished}, or {@link odd}. */
  private cutNext(cutter: ByteCutter, record: ByteRecord, last: boolean): number {
    if (this.from === this.until) return unfinished;
    const end = cutter.cut(record, this.work, this.words, this.from, this.until, last);
    if (end < 0) return end;
    if (end - this.from > longestRecord) return odd;
    record.end = end;
    record.line = this.line;
    record.sheetRow = this.sheetRow;
    this.line += 1 + record.breaks;
    this.sheetRow += 1;
    this.from = end;
    return end;
  }

  /** Shows csv-parse more of the record at hand. @returns whether something came of it; else more bytes are needed. */
  private async ask(last: boolean): Promise<boolean> {
    const begin = this.from + this.seen;
    const end = Math.min(this.until, begin + (this.seen === 0 ? firstPiece : nextPiece));
    if (begin === end && !last) return false;
    const finished = await this.trial?.read(Buffer.from(this.work.subarray(begin, end)), last && end === this.until);
    this.seen = end - this.from;
    if (finished === undefined) {
      if (this.seen > 2 * longestRecord) {
        this.recover({ reason: 'too long', index: 0 });
        return true;
      }
      if (end < this.until) return true;
      if (last) this.from = this.until;
      return false;
    }
    if (!('cells' in finished)) this.recover(finished);
    else if (finished.end > longestRecord) this.recover({ reason: 'too long', index: 0 });
    else this.take(finished);
    return true;
  }

  private take({ cells, end }: Cut): void {
    this.sink.take({ cells, line: this.line, sheetRow: this.sheetRow });
    this.line += countLineBreaks(this.work.subarray(this.from, this.from + end));
    this.sheetRow += 1;
    this.from += end;
    this.trial = undefined;
  }

  /** A quote inside a bare cell is a character like any other; whatever else the parser refuses costs one line. */
  private recover({ reason, index }: Refusal): void {
    if (reason === 'stray quote') {
      this.try(true);
      return;
    }
    const longest = this.work.subarray(this.from, Math.min(this.until, this.from + longestRecord));
    const endless = reason === 'too long' && lineEnd(longest, false) === -1;
    const code = endless ? 'ROW_TOO_LONG' : 'CSV_QUOTE_UNCLOSED';
    this.sink.take({ cells: [], line: this.line, sheetRow: this.sheetRow, fault: { code, index } });
    this.skipping = true;
    this.trial = undefined;
  }

  /** @returns whether the line at hand could be left behind; else more bytes are needed. */
  private skipLine(last: boolean): boolean {
    const rest = this.work.subarray(this.from, this.until);
    const end = lineEnd(rest, last);
    if (end === -1) {
      this.from = rest.at(-1) === 13 ? this.until - 1 : this.until;
      return false;
    }
    this.skipping = false;
    this.from += end;
    this.line += 1;
    this.sheetRow += 1;
    return true;
  }

  private try(relaxed: boolean): void {
    this.trial = new Trial(this.separator, relaxed);
    this.seen = 0;
  }
}
