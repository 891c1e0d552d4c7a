import type { Growing, MakeList, Rows, Takes } from './rows.js';

/** So many rows are sorted in memory at once. */
const rowsPerRun = 2_000;

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

/** A run from its next row on. */
interface Head<T> {
  row: T;
  readonly run: number;
  readonly rest: Iterator<T>;
}

function* merged<T>(runs: readonly Rows<T>[], before: (one: T, other: T) => number): Generator<T, void, undefined> {
  /** The one that comes first stands last. */
  const heads: Head<T>[] = [];
  const put = (head: Head<T>): void => {
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = heads[middle];
      if (other && (before(other.row, head.row) || other.run - head.run) > 0) low = middle + 1;
      else high = middle;
    }
    heads.splice(low, 0, head);
  };
  for (const [run, rows] of runs.entries()) {
    const rest = rows[Symbol.iterator]();
    const first = rest.next();
    if (!first.done) put({ row: first.value, run, rest });
  }
  for (let head = heads.pop(); head; head = heads.pop()) {
    yield head.row;
    const next = head.rest.next();
    if (next.done) continue;
    head.row = next.value;
    put(head);
  }
}
