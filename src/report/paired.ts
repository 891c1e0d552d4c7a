/** Whom a row is about. */
interface Identified {
  readonly identity: string;
}

/**
 * Goes through two lists side by side.
 * @param ours sorted by identity, each once, as `theirs` is.
 * @returns what each says of a worker; undefined where one does not name them.
 */
export async function* paired<A extends Identified, B extends Identified>(
  ours: Iterable<A> | AsyncIterable<A>,
  theirs: Iterable<B> | AsyncIterable<B>,
): AsyncGenerator<[A, B] | [A, undefined] | [undefined, B], void, undefined> {
  const [left, right] = [iteratorOf(ours), iteratorOf(theirs)];
  let [one, other] = [await left.next(), await right.next()];
  while (!one.done || !other.done) {
    if (!one.done && !other.done && one.value.identity === other.value.identity) {
      yield [one.value, other.value];
      [one, other] = [await left.next(), await right.next()];
    } else if (!one.done && (other.done || one.value.identity < other.value.identity)) {
      yield [one.value, undefined];
      one = await left.next();
    } else if (!other.done) {
      yield [undefined, other.value];
      other = await right.next();
    }
  }
}

function iteratorOf<T>(rows: Iterable<T> | AsyncIterable<T>): Iterator<T, unknown> | AsyncIterator<T, unknown> {
  return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
}
