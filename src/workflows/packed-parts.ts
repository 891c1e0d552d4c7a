import { setImmediate as breath } from 'node:timers/promises';
import { type Packed, packLines } from '../portal/index.js';

/** So many lines go in one request: small enough to be sent again, large enough not to wait for many answers. */
export const linesPerPart = 2_000;
/** After so many, what is on its way to the portal gets its turn. */
const linesPerBreath = 50;

/**
 * Rows in parts, each made ready while the portal is still busy with the one before: at most two are in memory.
 * @param wire what is sent of a row. @param without the numbers of the parts, from 1, that are not needed: they come as undefined.
 */
export function packedParts<T, W>(rows: Iterable<T>, wire: (row: T) => W): AsyncGenerator<Packed<W>, void, undefined>;
export function packedParts<T, W>(
  rows: Iterable<T>,
  wire: (row: T) => W,
  without: ReadonlySet<number>,
): AsyncGenerator<Packed<W> | undefined, void, undefined>;
export async function* packedParts<T, W>(
  rows: Iterable<T>,
  wire: (row: T) => W,
  without: ReadonlySet<number> = new Set(),
): AsyncGenerator<Packed<W> | undefined, void, undefined> {
  const left = rows[Symbol.iterator]();
  for (let part = 1, coming = next(left, wire, !without.has(part)); ; part++) {
    const { length, packed } = await coming;
    if (length === 0) return;
    coming = next(left, wire, !without.has(part + 1));
    // Where this one cannot be sent, nobody waits for the next one any more.
    coming.catch(() => undefined);
    yield packed;
  }
}

async function next<T, W>(
  rows: Iterator<T, unknown>,
  wire: (row: T) => W,
  isWanted: boolean,
): Promise<{ readonly length: number; readonly packed: Packed<W> | undefined }> {
  const lines: string[] = [];
  let length = 0;
  for (let row = rows.next(); !row.done; row = rows.next()) {
    length++;
    if (isWanted) lines.push(JSON.stringify(wire(row.value)));
    if (length === linesPerPart) break;
    if (length % linesPerBreath === 0) await breath();
  }
  return { length, packed: isWanted && length > 0 ? await packLines<W>(lines) : undefined };
}
