// What SECURITY.md says is stopped, and what the READMEs say can be done at the portal, each row names a test; the test has
// to be there, in the file that is named.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

/** Where rows have to name a test, and how such a table begins. */
const tables = [
  { file: 'SECURITY.md', begins: undefined },
  { file: 'README.md', begins: '| what the portal offers | command | test |' },
  { file: 'README.id.md', begins: '| yang ditawarkan portal | perintah | uji |' },
];
const problems = tables.flatMap(({ file, begins }) => problemsOf(file, begins));
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);

function problemsOf(document, begins) {
  const text = readFileSync(join(root, document), 'utf8');
  const part = begins === undefined ? text : tableAfter(text, begins);
  const named = [...part.matchAll(/`(test\/[\w/.-]+\.test\.ts)`: ((?:“[^”]+”(?:, )?)+)/g)];
  if (named.length === 0) return [`${document} names no test`];
  const unproved = begins === undefined ? [] : part.split('\n').filter((row) => row !== '' && !row.includes('`test/'));
  return [
    ...unproved.map((row) => `${document}: this row names no test: ${row}`),
    ...named.flatMap(([, file, names]) => missing(document, file, names)),
  ];
}

/** @returns the rows of the table that begins so. */
function tableAfter(text, begins) {
  const [, after = ''] = text.split(`${begins}\n`);
  const [rows = ''] = after.split('\n\n');
  return rows.split('\n').slice(1).join('\n');
}

/** @param names what the tests are called, from their beginning, between “ and ”. */
function missing(document, file, names) {
  if (!existsSync(join(root, file))) return [`${document} names ${file}, which is not there`];
  const source = readFileSync(join(root, file), 'utf8');
  const wanted = [...names.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
  return wanted
    .filter(
      (name) => ![`'${name.replaceAll("'", "\\'")}`, `"${name}`, `\`${name}`].some((begun) => source.includes(begun)),
    )
    .map((name) => `${document}: ${file} has no test “${name}”`);
}
