import { countLineBreaks, lineEnd } from './line-breaks.js';
import type { Separator } from './separator.js';
import { type Refusal, Trial } from './trial.js';

/** One record of the file, or the place of one that could not be cut into cells. */
export interface TableRecord {
  readonly cells: readonly string[];
  /** The physical line where it starts, from 1. */
  readonly line: number;
  /** The row of a spreadsheet, from 1: a line break inside quotes does not count, an empty line does. */
  readonly sheetRow: number;
  readonly fault?: { readonly code: 'CSV_QUOTE_UNCLOSED' | 'ROW_TOO_LONG'; readonly index: number };
}

/**
 * Cuts UTF-8 into records. A record that cannot be cut (a quote that is never closed, or closed in the middle of a
 * cell; a line without end) is handed out as a fault, and reading goes on at the next physical line.
 * Holds one record, of at most 128 Ki characters, and one chunk.
 */
export async function* readRecords(chunks: AsyncIterable<Buffer>, separator: Separator): AsyncGenerator<TableRecord> {
  const cutter = new Cutter(separator);
  for await (const chunk of chunks) yield* await cutter.cut(chunk, false);
  yield* await cutter.cut(Buffer.alloc(0), true);
}

class Cutter {
  private parser: Trial;
  /** From the first byte of the record at hand on. */
  private pending: Buffer = Buffer.alloc(0);
  /** How much of `pending` the parser has seen. */
  private seen = 0;
  /** Where `pending` begins, in the parser's count of bytes. */
  private base = 0;
  private skipping = false;
  private line = 1;
  private sheetRow = 1;

  constructor(private readonly separator: Separator) {
    this.parser = new Trial(separator, false);
  }

  /** @returns the records that these bytes complete. */
  async cut(bytes: Buffer, last: boolean): Promise<TableRecord[]> {
    const records: TableRecord[] = [];
    this.pending = Buffer.concat([this.pending, bytes]);
    for (;;) {
      if (this.skipping && !this.skipLine(last)) return records;
      const { cuts, refusal } = await this.parser.read(this.pending.subarray(this.seen), last);
      this.seen = this.pending.length;
      for (const { cells, end } of cuts) records.push(this.take(cells, end - this.base));
      if (refusal !== undefined) this.recover(refusal, records);
      else if (this.parser.relaxed && cuts.length > 0) this.restart(false);
      else return records;
    }
  }

  private take(cells: readonly string[], length: number): TableRecord {
    const record = { cells, line: this.line, sheetRow: this.sheetRow };
    this.line += countLineBreaks(this.pending.subarray(0, length));
    this.sheetRow += 1;
    this.pending = this.pending.subarray(length);
    this.seen -= length;
    this.base += length;
    return record;
  }

  /** A quote inside a bare cell is a character like any other; whatever else the parser refuses costs one line. */
  private recover({ reason, index }: Refusal, records: TableRecord[]): void {
    if (reason === 'stray quote') {
      this.restart(true);
      return;
    }
    const endless = reason === 'too long' && lineEnd(this.pending, true) === -1;
    const code = endless ? 'ROW_TOO_LONG' : 'CSV_QUOTE_UNCLOSED';
    records.push({ cells: [], line: this.line, sheetRow: this.sheetRow, fault: { code, index } });
    this.skipping = true;
  }

  /** @returns whether the line at hand could be left behind; else more bytes are needed. */
  private skipLine(last: boolean): boolean {
    const end = lineEnd(this.pending, last);
    if (end === -1) {
      this.pending = this.pending.subarray(this.pending.at(-1) === 13 ? -1 : this.pending.length);
      return false;
    }
    this.skipping = false;
    this.pending = this.pending.subarray(end);
    this.line += 1;
    this.sheetRow += 1;
    this.restart(false);
    return true;
  }

  private restart(relaxed: boolean): void {
    this.parser = new Trial(this.separator, relaxed);
    this.seen = 0;
    this.base = 0;
  }
}
