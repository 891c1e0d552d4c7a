import { createHash } from 'node:crypto';
import type { Schemas } from './contract.js';

/** How many bytes a part has, but for the last. */
const PART_BYTES = 262_144;

const starts: Readonly<Record<Schemas['DocumentMediaType'], string>> = {
  'image/jpeg': '\xff\xd8\xff',
  'image/png': '\x89PNG\r\n\x1a\n',
  'application/pdf': '%PDF-',
};

const ends: Readonly<Record<Schemas['DocumentMediaType'], string>> = {
  'image/jpeg': '\xff\xd9',
  'image/png': 'IEND\xae\x42\x60\x82',
  'application/pdf': '%%EOF',
};

export function partsOf(size: number): number {
  return Math.ceil(size / PART_BYTES);
}

/** @param part counted from 1. @returns how many bytes it has to have. */
export function sizeOfPart(size: number, part: number): number {
  return Math.min(PART_BYTES, size - (part - 1) * PART_BYTES);
}

/** Judges a file that is all there, as a portal would: by its content alone. @returns what is wrong with it. */
export function faultOf(content: Buffer, file: Schemas['NewDocumentFile']): Schemas['DocumentFault'] | undefined {
  if (createHash('sha256').update(content).digest('hex') !== file.digest) return 'digest';
  if (!content.toString('latin1', 0, 16).startsWith(starts[file.mediaType])) return 'type';
  if (file.mediaType !== 'image/jpeg' && !hasItsEnd(content, file.mediaType)) return 'damaged';
  // Phones and scanners put something of their own behind the end, but a small picture's end comes early.
  if (content.lastIndexOf(ends[file.mediaType], undefined, 'latin1') < content.length / 2) return 'damaged';
  const isEncrypted = file.mediaType === 'application/pdf' && /\/Encrypt\s/.test(content.toString('latin1'));
  return isEncrypted ? 'encrypted' : undefined;
}

/** A PNG ends with its last chunk; a PDF says where its table is, and it is there. */
function hasItsEnd(content: Buffer, mediaType: 'image/png' | 'application/pdf'): boolean {
  const text = content.toString('latin1');
  if (mediaType === 'image/png') return /IEND\xae\x42\x60\x82[\0\s]*$/.test(text.slice(-1024));
  const table = text.slice(Number(/startxref\s+(\d+)\s+%%EOF[\0\s]*$/.exec(text.slice(-1024))?.[1] ?? text.length));
  return table.trimStart().startsWith('xref') || /^\s*\d+ \d+ obj/.test(table.slice(0, 40));
}
