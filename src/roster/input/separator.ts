import { ByteCutter } from './byte-cutter.js';
import { ByteRecord } from './byte-record.js';
import type { Separator } from './dialect.js';

export const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** So many rows of a file's beginning are looked at, to tell its separator and where its header is. */
export const searchedRows = 20;

/** What separates the cells of a file, and how many characters of it only say so. */
export interface FoundSeparator {
  readonly separator: Separator;
  /** The length of the line that Excel reads as an instruction (`sep=;`), with its line end; 0 where there is none. */
  readonly instruction: number;
  /** The separator by which the header's names are found, where the one that the file names itself finds none of them. */
  readonly instead?: Separator;
}

/**
 * @param sample the beginning of a file.
 * @param countKnown how many of a row's cells name a column that somebody reads.
 * @param byCsvParse whether csv-parse cuts every sample, by which the cutting over bytes is judged.
 * @returns the separator that the file names itself; else the one under which a row holds most known headers; else the
 * one under which most rows agree on how many cells they have; else the one that makes most cells; else the comma.
 */
export async function findSeparator(
  sample: string,
  countKnown: (cells: readonly string[]) => number,
  byCsvParse = false,
): Promise<FoundSeparator> {
  const [line, named] = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i.exec(sample) ?? [];
  const told = separators.find((separator) => separator === named);
  const scored = await scores(line === undefined ? sample : sample.slice(line.length), countKnown, byCsvParse);
  const best = scored.reduce((most, next) => (isMore(next.score, most.score) ? next : most));
  if (line === undefined || told === undefined) return { separator: best.separator, instruction: 0 };
  const known = (separator: Separator): number => scored.find((one) => one.separator === separator)?.score[0] ?? 0;
  const isContradicted = known(told) === 0 && known(best.separator) > 1;
  return { separator: told, instruction: line.length, ...(isContradicted && { instead: best.separator }) };
}

/** @returns how each separator serves: how many known headers it finds, how many rows it makes agree, how many cells it makes. */
async function scores(
  sample: string,
  countKnown: (cells: readonly string[]) => number,
  byCsvParse: boolean,
): Promise<{ separator: Separator; score: number[] }[]> {
  const bytes = Buffer.from(sample);
  const scored = [];
  for (const separator of separators) {
    const cut = (byCsvParse ? undefined : firstRows(bytes, separator)) ?? (await rowsByCsvParse(bytes, separator));
    const rows = cut.length > 0 ? cut : [(/[^\r\n]+/.exec(sample)?.[0] ?? '').split(separator)];
    scored.push({ separator, score: scoreOf(rows, countKnown) });
  }
  return scored;
}

/** @returns the separator that a file's first line names for Excel, where it is none that is read: `^` of `sep=^`. */
export function unreadSeparator(sample: string): string | undefined {
  const [, named] = /^"?sep=([^\w\s"])"?(?:\r\n|\r|\n)/i.exec(sample) ?? [];
  return separators.some((separator) => separator === named) ? undefined : named;
}

function scoreOf(rows: readonly string[][], countKnown: (cells: readonly string[]) => number): number[] {
  const widths = rows.map((cells) => cells.length);
  const agreeing = widths.map((width) => (width === 1 ? 0 : widths.filter((other) => other === width).length));
  return [Math.max(0, ...rows.map(countKnown)), Math.max(0, ...agreeing), Math.max(0, ...widths)];
}

function isMore(score: readonly number[], other: readonly number[]): boolean {
  const at = score.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (score[at] ?? 0) > (other[at] ?? 0);
}

/** @returns nothing where a quote is never closed, or closed in the middle of a cell. */
function firstRows(bytes: Buffer, separator: Separator): string[][] | undefined {
  const cutter = new ByteCutter(separator);
  const record = new ByteRecord(separator);
  const rows: string[][] = [];
  for (let from = 0; from < bytes.length && rows.length < searchedRows; from = record.end) {
    record.end = cutter.cut(record, bytes, from, bytes.length, true);
    if (record.end < 0) return undefined;
    const isEmptyLine = record.count === 1 && record.ends[0] === from;
    if (!isEmptyLine) rows.push(record.cells());
  }
  return rows;
}

async function rowsByCsvParse(bytes: Buffer, separator: Separator): Promise<string[][]> {
  const { relaxedRows } = await import('./relaxed-rows.js');
  return relaxedRows(bytes, separator, searchedRows);
}
