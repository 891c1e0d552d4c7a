import { CsvError, Parser } from 'csv-parse';
import { dialect, mostBreaks, type Separator } from './dialect.js';
import { countLineBreaks } from './line-breaks.js';

/** A record that csv-parse could cut. */
export interface Cut {
  readonly cells: string[];
  /** Where it ends, in bytes since the parser began. */
  readonly end: number;
}

/** Why csv-parse goes no further, and in which cell (from 0). */
export interface Refusal {
  readonly reason: 'stray quote' | 'too long' | 'quote';
  readonly index: number;
}

/** Stops a parser after the one record that it is for. */
class Enough extends Error {}

/** Stops a parser at a cell that nobody wrote, by its place from 0: a stray quote began it, so that it swallowed the end of its line. */
class Misread extends Error {
  constructor(readonly index: number) {
    super();
  }
}

/**
 * csv-parse, asked rather than listened to, about a single record. A strict one refuses a quote inside a bare cell;
 * a relaxed one takes it.
 */
export class Trial {
  private cut: Cut | undefined;
  private readonly parser: Parser;

  constructor(separator: Separator, relaxed: boolean) {
    this.parser = new Parser({
      ...dialect,
      delimiter: separator,
      relax_quotes: relaxed,
      ...(relaxed && { cast: lookingForMisread() }),
      on_record: (cells: string[], { bytes }) => {
        this.cut = { cells, end: bytes };
        throw new Enough();
      },
    });
    this.parser.on('error', () => undefined);
  }

  /** @returns the record, if these bytes complete it, or why there is none; nothing while more bytes are needed. */
  async read(bytes: Buffer, last: boolean): Promise<Cut | Refusal | undefined> {
    const error = (await this.write(bytes)) ?? (last ? await this.end() : undefined);
    if (error instanceof CsvError) return refusalOf(error);
    return error instanceof Misread ? { reason: 'quote', index: error.index } : this.cut;
  }

  private async write(bytes: Buffer): Promise<unknown> {
    return new Promise((resolve) => this.parser.write(bytes, resolve));
  }

  private async end(): Promise<unknown> {
    return new Promise<unknown>((resolve) => {
      this.parser.once('error', resolve);
      this.parser.once('finish', () => resolve(undefined));
      this.parser.end();
    });
  }
}

/** @returns what looks at a record's cells, one after the other. */
function lookingForMisread(): (cell: string, at: { readonly index: number }) => string {
  let breaks = 0;
  return (cell, { index }) => {
    breaks += countLineBreaks(Buffer.from(cell));
    if (breaks > mostBreaks || /^".*[\r\n]/.test(cell)) throw new Misread(index);
    return cell;
  };
}

function refusalOf(error: CsvError): Refusal {
  const code: string = error.code;
  const index = typeof error['column'] === 'number' ? error['column'] : 0;
  if (code === 'CSV_MAX_RECORD_SIZE') return { reason: 'too long', index };
  return { reason: code === 'INVALID_OPENING_QUOTE' ? 'stray quote' : 'quote', index };
}
