import { editDistance } from '../workflows/edit-distance.js';

/** @returns the word that is most like what was typed, or undefined where none is like it. */
export function nearest<T extends string>(typed: string, words: readonly T[]): T | undefined {
  const scored = words.map((word) => ({ word, distance: editDistance(typed.toUpperCase(), word) }));
  const [best] = scored.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, typed.length / 3) ? best.word : undefined;
}
