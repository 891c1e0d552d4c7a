import { parse } from 'csv-parse/sync';
import { dialect } from './dialect.js';

export type Separator = ',' | ';' | '\t' | '|';

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** So many rows of a file's beginning are looked at, to tell its separator and where its header is. */
export const searchedRows = 20;

/** What separates the cells of a file, and how many characters of it only say so. */
export interface FoundSeparator {
  readonly separator: Separator;
  /** The length of the line that Excel reads as an instruction (`sep=;`), with its line end; 0 where there is none. */
  readonly instruction: number;
}

/**
 * @param sample the beginning of a file.
 * @param countKnown how many of a row's cells name a column that somebody reads.
 * @returns the separator that the file names itself; else the one under which a row holds most known headers; else the
 * one under which most rows agree on how many cells they have; else the one that makes most cells; else the comma.
 */
export function findSeparator(sample: string, countKnown: (cells: readonly string[]) => number): FoundSeparator {
  const [line, named] = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i.exec(sample) ?? [];
  const told = separators.find((separator) => separator === named);
  if (line !== undefined && told !== undefined) return { separator: told, instruction: line.length };
  const scored = separators.map((separator) => ({
    separator,
    score: scoreOf(firstRows(sample, separator), countKnown),
  }));
  const best = scored.reduce((most, next) => (isMore(next.score, most.score) ? next : most));
  return { separator: best.separator, instruction: 0 };
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

function firstRows(sample: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  const keep = (cells: string[]): null => {
    rows.push(cells);
    return null;
  };
  try {
    const read = { ...dialect, delimiter: separator, relax_quotes: true, skip_empty_lines: true, to: searchedRows };
    parse(sample, { ...read, on_record: keep });
  } catch {
    // What comes before the fault is evidence enough.
  }
  return rows.length > 0 ? rows : [(/[^\r\n]+/.exec(sample)?.[0] ?? '').split(separator)];
}
