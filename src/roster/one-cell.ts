import { separators } from './input/separator.js';

/**
 * @returns the cells that a row would have whose whole line stands in one cell, as where it was put in quotes, or pasted
 * into one column: by the separator that makes most; none where the row has more cells than one.
 */
export function cellsInOne([only = '', ...others]: readonly string[]): readonly string[] {
  if (others.some((cell) => cell !== '')) return [];
  const cut = separators.map((separator) => only.split(separator));
  return cut.reduce((most, next) => (next.length > most.length ? next : most));
}
