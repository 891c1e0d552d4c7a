import type { Options } from 'csv-parse';

export type Separator = ',' | ';' | '\t' | '|';

/** A record that is longer than this, in bytes, is no worker's row. */
export const longestRecord = 128 * 1024;

/** Of a record with stray quotes: with more line breaks in quotes, it was made of many rows by quotes that are as stray. */
export const mostBreaks = 20;

/** How every table is cut, whatever its separator: any line end, quotes doubled, any number of cells. */
export const dialect: Options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: longestRecord,
};
