// Prints what Jest's summary says as `PASSED FAILED`, and names on stderr what did not pass.
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let passed = 0;
let failed = 0;
const fail = (what) => {
  failed += 1;
  process.stderr.write(`  not passed: ${what}\n`);
};

for (const { name, status, assertionResults } of testResults) {
  if (status === 'failed' && assertionResults.length === 0) fail(name);
  for (const test of assertionResults) {
    if (test.status === 'passed' && !test.title.startsWith('not run:')) passed += 1;
    else fail(`${test.fullName} (${test.status})`);
  }
}
if (passed + failed === 0) fail('no test was found');
process.stdout.write(`${passed} ${failed}\n`);
