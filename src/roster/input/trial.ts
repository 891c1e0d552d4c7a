import { CsvError, Parser } from 'csv-parse';
import { dialect } from './dialect.js';
import type { Separator } from './separator.js';

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

/** Stops a relaxed parser after the one record that it is for. */
class Enough extends Error {}

/**
 * csv-parse, asked rather than listened to. A strict one refuses a quote inside a bare cell;
 * a relaxed one takes it, and reads a single record.
 */
export class Trial {
  private cuts: Cut[] = [];
  private readonly parser: Parser;

  constructor(
    separator: Separator,
    readonly relaxed: boolean,
  ) {
    this.parser = new Parser({
      ...dialect,
      delimiter: separator,
      relax_quotes: relaxed,
      on_record: (cells: string[], { bytes }) => {
        this.cuts.push({ cells, end: bytes });
        if (relaxed) throw new Enough();
        return null;
      },
    });
    this.parser.on('error', () => undefined);
  }

  /** @returns the records that these bytes complete, and the refusal after them if there is one. */
  async read(bytes: Buffer, last: boolean): Promise<{ cuts: Cut[]; refusal?: Refusal }> {
    this.cuts = [];
    const error = (await this.write(bytes)) ?? (last ? await this.end() : undefined);
    const cuts = this.cuts;
    if (error instanceof CsvError) return { cuts, refusal: refusalOf(error) };
    const [record] = cuts;
    if (!this.relaxed || record === undefined) return { cuts };
    const swallowed = record.cells.findIndex((cell) => /^".*[\r\n]/.test(cell));
    return swallowed === -1 ? { cuts } : { cuts: [], refusal: { reason: 'quote', index: swallowed } };
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

function refusalOf(error: CsvError): Refusal {
  const code: string = error.code;
  const index = typeof error['column'] === 'number' ? error['column'] : 0;
  if (code === 'CSV_MAX_RECORD_SIZE') return { reason: 'too long', index };
  return { reason: code === 'INVALID_OPENING_QUOTE' ? 'stray quote' : 'quote', index };
}
