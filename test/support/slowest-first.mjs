// The order of the test files: a long one that begins last would keep one core waiting for the other.

/** Those that take longest, longest first; all others follow by their size. */
const slowest = [
  'simulation/simulation',
  'e2e/killed-at-points',
  'e2e/interrupted',
  'workflows/faults',
  'e2e/crashes',
  'simulation/model',
  'sandbox/two-hands',
];

/** Jest asks this for the order (`testSequencer`). */
export default class SlowestFirst {
  sort(tests) {
    const place = new Map(tests.map((test) => [test, placeOf(test)]));
    return tests.toSorted((one, other) => place.get(one) - place.get(other) || sizeOf(other) - sizeOf(one));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

function placeOf({ path }) {
  const at = slowest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? slowest.length : at;
}

function sizeOf({ path, context }) {
  return context.hasteFS.getSize(path) ?? 0;
}
