/** The most items that the contract gives at once. */
export const mostOnPage = 2000;

/** A list that turns more often than this has no end. */
const MAX_PAGES = 10_000;

/**
 * Turns the pages of a list, one request at a time: the next page is asked for while this one is gone through.
 * @param next where a page says that the list goes on; null at its end
 * @param endless the error for a list that leads back to the same place
 */
export async function* turnPages<P>(
  ask: (cursor: string | undefined) => Promise<P>,
  next: (page: P) => string | null,
  endless: () => Error,
  from?: string,
): AsyncGenerator<P, void, undefined> {
  let cursor = from;
  let asked = ask(cursor);
  for (let turned = 0; turned < MAX_PAGES; turned++) {
    const page = await asked;
    const following = next(page);
    const goesOn = following !== null && following !== cursor && turned + 1 < MAX_PAGES;
    if (goesOn) {
      asked = ask(following);
      // Whoever has seen enough does not wait for it.
      asked.catch(() => undefined);
    }
    yield page;
    if (following === null) return;
    if (!goesOn) break;
    cursor = following;
  }
  throw endless();
}

/** The items of pages, one by one. */
export async function* itemsOf<T>(
  pages: AsyncIterable<{ readonly items: readonly T[] }>,
): AsyncGenerator<T, void, undefined> {
  for await (const page of pages) yield* page.items;
}
