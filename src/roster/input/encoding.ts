import { isAscii, isUtf8 } from 'node:buffer';

/** How a file may write its letters. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

export type Encoding = (typeof encodings)[number];

/** @returns the encoding that a name means, however it is written (`UTF8`, `cp1252`, `latin1`); undefined for every other. */
export function encodingNamed(name: string): Encoding | undefined {
  // Which byte comes first, such a name leaves open.
  if (/^(utf-?16|unicode|ucs-?2)$/i.test(name)) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return encodings.find((known) => known === encoding);
  } catch {
    return undefined;
  }
}

const [lineFeed, carriageReturn] = [10, 13];

/** What the reading of bytes as text came to. */
export interface Decoding {
  encoding: Encoding;
  /** Whether somebody who knows has named the encoding: then nothing is guessed. */
  readonly told: boolean;
  /** The first byte that no encoding explains, as `0x81`. */
  undecodable?: string;
  /** The physical line, from 1, at which the next chunk begins; whoever cuts lines brings it up to date. */
  line: number;
  /** Whether there are letters beyond ASCII that are UTF-8. */
  hasUtf8: boolean;
  /** The first line of those that are not UTF-8, and how many they are. */
  others?: { readonly first: number; last: number; count: number };
}

/** What Windows-1252 has at 0x80–0x9F; the five gaps stand for nothing. Node's own decoder reads Latin-1 here. */
const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** @returns the encoding that a byte order mark names, and how long the mark is. */
export function byteOrderMark(head: Buffer): { encoding: Encoding; length: number } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { encoding: 'utf-8', length: marked ? 3 : 0 };
}

/** @returns a file's beginning as text, good enough to tell separators and headers. */
export function decodeHead(head: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(head);
}

/**
 * Turns a file into UTF-8, holding no more than a chunk. Letters that are not UTF-8 are read as Windows-1252, unless UTF-8
 * was told: rows of another file may have been pasted in. What nothing explains becomes U+FFFD.
 * @param chunks each good until the next is asked for.
 * @param decoding starts with what was told, or the byte order mark's encoding, and is brought up to date while reading.
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, decoding: Decoding): AsyncGenerator<Buffer> {
  if (decoding.encoding === 'utf-16le' || decoding.encoding === 'utf-16be') {
    yield* fromUtf16(chunks, decoding);
    return;
  }
  if (decoding.encoding === 'windows-1252') {
    for await (const chunk of chunks) yield fromWindows1252(chunk, decoding);
    return;
  }
  let carried: Buffer = Buffer.alloc(0);
  let before = 0;
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const end = bytes.length - unfinished(bytes);
    const whole = bytes.subarray(0, end);
    const read = asUtf8(whole, before, decoding);
    before = whole.at(-1) ?? before;
    carried = Buffer.from(bytes.subarray(end));
    yield read;
  }
  if (carried.length > 0) yield asUtf8(carried, before, decoding);
}

/** @param before the byte before these. @returns the same where it is UTF-8. */
function asUtf8(bytes: Buffer, before: number, decoding: Decoding): Buffer {
  if (isAscii(bytes)) return bytes;
  if (isUtf8(bytes)) {
    decoding.hasUtf8 = true;
    if (!decoding.told) decoding.encoding = 'utf-8';
    return bytes;
  }
  if (decoding.told) {
    decoding.undecodable ??= hex(bytes.readUInt8(validPrefix(bytes)));
    return Buffer.from(bytes.toString());
  }
  const read = mended(bytes, before, decoding);
  decoding.encoding = decoding.hasUtf8 ? 'utf-8' : 'windows-1252';
  return read;
}

/** @returns UTF-8, with every letter that is not read as Windows-1252; lines that have one are counted. */
function mended(bytes: Buffer, before: number, decoding: Decoding): Buffer {
  const parts: Buffer[] = [];
  // A `\r` that ended the bytes before may have been half of a line end.
  let line = decoding.line + (before === carriageReturn && bytes[0] !== lineFeed ? 1 : 0);
  let done = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      if (byte === lineFeed || (byte === carriageReturn && bytes[at] !== lineFeed)) line += 1;
      continue;
    }
    const length = lengthOf(byte);
    if (length > 1 && isUtf8(bytes.subarray(at, at + length))) {
      decoding.hasUtf8 = true;
      at += length;
      continue;
    }
    parts.push(bytes.subarray(done, at), fromWindows1252(bytes.subarray(at, at + 1), decoding));
    at += 1;
    done = at;
    countOther(line, decoding);
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}

function countOther(line: number, decoding: Decoding): void {
  decoding.others ??= { first: line, last: 0, count: 0 };
  if (decoding.others.last !== line) decoding.others.count += 1;
  decoding.others.last = line;
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase()}`;

/** @returns how many bytes the character takes that begins with this one. */
function lengthOf(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** @returns how many bytes at the end begin a character that the next chunk may finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes.readUInt8(bytes.length - back);
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** @returns how many bytes there are before the first that is not UTF-8. */
function validPrefix(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const next = at + lengthOf(bytes.readUInt8(at));
    if (!isUtf8(bytes.subarray(at, next))) return at;
    at = next;
  }
  return at;
}

function fromWindows1252(bytes: Buffer, decoding: Decoding): Buffer {
  const text = bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => {
    const code = character.charCodeAt(0);
    const read = windows1252[code - 0x80] ?? '\0';
    if (read !== '\0') return read;
    decoding.undecodable ??= hex(code);
    return '\uFFFD';
  });
  return Buffer.from(text);
}

async function* fromUtf16(chunks: AsyncIterable<Buffer>, decoding: Decoding): AsyncGenerator<Buffer> {
  const reader = new TextDecoder(decoding.encoding, { ignoreBOM: true });
  const judge = new TextDecoder(decoding.encoding, { fatal: true, ignoreBOM: true });
  const check = (chunk: Buffer | undefined): void => {
    if (decoding.undecodable !== undefined) return;
    try {
      if (chunk) judge.decode(chunk, { stream: true });
      else judge.decode();
    } catch {
      decoding.undecodable = decoding.encoding.toUpperCase();
    }
  };
  for await (const chunk of chunks) {
    check(chunk);
    yield Buffer.from(reader.decode(chunk, { stream: true }));
  }
  check(undefined);
  yield Buffer.from(reader.decode());
}
