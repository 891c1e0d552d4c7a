/** The most items that the contract gives at once. */
export const mostOnPage = 2000;

/** A list that turns more often than this, or holds more, has no end: nobody has so many workers. */
const MAX_PAGES = 10_000;
const MAX_ITEMS = 2_000_000;
/** After the first pages a list has to hold so many items a page: crumbs without end would take hours. */
const FREE_PAGES = 100;
const FEWEST_ON_PAGE = 20;

/**
 * Turns the pages of a list, one request at a time: the next page is asked for while this one is gone through.
 * @param next where a page says that the list goes on; null at its end
 * @param endless the error for a list without an end: one that leads back to the same place, on from a
 *   page without items, or on and on in crumbs
 */
export async function* turnPages<P extends { readonly items: readonly unknown[] }>(
  ask: (cursor: string | undefined) => Promise<P>,
  next: (page: P) => string | null,
  endless: (pages: number, items: number) => Error,
  from?: string,
): AsyncGenerator<P, void, undefined> {
  let cursor = from;
  let asked = ask(cursor);
  let items = 0;
  for (let turned = 1; ; turned++) {
    const page = await asked;
    const following = next(page);
    items += page.items.length;
    const isCrumbs = turned >= FREE_PAGES && items < turned * FEWEST_ON_PAGE;
    const isBounded = page.items.length > 0 && items <= MAX_ITEMS && turned < MAX_PAGES && !isCrumbs;
    const goesOn = following !== null && following !== cursor && isBounded;
    if (goesOn) {
      asked = ask(following);
      // Whoever has seen enough does not wait for it.
      asked.catch(() => undefined);
    }
    yield page;
    if (following === null) return;
    if (!goesOn) throw endless(turned, items);
    cursor = following;
  }
}

/** The items of pages, one by one. */
export async function* itemsOf<T>(
  pages: AsyncIterable<{ readonly items: readonly T[] }>,
): AsyncGenerator<T, void, undefined> {
  for await (const page of pages) yield* page.items;
}
