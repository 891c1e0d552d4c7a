import { kind, kindsOfBytes } from './byte-kinds.js';
import { type ByteRecord, type Quoting, quoting } from './byte-record.js';
import { mostBreaks, type Separator } from './dialect.js';
import { countLineBreaks } from './line-breaks.js';

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/** The record goes on after these bytes. */
export const unfinished = -1;
/** A quote stands where it means nothing known: csv-parse decides. */
export const odd = -2;
/** A quoted cell, the last that was added, is closed in its middle, or swallowed lines: csv-parse refuses it too. */
export const misquoted = -3;

/**
 * Cuts records over bytes, as csv-parse cuts them. A quote inside a bare cell is a character like any other; behind the
 * first of them, so is one that closes a quoted cell in its middle, and the one that began it: csv-parse calls that relaxed.
 */
export class ByteCutter {
  private readonly kinds: Uint8Array;
  private readonly separator: number;

  constructor(separator: Separator) {
    this.separator = separator.charCodeAt(0);
    this.kinds = kindsOfBytes(this.separator);
  }

  /**
   * Cuts the record that begins at a place.
   * @param bytes valid UTF-8. @param until where the bytes end. @param last whether nothing follows them.
   * @returns where the next record begins, or {@link unfinished}, {@link odd} or {@link misquoted}; the record is only good in the first case.
   */
  cut(record: ByteRecord, bytes: Buffer, from: number, until: number, last: boolean): number {
    const { kinds } = this;
    record.bytes = bytes;
    record.start = from;
    record.count = 0;
    record.breaks = 0;
    record.ascii = true;
    let relaxed = false;
    let quoted: Quoting = quoting.plain;
    let cell = from;
    let at = from;
    for (;;) {
      while (at < until && kinds[bytes[at] as number] === 0) at += 1;
      if (at === until) {
        if (!last) return unfinished;
        record.add(cell, at, quoted);
        return until;
      }
      const met = kinds[bytes[at] as number];
      if (met === kind.separator) {
        record.add(cell, at, quoted);
        at += 1;
        cell = at;
        quoted = quoting.plain;
      } else if (met === kind.lineFeed || met === kind.carriageReturn) {
        const end = this.afterLineEnd(bytes, at, until, last);
        if (end !== unfinished) record.add(cell, at, quoted);
        return end;
      } else if (met !== kind.quote) {
        record.ascii &&= (bytes[at] as number) < 0x80;
        at += 1;
      } else if (at !== cell) {
        if (!relaxed && cutToMisread(record)) return refused(record, at);
        relaxed = true;
        at += 1;
      } else {
        const closing = this.closingQuote(record, bytes, at + 1, until, last);
        if (closing < 0) return closing;
        at = closing + 1;
        const next = this.behindCell(bytes, at, until, last);
        if (next === odd || next === unfinished) return next;
        const isMisplaced = next === misquoted;
        if (relaxed ? isMisread(record, record.count - 1, isMisplaced) : isMisplaced) return refused(record, at);
        if (isMisplaced) {
          record.count -= 1;
          quoted = quoting.misplaced;
          continue;
        }
        if (at === until || bytes[at] !== this.separator) return next;
        at = next;
        cell = at;
      }
    }
  }

  /** @returns where what follows a quoted cell and its separator or line end begins; {@link misquoted} where neither is there. */
  private behindCell(bytes: Buffer, at: number, until: number, last: boolean): number {
    if (at === until) return last ? until : unfinished;
    const next = bytes[at];
    if (next === lineFeed || next === carriageReturn) return this.afterLineEnd(bytes, at, until, last);
    if (next === this.separator) return at + 1;
    // csv-parse takes a NUL for the end of what it has.
    return next === 0 ? odd : misquoted;
  }

  /** Adds the quoted cell. @returns where its closing quote stands. */
  private closingQuote(record: ByteRecord, bytes: Buffer, start: number, until: number, last: boolean): number {
    const { kinds } = this;
    let doubled = false;
    for (let at = start; at < until; at++) {
      const byte = bytes[at] as number;
      const met = kinds[byte];
      if (met === 0 || met === kind.separator) continue;
      if (met === kind.quote) {
        if (at + 1 === until && !last) return unfinished;
        if (bytes[at + 1] !== quote || at + 1 === until) {
          record.add(start, at, doubled ? quoting.doubled : quoting.plain);
          return at;
        }
        doubled = true;
        at += 1;
      } else if (met === kind.lineFeed || met === kind.carriageReturn) {
        if (byte === lineFeed || bytes[at + 1] !== lineFeed) record.breaks += 1;
      } else {
        record.ascii &&= byte < 0x80;
      }
    }
    return last ? odd : unfinished;
  }

  private afterLineEnd(bytes: Buffer, at: number, until: number, last: boolean): number {
    if (bytes[at] === lineFeed) return at + 1;
    if (at + 1 === until) return last ? until : unfinished;
    return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }
}

/** @returns {@link misquoted}, of a record that was looked at up to a place. */
function refused(record: ByteRecord, at: number): number {
  record.end = at;
  return misquoted;
}

/** @returns whether there is a cell that nobody wrote; the record then ends with the first of those. */
function cutToMisread(record: ByteRecord): boolean {
  const { bytes, breaks, starts, ends, count } = record;
  record.breaks = 0;
  for (let at = 0; at < count && breaks > 0; at++) {
    record.breaks += countLineBreaks(bytes.subarray(starts[at], ends[at]));
    if (!isMisread(record, at, false)) continue;
    record.count = at + 1;
    return true;
  }
  return false;
}

/**
 * Beside stray quotes, one that begins a cell may be as stray: then the cell goes on until the next one.
 * @param isMisplaced whether the quote that closes the cell does so in its middle.
 * @returns whether the cell begins with one more quote and swallowed the end of its line, or the cells up to it many lines.
 */
function isMisread({ bytes, breaks, starts, ends }: ByteRecord, at: number, isMisplaced: boolean): boolean {
  if (breaks === 0) return false;
  const [start, end] = [starts[at] as number, ends[at] as number];
  const beginsWithQuote = isMisplaced || (start < end && bytes[start] === quote);
  return breaks > mostBreaks || (beginsWithQuote && /^.*[\r\n]/.test(bytes.toString('utf8', start, end)));
}
