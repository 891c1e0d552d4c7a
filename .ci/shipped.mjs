// What reaches a user's machine: what is bundled into dist, and what npm installs beside it. After `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

export const { dependencies, devDependencies, allowScripts } = json('package.json');
export const locked = Object.entries(json('package-lock.json').packages).filter(([path]) => path !== '');

/** @returns `name@version` and licence of each package inside the bundle, as its notices tell them. */
export function bundled() {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const heads = notices.matchAll(/(?:^|\n-{80}\n\n)(\S+) (\S+) \((.+)\)\n/g);
  return [...heads].map(([, name, version, license]) => ({ name, version, license }));
}

/** @returns the same of each package that npm installs beside the bundle. */
export function installed() {
  return locked
    .filter(([, { dev }]) => !dev)
    .map(([path, { name, version, license }]) => ({ name: name ?? nameOf(path), version, license }));
}

export function nameOf(path) {
  return path.replace(/^.*node_modules\//, '');
}
