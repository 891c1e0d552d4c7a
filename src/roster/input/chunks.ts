const largestChunk = 64 * 1024;

/** A file's beginning, and the whole of it from the beginning on. */
export interface Opened {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
  /** Lets go of the file, however far it was read. */
  close(): Promise<void>;
}

/** Reads the first 64 KiB of a file, or all of a smaller one, to tell what it is; no byte is lost. */
export async function open(bytes: AsyncIterable<Uint8Array>): Promise<Opened> {
  const rest = pieces(bytes);
  let head: Buffer = Buffer.alloc(0);
  while (head.length < largestChunk) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const close = async (): Promise<void> => {
    await rest.return(undefined);
  };
  return { head, chunks: following(head, rest), close };
}

async function* following(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < buffer.length; at += largestChunk) yield buffer.subarray(at, at + largestChunk);
  }
}

/** @returns the same bytes without the first few (a byte order mark, which the first chunk holds whole). */
export async function* skipping(length: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left = length;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = 0;
  }
}
