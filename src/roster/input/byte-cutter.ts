import { kind, kindsOfBytes } from './byte-kinds.js';
import type { ByteRecord } from './byte-record.js';
import type { Separator } from './dialect.js';

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/** The record goes on after these bytes. */
export const unfinished = -1;
/** A quote stands where none may: csv-parse decides what is meant. */
export const odd = -2;
/** A quoted cell, the last that was added, is closed in its middle: csv-parse refuses it too. */
export const misquoted = -3;

/** Cuts well-formed records over bytes, as csv-parse cuts them; it never makes a string. */
export class ByteCutter {
  private readonly kinds: Uint8Array;
  private readonly separator: number;

  /** @param relaxed whether a quote inside a bare cell is a character like any other. */
  constructor(
    separator: Separator,
    private readonly relaxed = false,
  ) {
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
    record.strange = false;
    let cell = from;
    let at = from;
    for (;;) {
      while (at < until && kinds[bytes[at] as number] === 0) at += 1;
      if (at === until) {
        if (!last) return unfinished;
        record.add(cell, at, false);
        return until;
      }
      const met = kinds[bytes[at] as number];
      if (met === kind.separator) {
        record.add(cell, at, false);
        at += 1;
        cell = at;
      } else if (met === kind.lineFeed || met === kind.carriageReturn) {
        const end = this.afterLineEnd(bytes, at, until, last);
        if (end !== unfinished) record.add(cell, at, false);
        return end;
      } else if (met === kind.quote) {
        if (at !== cell) {
          if (!this.relaxed) return odd;
          at += 1;
          continue;
        }
        const closing = this.closingQuote(record, bytes, at + 1, until, last);
        if (closing < 0) return closing;
        at = closing + 1;
        if (at === until) return last ? until : unfinished;
        const next = bytes[at];
        if (next === lineFeed || next === carriageReturn) return this.afterLineEnd(bytes, at, until, last);
        // csv-parse takes a NUL for the end of what it has.
        if (next !== this.separator) return next === 0 ? odd : misquoted;
        at += 1;
        cell = at;
      } else {
        record.ascii &&= met !== kind.accent && (bytes[at] as number) < 0x80;
        record.strange ||= met === kind.strange;
        at += 1;
      }
    }
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
          record.add(start, at, doubled);
          return at;
        }
        doubled = true;
        at += 1;
      } else if (met === kind.lineFeed || met === kind.carriageReturn) {
        record.strange = true;
        if (byte === lineFeed || bytes[at + 1] !== lineFeed) record.breaks += 1;
      } else {
        record.ascii &&= byte < 0x80;
        record.strange ||= met === kind.strange;
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
