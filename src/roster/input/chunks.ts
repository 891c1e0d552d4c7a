const headLength = 64 * 1024;

/** A file's beginning, and the whole of it from the beginning on. */
export interface Opened {
  readonly head: Buffer;
  /** Each is good until the next is asked for. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Lets go of the file, however far it was read. */
  close(): Promise<void>;
}

/**
 * Reads the first 64 KiB of a file, or all of a smaller one, to tell what it is; no byte is lost.
 * @param bytes chunks that are good until the next is asked for.
 */
export async function open(bytes: AsyncIterable<Uint8Array>): Promise<Opened> {
  const rest = bytes[Symbol.asyncIterator]();
  let next = await rest.next();
  let first: Buffer = next.done ? Buffer.alloc(0) : inPlace(next.value);
  while (!next.done && first.length < headLength) {
    const held = Buffer.from(first);
    next = await rest.next();
    first = next.done ? held : Buffer.concat([held, next.value]);
  }
  const close = async (): Promise<void> => {
    await rest.return?.();
  };
  return { head: first.subarray(0, headLength), chunks: following(first, rest), close };
}

async function* following(first: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  yield first;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield inPlace(next.value);
  }
}

/** @returns the same memory as a buffer. */
function inPlace({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** @returns the same bytes without the first few, which the first chunk holds whole. */
export async function* skipping(length: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left = length;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = 0;
  }
}
