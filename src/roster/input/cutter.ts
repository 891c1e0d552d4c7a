import type { Block, Judged } from '../ahead/block.js';
import { RowFacts } from '../whole-file/row-facts.js';
import { ByteCutter, odd, unfinished } from './byte-cutter.js';
import { ByteRecord } from './byte-record.js';
import { longestRecord } from './dialect.js';
import { countLineBreaks, lineEnd } from './line-breaks.js';
import type { RecordSink } from './record-sink.js';
import type { Separator } from './separator.js';
import { type Cut, type Refusal, Trial } from './trial.js';

/** So many records are handed on together. */
const together = 16;

/** csv-parse is first shown so many bytes of a record, then more at a time. */
const firstPiece = 4 * 1024;
const nextPiece = 64 * 1024;

/** Where cutting begins, and how. */
export interface CutOptions {
  /** The physical line at which the bytes begin; 1 by default. */
  readonly line?: number;
  /** Whether csv-parse cuts every record: slow, and what the cutting over bytes is judged by. */
  readonly byCsvParse?: boolean;
}

/** Cuts what it is given, chunk by chunk, and knows where in the file it is. */
export class Cutter {
  private readonly overBytes: ByteCutter | undefined;
  private readonly records = Array.from({ length: together }, () => new ByteRecord());
  /** Of rows that were judged elsewhere: their facts, which of them say something, and where they begin. */
  private readonly facts = Array.from({ length: together }, () => new RowFacts());
  private readonly judged: (RowFacts | undefined)[] = [];
  private readonly starts: number[] = [];
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

  /** Whether a record begins with what comes next. */
  get isBetweenRecords(): boolean {
    return this.from === this.until && this.trial === undefined && !this.skipping;
  }

  /** Hands on a block's rows as they were judged, where it comes between records. @returns where the first row begins that was not. */
  takeJudged({ bytes, words, rows }: Block, until: number, { count, texts }: Judged): number {
    const { facts, judged, starts, sink } = this;
    const cut = (at: number): ByteRecord => {
      const record = this.records[0] as ByteRecord;
      const start = starts[at] as number;
      record.end = this.overBytes?.cut(record, bytes, words, start, until, false) ?? start;
      record.line = (facts[at] as RowFacts).line;
      record.sheetRow = (facts[at] as RowFacts).sheetRow;
      return record;
    };
    let start = 0;
    for (let first = 0; first < count; first += together) {
      judged.length = Math.min(together, count - first);
      for (let at = 0; at < judged.length; at++) {
        const of = facts[at] as RowFacts;
        judged[at] = rows.read(first + at, of, texts) ? of : undefined;
        of.line = this.line;
        of.sheetRow = this.sheetRow;
        starts[at] = start;
        start = rows.end(first + at);
        this.line += 1 + rows.breaks(first + at);
        this.sheetRow += 1;
      }
      sink.takeJudged(judged, cut);
    }
    return start;
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
      while (count < records.length) {
        end = this.cutNext(cutter, records[count] as ByteRecord, last);
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
