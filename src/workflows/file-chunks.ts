import type { FileHandle } from 'node:fs/promises';
import type { FileInParts } from '../roster/ahead/file-in-parts.js';

/** What is read of a file or a pipe at a time, in bytes. */
export const chunkBytes = 512 * 1024;

/** The first chunk has the header and hardly more: once that is known, a second thread can begin. */
const firstBytes = 64 * 1024;

/** The bytes of an open file up to a length, chunk by chunk; each is good until the next is asked for. */
export class FileChunks implements FileInParts, AsyncIterable<Buffer> {
  private at = 0;
  /** The chunk that is being read while the one before it is worked on. */
  private reading: Promise<Buffer> | undefined;
  private reader: ((at: number) => Promise<Buffer | undefined>) | undefined;
  private filling: Buffer;
  private free: Buffer;

  /** @param size how far the file is read. */
  constructor(
    private readonly handle: FileHandle,
    private readonly size: number,
    readonly chunkSize = chunkBytes,
  ) {
    this.filling = Buffer.allocUnsafe(Math.min(chunkSize, size));
    this.free = Buffer.allocUnsafe(Math.min(chunkSize, size));
  }

  get fd(): number {
    return this.handle.fd;
  }

  readBy(reader: (at: number) => Promise<Buffer | undefined>): number {
    this.reader = reader;
    return this.reading === undefined ? this.at : this.at + this.lengthAt(this.at);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (;;) {
      const chunk = (await this.given()) ?? (await (this.reading ?? this.fill()));
      if (chunk.length === 0) return;
      this.at += chunk.length;
      this.reading = this.reader ? undefined : this.fill();
      // Whoever stops early does not ask how it went.
      this.reading?.catch(() => undefined);
      yield chunk;
    }
  }

  private lengthAt(at: number): number {
    const most = at === 0 ? Math.min(firstBytes, this.chunkSize) : this.chunkSize;
    return Math.min(this.size - at, most);
  }

  private async given(): Promise<Buffer | undefined> {
    if (this.reading !== undefined) return undefined;
    return (await this.reader?.(this.at))?.subarray(0, this.lengthAt(this.at));
  }

  private async fill(): Promise<Buffer> {
    [this.filling, this.free] = [this.free, this.filling];
    const chunk = this.filling;
    const { bytesRead } = await this.handle.read(chunk, 0, this.lengthAt(this.at), this.at);
    return chunk.subarray(0, bytesRead);
  }
}
