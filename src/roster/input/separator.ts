import { parse } from 'csv-parse/sync';
import { dialect } from './dialect.js';

export type Separator = ',' | ';' | '\t' | '|';

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/**
 * @param sample the beginning of a file.
 * @param isKnown whether a header is one that somebody reads.
 * @returns the separator under which the first line holds most known headers; else most cells; else the comma.
 */
export function findSeparator(sample: string, isKnown: (header: string) => boolean): Separator {
  const scored = separators.map((separator) => {
    const cells = firstRecord(sample, separator);
    return { separator, known: cells.filter(isKnown).length, cells: cells.length };
  });
  return scored.reduce((best, next) =>
    next.known > best.known || (next.known === best.known && next.cells > best.cells) ? next : best,
  ).separator;
}

function firstRecord(sample: string, separator: Separator): string[] {
  try {
    const once = { ...dialect, delimiter: separator, relax_quotes: true, skip_empty_lines: true, to: 1 };
    return parse(sample, once)[0] ?? [];
  } catch {
    return (/[^\r\n]+/.exec(sample)?.[0] ?? '').split(separator);
  }
}
