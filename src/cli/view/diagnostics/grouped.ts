import type { Diagnostic, DiagnosticCode, Severity } from '../../../roster/diagnostic.js';
import { rowOf } from './place.js';

/** So many of a kind are shown whole; the rest is counted. */
const shownOfAKind = 5;

/** The diagnostics of one code. */
export interface Kind {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** How many there are, shown or not. */
  readonly count: number;
  /** The last that is shown. */
  readonly last: Diagnostic;
  /** Rows of those that are not shown, ascending; null for those of no row. */
  readonly hidden: readonly (number | null)[];
}

export interface Grouped {
  /** In the order of the file. */
  readonly shown: readonly Diagnostic[];
  /** Errors first, then the most frequent first. */
  readonly kinds: readonly Kind[];
}

/** @param all whether every one is shown, however many there are of its kind. */
export function grouped(diagnostics: readonly Diagnostic[], all: boolean): Grouped {
  const most = all ? Infinity : shownOfAKind;
  const byCode = new Map<DiagnosticCode, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const same = byCode.get(diagnostic.code);
    if (same) same.push(diagnostic);
    else byCode.set(diagnostic.code, [diagnostic]);
  }
  const shown = new Set([...byCode.values()].flatMap((same) => same.slice(0, most)));
  const kinds = [...byCode].flatMap(([code, same]): Kind[] => {
    const last = same[Math.min(same.length, most) - 1];
    if (!last) return [];
    const hidden = same.slice(most).map(rowOf);
    return [{ code, severity: last.severity, count: same.length, last, hidden }];
  });
  return {
    shown: diagnostics.filter((diagnostic) => shown.has(diagnostic)),
    kinds: kinds.toSorted((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count),
  };
}

/**
 * @param rows ascending; null is no row.
 * @param most how many runs are written out.
 * @returns `3–7, 9, 12–13`, with an ellipsis where there are more.
 */
export function rowRanges(rows: readonly (number | null)[], most: number): string {
  const runs: [from: number, to: number][] = [];
  for (const row of rows) {
    if (row === null) continue;
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else if (runs.push([row, row]) > most) break;
  }
  const words = runs.slice(0, most).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return [...words, ...(runs.length > most ? ['…'] : [])].join(', ');
}
