import { Refusal } from './problem.js';

/** Where a list goes on: opaque to the client, the same after a restart. */
export function cursorAt(list: string, last: string | number): string {
  return Buffer.from(`${list} ${last}`).toString('base64url');
}

/** @returns what `cursorAt` was given; `first` without a cursor. @throws Refusal for a cursor of another list */
export function readCursor(list: string, cursor: string | undefined, first: string): string {
  if (cursor === undefined) return first;
  const [of, last] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (of !== list || last === undefined) throw new Refusal('REQUEST_INVALID', { detail: 'a cursor of another list' });
  return last;
}

/** As `readCursor`, for lists that go by number. */
export function readNumber(list: string, cursor: string | undefined, first: number): number {
  const last = Number(readCursor(list, cursor, String(first)));
  if (!Number.isSafeInteger(last)) throw new Refusal('REQUEST_INVALID', { detail: 'a damaged cursor' });
  return last;
}

/** What the contract gives when a list names no limit. */
export const DEFAULT_LIMIT = 500;

/**
 * @param rows up to one more than `limit`: the one more says that the list goes on.
 * @returns the page, and where the next begins.
 */
export function pageOf<T>(
  list: string,
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => string | number,
): { rows: readonly T[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last !== undefined ? cursorAt(list, keyOf(last)) : null };
}
