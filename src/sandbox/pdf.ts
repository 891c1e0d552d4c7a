/** A line of a page: its size and place in points, from the lower left, and its text. */
export interface PdfLine {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** @returns a page of A4 with these lines. */
export function pdfPage(lines: readonly PdfLine[]): Uint8Array<ArrayBuffer> {
  const content = lines.map(line).join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

function assemble(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const references = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + references + trailer, 'latin1'));
}

function line({ size, x, y, text }: PdfLine): string {
  const printable = text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${printable}) Tj ET`;
}

/** @returns a number with dots between thousands. */
export function grouped(rupiah: number): string {
  return String(rupiah).replace(/\B(?=(\d{3})+$)/g, '.');
}
