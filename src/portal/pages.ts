/** The most items that the contract gives at once. */
export const mostOnPage = 2000;

/** A list that turns more often than this has no end. */
const MAX_PAGES = 10_000;

/**
 * Turns the pages of a list, one request at a time.
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
  for (let turned = 0; turned < MAX_PAGES; turned++) {
    const page = await ask(cursor);
    yield page;
    const following = next(page);
    if (following === null) return;
    if (following === cursor) break;
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
