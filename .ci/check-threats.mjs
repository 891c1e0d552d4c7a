// Each threat that SECURITY.md says is stopped names a test; the test has to be there, in the file that is named.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const rows = [
  ...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/`(test\/[\w/.-]+\.test\.ts)`: ((?:“[^”]+”(?:, )?)+)/g),
];
const problems = rows.flatMap(([, file, names]) => missing(file, names));
if (rows.length === 0) problems.push('SECURITY.md names no test');
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);

/** @param names what the tests are called, from their beginning, between “ and ”. */
function missing(file, names) {
  if (!existsSync(join(root, file))) return [`SECURITY.md names ${file}, which is not there`];
  const source = readFileSync(join(root, file), 'utf8');
  const wanted = [...names.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
  if (wanted.length === 0) return [`SECURITY.md names ${file}, but no test in it`];
  return wanted
    .filter((name) => !source.includes(`'${name.replaceAll("'", "\\'")}`) && !source.includes(`"${name}`))
    .map((name) => `SECURITY.md: ${file} has no test “${name}”`);
}
