import { deflateRawSync, constants, deflateSync } from 'node:zlib';
import type { Piece } from '../../src/sipp/pdf-pieces.js';

interface Page {
  /** A content stream, packed where `filter` says so. */
  readonly content: string | Uint8Array;
  readonly filter?: string;
  /** Degrees clockwise by which a reader turns the page. */
  readonly rotate?: number;
  readonly size?: readonly [width: number, height: number];
}

/** Makes a small PDF by hand, for what no program would save. @param trailer what its trailer says besides. */
export function handmadePdf(pages: readonly Page[], trailer = '', catalog = ''): Buffer {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects: (string | Uint8Array)[][] = [
    [`<</Type/Catalog/Pages 2 0 R ${catalog}>>`],
    [`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`],
    ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    ...pages.flatMap(({ content, filter, rotate = 0, size: [width, height] = [842, 595] }, at) => [
      [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`,
      ],
      [
        `<</Length ${Buffer.from(content).length}${filter ? `/Filter${filter}` : ''}>>\nstream\n`,
        content,
        '\nendstream',
      ],
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.6\n')];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const places = objects.map((object, at) => {
    const place = length();
    parts.push(...[`${at + 1} 0 obj\n`, ...object, '\nendobj\n'].map((part) => Buffer.from(part)));
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = length();
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(xref)]);
}

/** @returns a page of these texts on A4 landscape, or the same on a page that stands upright, written from foot to head. */
export function pageOf(pieces: readonly Piece[], { upright = false, rotate = 0 } = {}): Page {
  const lines = pieces.map(({ text, left, base, height }) => {
    const place = upright
      ? `0 ${height} -${height} 0 ${base} ${left}`
      : `${height} 0 0 ${height} ${left} ${595 - base}`;
    return `BT /F 1 Tf ${place} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  });
  return { content: lines.join('\n'), rotate, ...(upright ? { size: [595, 842] as const } : {}) };
}

/** A page of a few kilobytes that unpacks to gigabytes of blanks. */
export function bombPage(gigabytes: number): Page {
  const block = deflateRawSync(Buffer.alloc(1024 ** 2, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(gigabytes * 1024).fill(block)]);
  return { content: deflateSync(packed), filter: '[/FlateDecode/FlateDecode]' };
}
