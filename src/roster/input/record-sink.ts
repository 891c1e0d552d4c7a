import type { Judging } from '../plain/plain-rows.js';
import type { RowFacts } from '../whole-file/row-facts.js';
import type { ByteRecord } from './byte-record.js';
import type { TableRecord } from './records.js';

/** What records are handed to, in the order of the file. */
export interface RecordSink {
  /** Whether what comes need not be read. */
  readonly full: boolean;
  /** How rows that are plainly good are told over their bytes, from when that is known. */
  readonly judging?: Judging | undefined;
  /**
   * Takes rows that are plainly good by themselves, a few at a time, so that what waits for memory waits for all of them at once.
   * @param cut cuts one of them, by its place, where it is wanted after all.
   */
  takePlain(rows: readonly RowFacts[], cut: (at: number) => ByteRecord): void;
  /** Takes a record over its bytes. */
  takeBytes(record: ByteRecord): void;
  take(record: TableRecord): void;
}
