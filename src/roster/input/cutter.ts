import { setImmediate as breath } from 'node:timers/promises';
import { type PlainReader, PlainRows, unclear } from '../plain/plain-rows.js';
import { RowFacts } from '../whole-file/row-facts.js';
import { ByteCutter, misquoted, odd, unfinished } from './byte-cutter.js';
import { ByteRecord } from './byte-record.js';
import { longestRecord, type Separator } from './dialect.js';
import { countLineBreaks, lineEnd } from './line-breaks.js';
import type { RecordSink } from './record-sink.js';
import type { Cut, Refusal, Trial } from './trial.js';

/** So many records are handed on together. */
const together = 16;
/** After so many that strings had to read, whoever wants to interrupt is heard. */
const recordsPerBreath = 500;

const [lineFeed, carriageReturn] = [10, 13];

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
  private readonly record: ByteRecord;
  /** Tells rows that are plainly good, from when the sink knows how. */
  private plainRows: PlainReader | undefined;
  /** Those of what is at hand, where somebody has told them already. */
  private known: PlainReader | undefined;
  /** Of such rows: their facts, and where they begin. */
  private readonly facts = Array.from({ length: together }, () => new RowFacts());
  private readonly starts: number[] = [];
  /** What is at hand stands in `work` from `from` to `until`, and begins with the record that is being cut. */
  private work: Buffer = Buffer.alloc(0);
  private own: Buffer = Buffer.alloc(0);
  private from = 0;
  private until = 0;
  /** Where the last line ends of which that is known. */
  private linesEnd = 0;
  /** csv-parse at work on the record at hand, and how much of it csv-parse has seen. */
  private trial: Trial | undefined;
  private seen = 0;
  /** Why csv-parse refuses the record at hand, where the end of its line is yet to come. */
  private refused: Refusal | undefined;
  private skipping = false;
  private line: number;
  private sheetRow = 1;

  constructor(
    private readonly separator: Separator,
    private readonly sink: RecordSink,
    { line = 1, byCsvParse = false }: CutOptions,
  ) {
    this.line = line;
    this.record = new ByteRecord(separator);
    this.overBytes = byCsvParse ? undefined : new ByteCutter(separator);
  }

  /** Hands on the records that these bytes complete. @param known plainly good rows in them, by where they begin there. */
  async cut(bytes: Buffer, last: boolean, known?: PlainReader): Promise<void> {
    // The line at hand is completed in memory of our own; all behind it is cut where it stands.
    const begun = this.from < this.until ? bytes.indexOf(lineFeed) + 1 : 0;
    if (begun > 0) {
      this.append(bytes.subarray(0, begun));
      await this.cutWork(false);
    }
    if (this.from === this.until) {
      this.known = known;
      this.begin(bytes, begun);
    } else {
      this.append(bytes.subarray(begun));
    }
    await this.cutWork(last);
    this.known = undefined;
    if (this.from < this.until) this.keep(0);
  }

  /** The physical line at which what was not yet given begins; a `\r` at the end of what was is half of a line end. */
  get lineAhead(): number {
    const left = this.work.subarray(this.from, this.until);
    return this.line + countLineBreaks(left.at(-1) === carriageReturn ? left.subarray(0, -1) : left);
  }

  private async cutWork(last: boolean): Promise<void> {
    while (!this.sink.full) {
      if (this.skipping && !this.skipLine(last)) return;
      if (this.trial === undefined) {
        if (this.overBytes && (await this.cutOverBytes(this.overBytes, last))) return;
        if (this.from === this.until) return;
        await this.try(false);
      }
      if (!(await this.ask(last))) return;
    }
  }

  /** Takes bytes where nothing is left of those before. @param from where what is to be cut begins. */
  private begin(bytes: Buffer, from: number): void {
    this.work = bytes;
    this.from = from;
    this.until = bytes.length;
    this.linesEnd = endOfLines(bytes);
  }

  /** Takes bytes behind what is left. */
  private append(bytes: Buffer): void {
    this.keep(bytes.length);
    bytes.copy(this.work, this.until);
    this.until += bytes.length;
    this.linesEnd = endOfLines(this.work.subarray(0, this.until));
  }

  /** Moves what is left into memory of our own, with room for more. */
  private keep(more: number): void {
    const { own, work, from, until } = this;
    if (until - from + more > own.length) this.own = Buffer.alloc(until - from + more + nextPiece);
    work.copy(this.own, 0, from, until);
    this.work = this.own;
    this.from = 0;
    this.until = until - from;
  }

  /** Cuts records until one needs csv-parse. @returns whether none does: all is cut, or more bytes are needed. */
  private async cutOverBytes(cutter: ByteCutter, last: boolean): Promise<boolean> {
    const { record, sink, separator } = this;
    for (let taken = 1; !sink.full; taken++) {
      if (taken % recordsPerBreath === 0) await breath();
      const plainRows = this.known ?? this.plainRows;
      this.passEmptyLines();
      if (plainRows) this.cutPlain(plainRows, cutter);
      const end = this.cutNext(cutter, last);
      if (end === misquoted) {
        const isDone = this.refuse({ reason: 'quote', index: this.record.count - 1 }, last);
        if (!isDone || !this.skipLine(last)) return true;
        continue;
      }
      if (end === odd) return false;
      if (end === unfinished) return this.until - this.from <= longestRecord;
      sink.takeBytes(record);
      this.plainRows ??= sink.judging && new PlainRows(separator, sink.judging);
    }
    return true;
  }

  /** An empty line is nobody's row: a file of nothing else is passed over at the speed of its bytes. */
  private passEmptyLines(): void {
    const { work } = this;
    while (this.from < this.linesEnd) {
      const first = work[this.from];
      if (first !== lineFeed && first !== carriageReturn) return;
      this.from += first === carriageReturn && work[this.from + 1] === lineFeed ? 2 : 1;
      this.line += 1;
      this.sheetRow += 1;
    }
  }

  /** Hands on rows that are plainly good, until one is not. */
  private cutPlain(plainRows: PlainReader, cutter: ByteCutter): void {
    const { facts, starts, record, sink, work } = this;
    const cut = (at: number): ByteRecord => {
      record.end = cutter.cut(record, work, starts[at] as number, this.until, false);
      record.line = (facts[at] as RowFacts).line;
      record.sheetRow = (facts[at] as RowFacts).sheetRow;
      return record;
    };
    let count = 0;
    while (this.from < this.linesEnd) {
      const row = facts[count] as RowFacts;
      const end = plainRows.read(work, this.from, row);
      if (end === unclear || end - this.from > longestRecord) break;
      row.line = this.line;
      row.sheetRow = this.sheetRow;
      starts[count] = this.from;
      this.line += 1;
      this.sheetRow += 1;
      this.from = end;
      count += 1;
      if (count < together) continue;
      sink.takePlain(facts, cut);
      count = 0;
    }
    if (count > 0) sink.takePlain(facts.slice(0, count), cut);
  }

  /** Cuts the record at hand and goes on behind it. @returns where that is, {@link unfinished}, {@link odd} or {@link misquoted}. */
  private cutNext(cutter: ByteCutter, last: boolean): number {
    const { record } = this;
    if (this.from === this.until) return unfinished;
    const end = cutter.cut(record, this.work, this.from, this.until, last);
    if (end === misquoted && record.end - this.from > longestRecord / 2) return odd;
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
    if (this.refused) return this.recover(this.refused, last);
    const begin = this.from + this.seen;
    const end = Math.min(this.until, begin + (this.seen === 0 ? firstPiece : nextPiece));
    if (begin === end && !last) return false;
    const finished = await this.trial?.read(Buffer.from(this.work.subarray(begin, end)), last && end === this.until);
    this.seen = end - this.from;
    if (finished === undefined) {
      if (this.seen > 2 * longestRecord) {
        return this.recover({ reason: 'too long', index: 0 }, last);
      }
      if (end < this.until) return true;
      if (last) this.from = this.until;
      return false;
    }
    if (!('cells' in finished)) return this.recover(finished, last);
    if (finished.end > longestRecord) return this.recover({ reason: 'too long', index: 0 }, last);
    this.take(finished);
    return true;
  }

  private take({ cells, end }: Cut): void {
    const bytes = this.work.subarray(this.from, this.from + end);
    const written = { text: bytes.toString(), separator: this.separator };
    this.sink.take({ cells, line: this.line, sheetRow: this.sheetRow, written });
    this.line += countLineBreaks(bytes);
    this.sheetRow += 1;
    this.from += end;
    this.trial = undefined;
  }

  /**
   * A quote inside a bare cell is a character like any other; whatever else the parser refuses costs one line.
   * @returns whether something came of it; else more bytes are needed to have the line whole.
   */
  private async recover(refusal: Refusal, last: boolean): Promise<boolean> {
    if (refusal.reason === 'stray quote') {
      await this.try(true);
      return true;
    }
    const isDone = this.refuse(refusal, last);
    this.refused = isDone ? undefined : refusal;
    return isDone;
  }

  /** Hands on the line at hand as one that cannot be cut. @returns whether it is there whole; else more bytes are needed. */
  private refuse({ reason, index }: Refusal, last: boolean): boolean {
    const longest = this.work.subarray(this.from, Math.min(this.until, this.from + longestRecord));
    const end = lineEnd(longest, last);
    if (end === -1 && !last && longest.length < longestRecord) return false;
    const isEndless = reason === 'too long' && end === -1;
    const code = isEndless ? 'ROW_TOO_LONG' : 'CSV_QUOTE_UNCLOSED';
    const line = longest.subarray(0, end === -1 ? longest.length : end).toString();
    const raw = isEndless ? [] : line.replace(/[\r\n]+$/, '').split(this.separator);
    this.sink.take({ cells: [], raw, line: this.line, sheetRow: this.sheetRow, fault: { code, index } });
    this.skipping = true;
    this.trial = undefined;
    return true;
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

  /** Most files have no record for csv-parse: it is loaded where there is one. */
  private async try(relaxed: boolean): Promise<void> {
    const { Trial } = await import('./trial.js');
    this.trial = new Trial(this.separator, relaxed);
    this.seen = 0;
  }
}

/** @returns where the last line ends of which that is known: a `\r` at the very end may be half of an end. */
function endOfLines(bytes: Buffer): number {
  const feed = bytes.lastIndexOf(lineFeed);
  return 1 + (feed === -1 ? bytes.subarray(0, -1).lastIndexOf(carriageReturn) : feed);
}
