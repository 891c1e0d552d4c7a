import { availableParallelism } from 'node:os';

/** A smaller file, in bytes, is judged before a second thread has come up. */
const worthHelp = 16 * 1024 * 1024;

/** @param size of a file, in bytes. @returns whether a second thread is worth its start. */
export function isWorthHelp(size: number): boolean {
  return size >= worthHelp && availableParallelism() > 1;
}
