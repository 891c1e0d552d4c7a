import { contributions, type Line } from '../law/calculator.js';
import type { MonthLaw } from '../law/month.js';
import type { Programme, Worker } from '../law/types.js';

/** What naming programmes changed against what the company's scale and the law bring by themselves. */
export interface Choice {
  /** More than the scale asks. */
  readonly added: readonly Programme[];
  /** Owed by law, and left out because they were not named: a what-if. */
  readonly leftOut: readonly Programme[];
}

/** @param law of the company, before programmes were named. @param lines of the programmes that were named. */
export function choiceOf(worker: Worker, law: MonthLaw, lines: readonly Line[]): Choice {
  if (!worker.programmes) return { added: [], leftOut: [] };
  const named = programmesOf(lines);
  const usual = programmesOf(contributions({ ...worker, programmes: [] }, law).lines);
  return {
    // JKP is never chosen: it follows from the others.
    added: named.filter((programme) => programme !== 'JKP' && !usual.includes(programme)),
    leftOut: usual.filter((programme) => !named.includes(programme)),
  };
}

function programmesOf(lines: readonly Line[]): Programme[] {
  return [...new Set(lines.map(({ programme }) => programme))];
}
