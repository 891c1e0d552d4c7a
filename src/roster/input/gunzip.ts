import { Readable } from 'node:stream';

/** A table becomes some ten times smaller; what becomes larger than this is made to fill a memory or a morning. */
const mostTimes = 250;
/** So much may come out of a file of any size. */
const always = 64 * 1024 * 1024;

/** A compressed file that is made to come to more than any table does. */
export class GzipBomb extends Error {}

/** @returns whether these are the first bytes of a gzip. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks a gzip as it is read, holding no more than a few chunks.
 * @param bytes chunks that are good until the next is asked for.
 * @throws GzipBomb past 250 times what it came from; zlib's own errors where it is damaged or cut short.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream/promises')]);
  let unpacked = 0;
  const unpacking = createGunzip();
  // Its failure comes out of `unpacking` too.
  const fed = pipeline(Readable.from(copies(bytes)), unpacking).catch(() => undefined);
  for await (const chunk of unpacking as AsyncIterable<Buffer>) {
    unpacked += chunk.length;
    // Not of what was read: that is far ahead.
    if (unpacked > Math.max(always, unpacking.bytesWritten * mostTimes)) throw new GzipBomb();
    yield chunk;
  }
  await fed;
}

async function* copies(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) yield Buffer.from(chunk);
}
