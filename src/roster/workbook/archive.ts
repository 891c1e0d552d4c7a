import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { NotAWorkbook } from './refusal.js';

export const mostEntries = 10_000;
/** A sheet of as many rows as a spreadsheet has, of sixteen columns, takes three quarters of this. */
const mostUnpacked = 1024 ** 3;
/** Tables pack well, and bombs better: above a size that hurts nobody, no sheet is so many times its packed self. */
const harmless = 64 * 1024 ** 2;
const mostRatio = 150;

const [stored, deflated] = [0, 8];
/** The flag of an entry whose name is written in UTF-8. */
const utf8Names = 0x800;
const pieceLength = 64 * 1024;

/** A part as it lies in a zip file. */
export interface PackedPart {
  readonly name: string;
  /** As the file has it. */
  readonly rawName: Buffer;
  readonly isUtf8: boolean;
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
}

/** A zip file in memory: its parts by name, each handed out piece by piece, its size and checksum held against its claims. */
export class Archive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** @throws NotAWorkbook where the directory is damaged, names a part twice, or has too many. */
  static async open(bytes: Buffer): Promise<Archive> {
    const entries = new Map<string, yauzl.Entry>();
    try {
      const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
      if (zip.entryCount > mostEntries) throw new NotAWorkbook('too large');
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName.toLowerCase();
        if (entries.has(name)) throw new NotAWorkbook('ZIP, damaged');
        entries.set(name, entry);
      }
      return new Archive(zip, entries);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /** Small, as they are compared. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** @throws NotAWorkbook where there is no such part, it is locked, damaged or a bomb. */
  async *part(name: string, most = mostUnpacked): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new NotAWorkbook('ZIP, damaged');
    if (entry.isEncrypted()) throw new NotAWorkbook('ZIP');
    const { compressedSize, uncompressedSize } = entry;
    const swollen = uncompressedSize > harmless && uncompressedSize > compressedSize * mostRatio;
    if (uncompressedSize > most || swollen) throw new NotAWorkbook('too large');
    let [sum, length] = [0, 0];
    try {
      for await (const chunk of (await this.unpacked(entry)) as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > uncompressedSize) break;
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw asRefusal(error);
    }
    if (sum !== entry.crc32 || length !== uncompressedSize) throw new NotAWorkbook('ZIP, damaged');
  }

  /** Unpacked here: the library would hand out smaller pieces, of which each costs the same. */
  private async unpacked(entry: yauzl.Entry): Promise<Readable> {
    const packed = await this.zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === stored) return packed;
    if (entry.compressionMethod !== deflated) throw new NotAWorkbook('ZIP, damaged');
    // What fails is told to whoever reads.
    return pipeline(packed, createInflateRaw({ chunkSize: pieceLength }), () => undefined);
  }

  /** @returns a small part whole. */
  async bytes(name: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.part(name, harmless)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** @returns a small part whole, as text. */
  async text(name: string): Promise<string> {
    return (await this.bytes(name)).toString();
  }

  /** @returns all parts in their order, for a copy of the file. @throws NotAWorkbook where one is locked or packed in an unknown way. */
  packedParts(): readonly PackedPart[] {
    return [...this.entries.values()].map((entry) => {
      const {
        fileName: name,
        compressionMethod,
        crc32: checksum,
        uncompressedSize: size,
        compressedSize: packedSize,
      } = entry;
      const isKnown = compressionMethod === stored || compressionMethod === deflated;
      if (entry.isEncrypted() || !isKnown) throw new NotAWorkbook('ZIP');
      return {
        name,
        rawName: entry.fileNameRaw,
        isUtf8: (entry.generalPurposeBitFlag & utf8Names) !== 0,
        isDeflated: compressionMethod === deflated,
        checksum,
        size,
        packedSize,
      };
    });
  }

  /** @returns a part as it lies in the file, not unpacked. @throws NotAWorkbook. */
  async *packed(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new NotAWorkbook('ZIP, damaged');
    try {
      yield* (await this.zip.openReadStreamPromise(entry, { decodeFileData: false })) as AsyncIterable<Buffer>;
    } catch (error) {
      throw asRefusal(error);
    }
  }
}

function asRefusal(error: unknown): NotAWorkbook {
  return error instanceof NotAWorkbook ? error : new NotAWorkbook('ZIP, damaged', error);
}
