import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { MAX_ANSWER_BYTES, type Reply } from './transport.js';
import { Unreadable } from './troubles.js';

const MAX_DEPTH = 16;
const LINE_PACKING = 2;

/** Workers or lines as they go out, so that they can be made ready while an answer is waited for. */
export interface Packed<T> {
  readonly length: number;
  /** NDJSON, packed with gzip. */
  readonly bytes: Uint8Array;
  /** SHA-256 of what is packed. */
  readonly digest: string;
  /** What each line is; only the types know of it. */
  readonly of?: T;
}

/** @param lines each as JSON, of a `T`; packed lightly: the network is slower than level 2, and faster than level 9. */
export async function packLines<T>(lines: readonly string[]): Promise<Packed<T>> {
  const text = Buffer.from([...lines, ''].join('\n'));
  const digest = createHash('sha256').update(text).digest('hex');
  return { length: lines.length, bytes: await promisify(gzip)(text, { level: LINE_PACKING }), digest };
}

/** @returns the media type of an answer without its parameters, in lower case; empty where none is told. */
export function mediaType(reply: Reply): string {
  return (reply.header('content-type').split(';')[0] ?? '').trim().toLowerCase();
}

/** @returns the bytes of an answer, unpacked. @throws Unreadable for another packing, a damaged one or one too large */
export async function unpack(reply: Reply): Promise<Buffer> {
  const encoding = reply.header('content-encoding').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return reply.body;
  if (encoding !== 'gzip') throw new Unreadable('content-encoding');
  try {
    return await promisify(gunzip)(reply.body, { maxOutputLength: MAX_ANSWER_BYTES });
  } catch (cause) {
    throw new Unreadable((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : 'gzip', cause);
  }
}

/** @returns what the JSON says, still to be judged. @throws Unreadable for what is not UTF-8, not JSON or nested too deep */
export function parseJson(bytes: Uint8Array): unknown {
  if (nestedDeeper(bytes, MAX_DEPTH)) throw new Unreadable('depth');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new Unreadable('json', cause);
  }
}

/** @returns the document itself. @throws Unreadable for what does not begin and end as a PDF does */
export function checkPdf(bytes: Buffer): Uint8Array {
  const whole = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF');
  if (!whole) throw new Unreadable('pdf');
  return bytes;
}

/** Counted before parsing: the parser would spend memory on every level. */
function nestedDeeper(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (quoted) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > limit) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return false;
}
