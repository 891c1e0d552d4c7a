import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.js';
import { readDocument } from '../../src/workflows/document-file.js';
import { tempFolder } from '../support/cli.js';
import { jpeg, pdfOf, pngOf } from '../support/documents.js';

const folder = tempFolder();
const app = { stdin: (async function* () {})(), pause: () => Promise.resolve() } as never;

/** What became of a file of that content. */
async function judged(name: string, content: Uint8Array | string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, content);
  try {
    return (await readDocument(app, file)).mediaType;
  } catch (error) {
    if (error instanceof AppError)
      return `${error.code} ${(error.text.params as { format?: string }).format ?? ''}`.trim();
    throw error;
  }
}

const png = pngOf(3_000);
const webPdf = '%PDF-1.4\n<html><script>alert(1)</script></html>\nstartxref\n0\n%%EOF\n';

/** A whole picture whose head names another size. */
function claiming(side: number): Buffer {
  const picture = Buffer.from(pngOf(1_000));
  picture.writeUInt32BE(side, 16);
  picture.writeUInt32BE(side, 20);
  return picture;
}

/** What phones put behind a picture: its film. */
const motion = Buffer.concat([jpeg, Buffer.alloc(5_000, 'moov')]);
const behindPhoto = (text: string): Buffer => Buffer.concat([jpeg, Buffer.from(text, 'latin1')]);
/** An object of a PDF that holds others, packed. */
const packed = Buffer.concat([
  Buffer.from('7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 1 >>\nstream\n'),
  deflateSync(Buffer.from('8 0 << /S /JavaScript /JS (app.alert(1)) >>')),
  Buffer.from('\nendstream\nendobj\n'),
]);
/** A preview of its own at the beginning, then the picture, which ends too early. */
const preview = Buffer.concat([
  Buffer.from('ffd8ffe1', 'hex'),
  Buffer.from([(jpeg.length + 2) >> 8, (jpeg.length + 2) & 0xff]),
  jpeg,
  jpeg.subarray(2, -4),
]);

describe('a document is taken for what its content is', () => {
  test.each([
    ['ktp.pdf', jpeg, 'image/jpeg'],
    ['ktp', png, 'image/png'],
    ['ktp.jpg', pdfOf(), 'application/pdf'],
    ['film.jpg', motion, 'image/jpeg'],
    ['opens-on-page-1.pdf', pdfOf('/OpenAction [1 0 R /Fit] /Title (About /JavaScripts)'), 'application/pdf'],
    ['mailed.pdf', Buffer.concat([pdfOf(), Buffer.from('\r\n\0\0')]), 'application/pdf'],
  ])('%s', async (name, content, mediaType) => {
    expect(await judged(name, content)).toBe(mediaType);
  });
});

describe('a document is refused', () => {
  test.each([
    ['that is text, whatever its name', 'ktp.pdf', 'Budi Santoso\n3171011508900001\n', 'DOCUMENT_TYPE text'],
    ['as an iPhone saves it', 'ktp.jpg', '\0\0\0\x18ftypheic\0\0\0\0', 'DOCUMENT_TYPE HEIC'],
    ['that Word has made', 'surat.pdf', 'PK\x03\x04...', 'DOCUMENT_TYPE ZIP/DOCX/XLSX'],
    ['that is a page of the web', 'surat.pdf', '<!doctype html><title>x</title>', 'DOCUMENT_TYPE HTML'],
    ['that is empty', 'ktp.png', '', 'DOCUMENT_EMPTY'],
    ['whose picture ends too early', 'ktp.jpg', jpeg.subarray(0, -2), 'DOCUMENT_DAMAGED'],
    ['whose picture ends too early behind a whole preview', 'ktp.jpg', preview, 'DOCUMENT_DAMAGED'],
    ['whose last chunk is missing', 'ktp.png', png.subarray(0, -12), 'DOCUMENT_DAMAGED'],
    ['that was copied half', 'kk.pdf', pdfOf().subarray(0, -20), 'DOCUMENT_DAMAGED'],
    ['that is a page of the web dressed as PDF', 'x.pdf', webPdf, 'DOCUMENT_DAMAGED'],
    [
      'behind whose picture something else begins',
      'x.png',
      Buffer.concat([png, Buffer.from('PK\x03\x04')]),
      'DOCUMENT_DAMAGED',
    ],
    ['behind whose photo an archive begins', 'x.jpg', behindPhoto('PK\x03\x04'), 'DOCUMENT_DAMAGED'],
    ['behind whose photo a web page begins', 'x.jpg', behindPhoto('\n<script>alert(1)</script>'), 'DOCUMENT_DAMAGED'],
    ['that runs a script', 'x.pdf', pdfOf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'DOCUMENT_ACTIVE'],
    ['that hides the name of its script', 'x.pdf', pdfOf('/AA << /O << /S /J#61vaScript >> >>'), 'DOCUMENT_ACTIVE'],
    ['that starts a program', 'x.pdf', pdfOf('/OpenAction << /S /Launch /F (calc.exe) >>'), 'DOCUMENT_ACTIVE'],
    ['that packs its script away', 'x.pdf', pdfOf('', packed), 'DOCUMENT_ACTIVE'],
    ['whose picture claims to be a thousand times larger', 'x.png', claiming(100_000), 'DOCUMENT_DAMAGED'],
    ['whose picture has no width', 'x.png', claiming(0), 'DOCUMENT_DAMAGED'],
    ['that asks for a password', 'kk.pdf', pdfOf('/Encrypt 5 0 R'), 'DOCUMENT_ENCRYPTED'],
    ['above 6 MB', 'kk.jpg', Buffer.concat([jpeg, Buffer.alloc(7_000_000)]), 'DOCUMENT_TOO_LARGE'],
  ])('%s', async (_what, name, content, code) => {
    expect(await judged(name, content)).toBe(code);
  });
});
