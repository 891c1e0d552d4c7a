import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { PackedPart } from '../../roster/workbook/archive.js';

const [stored, deflated] = [0, 8];
const [sizesFollow, utf8Name] = [0x08, 0x800];
/** Parts have no time of their own: that of the first day which the format knows. */
const [time, day] = [0, 0x21];
const version = 20;

interface Entry {
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
}

/** Writes a zip file from its beginning to its end, of less than 4 GB. */
export class ZipWriter {
  private readonly directory: Buffer[] = [];
  private length = 0;

  /** @param write takes the file's next bytes. */
  constructor(private readonly write: (bytes: Uint8Array) => void) {}

  /** Adds a part of another file as it lies there. */
  async copy({ rawName, isUtf8, isDeflated, ...of }: PackedPart, packed: AsyncIterable<Buffer>): Promise<void> {
    const entry = { ...of, rawName, flags: isUtf8 ? utf8Name : 0, method: isDeflated ? deflated : stored };
    const offset = this.begin(entry);
    for await (const bytes of packed) this.put(bytes);
    this.list(entry, offset);
  }

  /** Adds a new part, packed piece by piece: its sizes follow it. */
  async add(name: string, pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>): Promise<void> {
    const flags = sizesFollow | utf8Name;
    const open = { rawName: Buffer.from(name), flags, method: deflated, checksum: 0, packedSize: 0, size: 0 };
    const offset = this.begin(open);
    const from = this.length;
    let [checksum, size] = [0, 0];
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece);
        checksum = crc32(bytes, checksum);
        size += bytes.length;
        if (bytes.length > 0) yield bytes;
      }
    };
    await pipeline(Readable.from(counted()), createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
      for await (const bytes of packed) this.put(bytes);
    });
    const entry = { ...open, checksum, packedSize: this.length - from, size };
    this.put(Buffer.concat([Buffer.from('PK\x07\x08'), numbers([4, checksum], [4, entry.packedSize], [4, size])]));
    this.list(entry, offset);
  }

  /** Ends the file with its directory. */
  end(): void {
    const offset = this.length;
    for (const entry of this.directory) this.put(entry);
    const { length } = this.directory;
    const size = this.length - offset;
    this.put(Buffer.from('PK\x05\x06'));
    this.put(numbers([2, 0], [2, 0], [2, length], [2, length], [4, size], [4, offset], [2, 0]));
  }

  private begin(entry: Entry): number {
    const offset = this.length;
    this.put(Buffer.concat([Buffer.from('PK\x03\x04'), fieldsOf(entry), entry.rawName]));
    return offset;
  }

  private list(entry: Entry, offset: number): void {
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    const mark = Buffer.concat([Buffer.from('PK\x01\x02'), numbers([2, version])]);
    this.directory.push(Buffer.concat([mark, fieldsOf(entry), place, entry.rawName]));
  }

  private put(bytes: Uint8Array): void {
    this.length += bytes.length;
    this.write(bytes);
  }
}

function fieldsOf({ flags, method, checksum, packedSize, size, rawName }: Entry): Buffer {
  const kind = numbers([2, version], [2, flags], [2, method], [2, time], [2, day]);
  return Buffer.concat([kind, numbers([4, checksum], [4, packedSize], [4, size], [2, rawName.length], [2, 0])]);
}

/** @returns whole numbers as zip files have them, each in so many bytes. */
function numbers(...list: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
