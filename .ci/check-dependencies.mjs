// Each dependency has its reason in CONTRIBUTING.md, a licence that may be passed on, and no install script unnamed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowScripts, bundled, dependencies, devDependencies, installed, locked, nameOf } from './shipped.mjs';
import { root } from './sources.mjs';

/** Licences that ask for no more than that they are passed on, as THIRD-PARTY-NOTICES.txt does. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']);

const problems = [...reasons(), ...licences(), ...installScripts()];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);

function* reasons() {
  const told = tables();
  const isBundled = new Set(bundled().map(({ name }) => name));
  const wanted = {
    native: Object.keys(dependencies),
    bundled: Object.keys(devDependencies).filter((name) => isBundled.has(name)),
    development: Object.keys(devDependencies).filter((name) => !isBundled.has(name)),
  };
  for (const [table, names] of Object.entries(wanted)) {
    for (const name of names) if (!told[table].includes(name)) yield `CONTRIBUTING.md: ${name} is not among "${table}"`;
    for (const name of told[table])
      if (!names.includes(name)) yield `CONTRIBUTING.md: ${name} is among "${table}", and is not so used`;
  }
}

/** The packages that the three tables at the end of CONTRIBUTING.md name. */
function tables() {
  const [, section] = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Dependencies and why');
  const [native, inBundle, development] = section
    .split(/\n\| --- \| --- \|\n/)
    .slice(1)
    .map((table) => [...table.split('\n\n')[0].matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) => namesIn(cell)));
  return { native, bundled: inBundle, development };
}

/** Without the version or the other name that a cell may add. */
function namesIn(cell) {
  return cell.split(',').map((part) => part.trim().split(' ')[0]);
}

function* licences() {
  for (const { name, version, license } of [...bundled(), ...installed()]) {
    if (!allowed.has(license)) yield `${name} ${version}: the licence ${license} is not among those that we pass on`;
  }
}

function* installScripts() {
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScript.map(([path, { name }]) => name ?? nameOf(path));
  for (const name of names)
    if (!(name in allowScripts)) yield `${name} has an install script that allowScripts does not name`;
  for (const name of Object.keys(allowScripts))
    if (!names.includes(name)) yield `allowScripts names ${name}, which has no install script`;
}
