import { basename } from 'node:path';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { otherFormat } from '../roster/input/signature.js';
import type { NewDocumentFile } from '../portal/resources.js';
import { endOfJpeg, hidesAnother, isActivePdf } from './active-document.js';
import { readWholeFile } from './read-whole-file.js';

type MediaType = NewDocumentFile['mediaType'];

/** What the portal takes of one file: 6 MB. */
const mostDocumentBytes = 6_291_456;

/** After the end of a PDF mail programs leave up to so many bytes of nothing. */
const tailBytes = 1024;

const pngStart = '\x89PNG\r\n\x1a\n';

/**
 * Reads a document that is to be sent, and judges what it is by its content, never by its name.
 * @returns its bytes, which are somebody's personal data: they are kept in memory alone, and written nowhere.
 * @throws AppError usage when it cannot be read; check when it is empty, above 6 MB, no JPG, PNG or PDF, cut off, encrypted, or
 * would run something.
 */
export async function readDocument(app: App, file: string): Promise<{ mediaType: MediaType; bytes: Buffer }> {
  const bytes = await readWholeFile(app, file, mostDocumentBytes, (size) => tooLarge(file, size));
  const start = bytes.toString('latin1', 0, 16);
  if (bytes.length === 0) throw refused('DOCUMENT_EMPTY', file);
  if (start.startsWith('\xff\xd8\xff'))
    return { mediaType: 'image/jpeg', bytes: whole(file, bytes, isWholeJpeg(bytes)) };
  if (start.startsWith(pngStart)) return { mediaType: 'image/png', bytes: whole(file, bytes, isWholePng(bytes)) };
  if (!start.startsWith('%PDF-')) throw notTaken(file, bytes);
  whole(file, bytes, isWholePdf(bytes));
  if (isEncryptedPdf(bytes)) throw refused('DOCUMENT_ENCRYPTED', file);
  if (isActivePdf(bytes)) throw refused('DOCUMENT_ACTIVE', file);
  return { mediaType: 'application/pdf', bytes };
}

function tooLarge(file: string, bytes: number): AppError {
  return new AppError('check', message('document.tooLarge', { file: basename(file), bytes }), {
    code: 'DOCUMENT_TOO_LARGE',
    help: message('document.tooLarge.help'),
  });
}

function whole(file: string, bytes: Buffer, isWhole: boolean): Buffer {
  if (isWhole) return bytes;
  throw refused('DOCUMENT_DAMAGED', file);
}

/** Segment by segment up to the picture itself, which has to come to its end marker. */
function isWholeJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1];
    // A segment may be preceded by any number of FF.
    if (marker === 0xff) at += 1;
    // Within the picture an FF is never followed by D9; the film that phones put behind its end is none of ours.
    else if (marker === 0xda) {
      const end = endOfJpeg(bytes, at);
      return end !== undefined && !hidesAnother(bytes.subarray(end));
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** The most that a byte of a packed picture can unpack to. */
const mostUnpacked = 1032;

/** Samples a pixel, by the colour type of a PNG. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Chunk by chunk up to the last, each as long as it says; nothing behind it, and a picture as large as it claims to be. */
function isWholePng(bytes: Buffer): boolean {
  let packed = 0;
  for (let at = pngStart.length; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') packed += bytes.readUInt32BE(at);
    if (type === 'IEND') return isNothing(bytes.subarray(at + 12)) && unpackedPng(bytes) <= packed * mostUnpacked;
  }
  return false;
}

/** @returns the bytes that the picture of a PNG has by its head; none of a head that cannot be. */
function unpackedPng(bytes: Buffer): number {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth = 0, colour = 0] = bytes.subarray(24, 26);
  const bits = width * depth * (samplesOf[colour] ?? 0);
  return bits > 0 && height > 0 ? height * (1 + Math.ceil(bits / 8)) : Infinity;
}

/** Whether there is nothing but what pads a file: zeros, spaces and line ends. */
function isNothing(rest: Buffer): boolean {
  return rest.every((byte) => byte === 0 || byte === 10 || byte === 13 || byte === 32);
}

/** Its end says where its table begins, and there one begins: in words, or packed as an object. */
function isWholePdf(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(bytes.length - tailBytes, 0));
  const place = Number(/startxref\s+(\d+)\s+%%EOF/.exec(end)?.[1] ?? bytes.length);
  return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(bytes.toString('latin1', place, place + 40));
}

/** What needs a password names its way of encrypting in the trailer, which is never packed. */
function isEncryptedPdf(bytes: Buffer): boolean {
  return /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1'));
}

/** What phones and offices save instead, and tables do not. */
const others: readonly (readonly [name: string, at: number, start: string])[] = [
  ['HEIC', 4, 'ftyphei'],
  ['HEIC', 4, 'ftypmif1'],
  ['WEBP', 8, 'WEBP'],
  ['BMP', 0, 'BM'],
  ['ZIP/DOCX/XLSX', 0, 'PK\x03\x04'],
  ['DOC/XLS', 0, '\xd0\xcf\x11\xe0'],
];

function notTaken(file: string, bytes: Buffer): AppError {
  const head = bytes.toString('latin1', 0, 32);
  const text = bytes.toString('utf8', 0, 4096);
  const known = others.find(([, at, start]) => head.startsWith(start, at))?.[0] ?? otherFormat(bytes, text) ?? 'text';
  return new AppError('check', message('document.type', { file: basename(file), format: known }), {
    code: 'DOCUMENT_TYPE',
    help: message('document.type.help'),
  });
}

const reasons = {
  DOCUMENT_EMPTY: ['document.empty', 'document.empty.help'],
  DOCUMENT_DAMAGED: ['document.damaged', 'document.damaged.help'],
  DOCUMENT_ACTIVE: ['document.active', 'document.active.help'],
  DOCUMENT_ENCRYPTED: ['document.encrypted', 'document.encrypted.help'],
} as const;

function refused(code: keyof typeof reasons, file: string): AppError {
  const [text, help] = reasons[code];
  return new AppError('check', message(text, { file: basename(file) }), { code, help: message(help) });
}
