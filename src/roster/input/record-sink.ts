import type { Layout } from '../layout.js';
import type { PlainRules } from '../plain/plain-rows.js';
import type { RowFacts } from '../whole-file/row-facts.js';
import type { ByteRecord } from './byte-record.js';
import type { TableRecord } from './records.js';

/** How a table's records are judged over their bytes. */
export interface Judging {
  readonly layout: Layout;
  readonly rules: PlainRules;
  /** Places of columns without a header in which nothing has been found so far: rows with something there are for strings. */
  readonly unseen: readonly number[];
}

/** What records are handed to, in the order of the file. */
export interface RecordSink {
  /** Whether what comes need not be read. */
  readonly full: boolean;
  /** How records are judged over their bytes, from when that is known. */
  readonly judging?: Judging | undefined;
  /** Takes records over their bytes, a few at a time, so that what waits for memory waits for all of them at once. */
  takeBytes(records: readonly ByteRecord[]): void;
  /**
   * Takes records that were judged already, a few at a time.
   * @param judged the facts of each that is plainly good. @param cut cuts one of them, by its place, where it is wanted after all.
   */
  takeJudged(judged: readonly (RowFacts | undefined)[], cut: (at: number) => ByteRecord): void;
  take(record: TableRecord): void;
}
