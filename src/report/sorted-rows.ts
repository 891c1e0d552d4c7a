import type { Growing, MakeList, Rows, Takes } from './rows.js';

/** So many rows are sorted in memory at once. */
const rowsPerRun = 10_000;

/**
 * Sorts what memory does not hold: in runs, which are merged whenever the rows are gone through.
 * @param before negative where the first of two rows comes first; equal rows stay in their order.
 */
export function sortedRows<T>(before: (one: T, other: T) => number, makeList: MakeList): Rows<T> & Takes<T> {
  const runs: Growing<T>[] = [];
  let open: T[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(row) {
      open.push(row);
      length++;
      if (open.length < rowsPerRun) return;
      const run = makeList<T>();
      for (const sorted of open.sort(before)) run.push(sorted);
      runs.push(run);
      open = [];
    },
    [Symbol.iterator]: () => merged([...runs, open.sort(before)], before),
  };
}

function* merged<T>(runs: readonly Rows<T>[], before: (one: T, other: T) => number): Generator<T, void, undefined> {
  const heads: { row: T; rest: Iterator<T> }[] = [];
  for (const run of runs) {
    const rest = run[Symbol.iterator]();
    const first = rest.next();
    if (!first.done) heads.push({ row: first.value, rest });
  }
  while (heads.length > 0) {
    let least = 0;
    for (let at = 1; at < heads.length; at++) {
      const [one, other] = [heads[at], heads[least]];
      if (one && other && before(one.row, other.row) < 0) least = at;
    }
    const head = heads[least];
    if (!head) return;
    yield head.row;
    const next = head.rest.next();
    if (next.done) heads.splice(least, 1);
    else head.row = next.value;
  }
}
