/** How files of other formats begin, and what they are called. */
const signatures: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['GZIP', '\x1f\x8b'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\x00'],
  ['7-Zip', "7z\xbc\xaf'\x1c"],
  ['RAR', 'Rar!\x1a'],
  ['SQLite', 'SQLite format 3\x00'],
];

/** Zip files, empty ones too, and OLE2: what workbooks come in. */
const containers = ['PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'];

const markup: readonly (readonly [name: string, start: RegExp])[] = [
  ['HTML', /^\s*<(!doctype html|html|table|head|body)\b/i],
  ['XML', /^\s*<\?xml\b/i],
  ['RTF', /^\{\\rtf/],
];

/** So many bytes of a beginning show whether every other one is 0. */
const pairedBytes = 512;
const leastPaired = 16;

/** So many control characters are strays in a file of any size; of a larger text, at most this part. */
const strayControl = 8;
const mostControl = 0.05;

/** @returns whether a file begins as workbooks do; what is in it shows when it is opened. */
export function mayBeWorkbook(head: Buffer): boolean {
  return containers.some((start) => head.subarray(0, 8).toString('latin1').startsWith(start));
}

/**
 * @param head the first bytes of a file.
 * @param text the same bytes as text.
 * @returns the format that the file has in place of a table's (`PDF`, `XLS` …, `binary`), or undefined for text; where it
 * is UTF-16 that does not say so, the encoding.
 */
export function otherFormat(head: Buffer, text: string): string | undefined {
  const bytes = head.subarray(0, 16).toString('latin1');
  return (
    signatures.find(([, start]) => bytes.startsWith(start))?.[0] ??
    markup.find(([, start]) => start.test(text.slice(0, 200)))?.[0] ??
    (isBinary(text) ? (unmarkedUtf16(head) ?? 'binary') : undefined)
  );
}

/** A stray control character is a fault of its cell; a NUL in the first line, or many of them, make no table. */
function isBinary(text: string): boolean {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const control = text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g)?.length ?? 0;
  return firstLine.includes('\0') || control > Math.max(strayControl, text.length * mostControl);
}

/** Of letters as these files have them one byte is 0, always on the same side. */
function unmarkedUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(pairedBytes, head.length - (head.length % 2));
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (length < leastPaired || Math.min(even, odd) > 0 || Math.max(even, odd) < length * 0.4) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}
