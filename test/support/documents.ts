import { deflateSync } from 'node:zlib';

/** A whole PNG of noise, so that it is about as large as it is told. */
export function pngOf(bytes: number): Buffer {
  const side = Math.max(1, Math.ceil(Math.sqrt(bytes / 3)));
  const rows = Array.from({ length: side }, (_, row) =>
    Buffer.concat([
      Buffer.from([0]),
      Buffer.from(Array.from({ length: side * 3 }, (__, at) => noise(row * side * 3 + at))),
    ]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest picture that is one: no thumbnail, one scan. */
export const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffdb004300' +
    '03'.repeat(64) +
    'ffc0000b080001000101011100ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9',
  'hex',
);

/** A page of nothing. @param trailer what else its trailer says. */
export function pdfOf(trailer = '', objects: Uint8Array = Buffer.alloc(0)): Buffer {
  const first = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];
  let file = `%PDF-1.4\n${Buffer.from(objects).toString('latin1')}`;
  const places = first.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 3\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size 3 /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The same at every run, and not to be packed. */
function noise(at: number): number {
  let value = (at + 1) * 2654435761;
  value ^= value >>> 13;
  value = Math.imul(value, 1274126177);
  return (value >>> 16) & 0xff;
}
