import { type Stats, statSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { beginThread } from './roster/ahead/thread.js';
import { isWorthHelp } from './roster/ahead/worth-help.js';

/**
 * A second thread takes as long to come up as the program does: where a large file is to be judged, both begin at once.
 * @param words of `report validate`. @returns the thread, if one was begun.
 */
export function beginEarly(words: readonly string[]): Worker | undefined {
  const joined = words.find((word) => word.startsWith('--file='))?.slice('--file='.length);
  const file = joined ?? words[words.indexOf('--file') + 1] ?? '';
  const found = look(file);
  return found?.isFile() && isWorthHelp(found.size) ? beginThread() : undefined;
}

/** @returns nothing of a file that cannot be looked at: why, is said where it is read. */
function look(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
