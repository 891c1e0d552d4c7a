// What the build starts from, in one digest: it tells whether what is built is still what is written.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
/** Beside what is built: the digest of what it was built from. */
export const builtFrom = join(root, 'dist/.built-from');

export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

export function digestOfSources() {
  const sources = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('generated'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  return digestOf(['package.json', '.ci/build.mjs', '.ci/generate.mjs', '.ci/contract-checks.mjs', ...sources]);
}

export function isBuilt() {
  return existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === digestOfSources();
}
