import { lstat, rename } from 'node:fs/promises';

/**
 * Moves a file out of the way of a new one; nothing is lost of it, nor of one that was moved before.
 * @param why the word in its new name: `config.json.broken-2026-11-10T02-00-00Z`. @returns where it is now.
 * @throws what the system says when it cannot be moved.
 */
export async function setAside(file: string, why: string, now: Date): Promise<string> {
  const dated = `${file}.${why}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  const isTaken = (path: string): Promise<boolean> =>
    lstat(path).then(
      () => true,
      () => false,
    );
  let kept = dated;
  for (let count = 2; await isTaken(kept); count++) kept = `${dated}-${count}`;
  await rename(file, kept);
  return kept;
}
