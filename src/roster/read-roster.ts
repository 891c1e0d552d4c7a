import type { IsoDate, Period } from '../law/calendar.js';
import type { Tables } from '../law/types.js';
import type { FileInParts } from './ahead/file-in-parts.js';
import type { Helper, HelperOptions } from './ahead/helper.js';
import { isWorthHelp } from './ahead/worth-help.js';
import type { Assumed, SkippedLine } from './assumed.js';
import type { Diagnostic } from './diagnostic.js';
import { type Opened, open, skipping } from './input/chunks.js';
import { byteOrderMark, type Decoding, decodeHead, type Encoding, toUtf8 } from './input/encoding.js';
import type { ReadRecord } from './fixed-copy.js';
import { gunzip, isGzip } from './input/gunzip.js';
import { cutRecords } from './input/cut-records.js';
import type { TableRecord } from './input/records.js';
import { findSeparator, unreadSeparator } from './input/separator.js';
import { mayBeWorkbook, otherFormat } from './input/signature.js';
import { type ColumnMap, columnReader, type Layout } from './layout.js';
import { shippedLocations } from './locations.js';
import { minimumWagesIn } from './minimum-wages.js';
import type { Person } from './person.js';
import { type DiagnosticCounts, Report } from './report.js';
import { knownIn, Table } from './table.js';
import type { XlsxSheet } from './workbook/index.js';
import { SheetUnclear } from './workbook/refusal.js';
import { WholeFile } from './whole-file/whole-file.js';

export interface RosterOptions {
  /** No birth date may be later. */
  readonly today: IsoDate;
  /** The month that the file is for; without it no minimum wage is looked at, nor whether it is another month's file. */
  readonly period?: Period;
  /** The company that the file is for. */
  readonly npp?: string;
  /** The file's name: it may say which month it is of. */
  readonly file?: string;
  /** The law's tables; the shipped ones by default. */
  readonly tables?: Tables;
  /** What the user says a header means: canonical column by header. Goes before a header's own meaning. */
  readonly map?: ColumnMap;
  /** How the user says that the file writes its letters; by default it is found out. */
  readonly encoding?: Encoding | undefined;
  /** The sheet of a workbook, by its name or number from 1; without it the one is taken that looks like workers. */
  readonly sheet?: string | undefined;
  /**
   * Called for each row without an error, in the file's order. A fault that only the whole file shows (NIK rounded by a
   * spreadsheet) comes after: use the people only when the reading has no error. Without it a file is only judged, much faster.
   */
  readonly onPerson?: ((person: Person) => void) | undefined;
  /** How many bytes there are, where that is known: room is made for them at once. */
  readonly size?: number | undefined;
  /** The open file that the bytes are of, where it is one: a second thread may read other parts of it meanwhile. */
  readonly parts?: FileInParts | undefined;
  /** Told now and then how many rows have been read. */
  readonly onRows?: (rows: number) => void;
  /** How a second thread helps with any file that is only judged; by default it does with large ones, in its own way. */
  readonly helper?: HelperOptions;
  /** Whether csv-parse and strings read all: slow, and what the reading over bytes is judged by. */
  readonly byCsvParse?: boolean;
  /** Called for the header and each row, as they were read. */
  readonly onRecord?: ((read: ReadRecord) => void) | undefined;
  /** Called for each record as it stands in the file, titles and sums too. */
  readonly onRaw?: ((record: TableRecord) => void) | undefined;
  /** Called with the sheet of an XLSX before it is read. */
  readonly onXlsx?: ((sheet: XlsxSheet) => void) | undefined;
  /** Called once, when the header is known, with the rows below it that were looked at; may throw to end the reading. */
  readonly onLayout?: ((layout: Layout, rows: readonly (readonly string[])[]) => void) | undefined;
  /** Codes of places of work; the shipped list by default. */
  readonly knownLocations?: ReadonlySet<string>;
}

/** What a file came to. */
export interface RosterReading {
  /** Data rows; empty ones do not count. */
  readonly rows: number;
  /** Rows without an error. */
  readonly valid: number;
  /** The file as a whole first, then row by row. */
  readonly diagnostics: Diagnostic[];
  /** How often each code was found, those included that `diagnostics` leaves out. */
  readonly counts: DiagnosticCounts;
  readonly assumed: Assumed;
  /** Canonical names of the columns that are read, in the file's order. */
  readonly columns: string[];
}

/**
 * Reads an employee file and says everything that is wrong with it, in one run and without holding it.
 * @param bytes the file as it lies on disk.
 * @throws RangeError where `map` names no canonical column; SheetUnclear where the sheet to read cannot be told;
 * whatever reading `bytes` throws. Never for what the file says.
 */
export async function readRoster(bytes: AsyncIterable<Uint8Array>, options: RosterOptions): Promise<RosterReading> {
  const file = await open(bytes);
  if (!isGzip(file.head)) return closing(file, () => readFile(file, false, options));
  const unpacked = await open(gunzip(file.chunks));
  return closing(file, () => closing(unpacked, () => readFile(unpacked, true, options)));
}

async function closing<T>(file: Opened, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } finally {
    await file.close();
  }
}

async function readFile({ head, chunks }: Opened, compressed: boolean, options: RosterOptions): Promise<RosterReading> {
  const columnOf = columnReader(options.map ?? {});
  const report = new Report();
  const rules = {
    today: options.today,
    locations: options.knownLocations ?? shippedLocations,
    minimumWages: minimumWagesIn(options.period, options.tables),
  };
  const isWorkbook = mayBeWorkbook(head);
  const expected = compressed || isWorkbook ? 0 : rowsIn(options.size ?? 0, head);
  const { period, npp, file: name } = options;
  const wholeFile = new WholeFile({ period, npp, file: name }, expected);
  const table = new Table(columnOf, rules, report, wholeFile, options);
  if (isWorkbook) {
    const { readSheet } = await import('./workbook/index.js');
    const purpose = { columnOf, table, report, wanted: options.sheet, onRows: options.onRows, onXlsx: options.onXlsx };
    const sheet = (await readSheet(chunks, purpose)) ?? null;
    const { rows, valid, columns, headerLine, headerAbove, skipped, unnamedColumns } = table;
    const assumed = { ...notRead, sheet, headerLine, headerAbove, compressed, unnamedColumns, skipped };
    return { rows, valid, ...report.found(), assumed, columns };
  }
  if (options.sheet !== undefined) throw new SheetUnclear('unknown', []);
  const told = options.encoding;
  const marked = byteOrderMark(head);
  const mark = told === undefined || told === marked.encoding ? marked : { encoding: told, length: 0 };
  const sample = decodeHead(head.subarray(mark.length), mark.encoding);
  const unread = unreadSeparator(sample);
  const format = unread === undefined ? otherFormat(head, sample) : `sep=${unread}`;
  if (format !== undefined) {
    report.add('FILE_NOT_A_TABLE', { row: null, line: null, params: { detail: format } });
    return { rows: 0, valid: 0, ...report.found(), assumed: { ...notRead, compressed }, columns: [] };
  }
  const { byCsvParse = false } = options;
  const { separator, instruction, instead } = await findSeparator(sample, knownIn(columnOf), byCsvParse);
  if (instead !== undefined) {
    report.add('FILE_NOT_A_TABLE', { row: null, line: 1, params: { detail: `sep=${separator}`, expected: instead } });
    return { rows: 0, valid: 0, ...report.found(), assumed: { ...notRead, compressed }, columns: [] };
  }
  const decoding: Decoding = { encoding: mark.encoding, told: told !== undefined, line: 1, hasUtf8: false };
  const onLine = (line: number): void => {
    decoding.line = line;
  };
  const helper = compressed ? undefined : await helperFor(options);
  const text = toUtf8(skipping(mark.length, chunks), decoding);
  const records = telling(skipping(instruction, text), table, options.onRows);
  try {
    await cutRecords(records, separator, table, { line: instruction > 0 ? 2 : 1, byCsvParse, helper, onLine });
  } finally {
    helper?.end();
  }
  table.end();
  reportEncoding(decoding, report);
  const { rows, valid, columns, headerLine, headerAbove, trailingSeparators, unnamedColumns } = table;
  const skipped: SkippedLine[] = [
    ...(instruction > 0 ? [{ line: 1, kind: 'instruction' } as const] : []),
    ...table.skipped,
  ];
  return {
    rows,
    valid,
    ...report.found(),
    assumed: {
      ...notRead,
      encoding: decoding.encoding,
      separator,
      lineEnds: lineEndsOf(sample),
      byteOrderMark: mark.length > 0,
      headerLine,
      headerAbove,
      trailingSeparators,
      compressed,
      unnamedColumns,
      skipped,
    },
    columns,
  };
}

/** @returns a second thread where the file is worth its start, and is only judged. */
async function helperFor(options: RosterOptions): Promise<Helper | undefined> {
  const { size = 0, parts, helper, onPerson, onRecord, onRaw, byCsvParse } = options;
  if (parts === undefined || onPerson || onRecord || onRaw || byCsvParse) return undefined;
  if (!helper && !isWorthHelp(size)) return undefined;
  const { Helper } = await import('./ahead/helper.js');
  return new Helper(parts, helper);
}

/** @returns about how many lines a file of a size has, by those of its beginning; never more than it has room for. */
function rowsIn(size: number, head: Buffer): number {
  if (size <= head.length) return 0;
  let lines = 0;
  for (let at = head.indexOf(10); at !== -1; at = head.indexOf(10, at + 1)) lines += 1;
  // A roster's row takes some forty bytes at the least; whoever makes shorter ones has to wait for room.
  return Math.ceil((size / head.length) * Math.min(lines, head.length / 40));
}

function lineEndsOf(sample: string): Assumed['lineEnds'] {
  const [end] = /\r\n|[\r\n]/.exec(sample) ?? [];
  if (end === undefined) return null;
  return end === '\r\n' ? 'CRLF' : end === '\n' ? 'LF' : 'CR';
}

/** What is assumed of a file that is no text. */
const notRead: Assumed = {
  sheet: null,
  encoding: null,
  separator: null,
  lineEnds: null,
  byteOrderMark: false,
  headerLine: null,
  headerAbove: null,
  trailingSeparators: false,
  compressed: false,
  unnamedColumns: [],
  skipped: [],
};

/** Says before each chunk how many rows have been read. */
async function* telling(
  chunks: AsyncIterable<Buffer>,
  table: Table,
  onRows: RosterOptions['onRows'],
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onRows?.(table.rows);
    yield chunk;
  }
}

function reportEncoding({ told, undecodable, hasUtf8, others }: Decoding, report: Report): void {
  const whole = { row: null, line: null };
  if (undecodable !== undefined) report.add('ENCODING_INVALID', { ...whole, params: { detail: undecodable } });
  else if (others !== undefined && !told) {
    const params = { detail: 'Windows-1252', ...(hasUtf8 && { expected: String(others.count) }) };
    report.add('ENCODING_GUESSED', { row: null, line: hasUtf8 ? others.first : null, params });
  }
}
