import { Archive } from './archive.js';
import { openOds } from './ods.js';
import { NotAWorkbook, type Unreadable } from './refusal.js';
import type { Likeness, Workbook } from './workbook.js';
import { openXlsx } from './xlsx.js';

/** What the parts of an Office Open XML file are called in its list of content, and what the file then is. */
const kinds: readonly (readonly [mark: RegExp, kind: Unreadable | 'XLSX'])[] = [
  [/sheet\.binary/i, 'XLSB'],
  [/ms-excel\.(sheet|template|addin)\.macroEnabled/i, 'XLSM'],
  [/spreadsheetml\.(sheet|template)\.main\+xml/i, 'XLSX'],
  [/wordprocessingml|ms-word/i, 'Word'],
  [/presentationml|ms-powerpoint/i, 'PowerPoint'],
];

/** @param bytes a file that begins as a zip file or as one of OLE2 does. @throws NotAWorkbook where it is no XLSX or ODS. */
export async function openWorkbook(bytes: Buffer, likeness: Likeness): Promise<Workbook> {
  if (bytes[0] !== 0x50) throw new NotAWorkbook(kindOfOle2(bytes));
  const archive = await Archive.open(bytes);
  const mime = archive.has('mimetype') ? await archive.text('mimetype') : '';
  if (mime.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return openOds(archive, likeness);
  if (mime.startsWith('application/vnd.oasis.opendocument.text')) throw new NotAWorkbook('ODT');
  if (mime.startsWith('application/vnd.oasis.opendocument.presentation')) throw new NotAWorkbook('ODP');
  const kind = await kindOf(archive);
  if (kind !== 'XLSX') throw new NotAWorkbook(kind);
  return openXlsx(archive, likeness);
}

/** @returns the parts of an XLSX, unread. @throws NotAWorkbook where the file is none. */
export async function openXlsxArchive(bytes: Buffer): Promise<Archive> {
  const archive = await Archive.open(bytes);
  const kind = await kindOf(archive);
  if (kind !== 'XLSX') throw new NotAWorkbook(kind);
  return archive;
}

async function kindOf(archive: Archive): Promise<Unreadable | 'XLSX'> {
  // Whatever the list of content says of it.
  if (archive.has('xl/vbaProject.bin')) return 'XLSM';
  if (archive.has('[Content_Types].xml')) {
    const list = await archive.text('[Content_Types].xml');
    return kinds.find(([mark]) => mark.test(list))?.[1] ?? 'ZIP';
  }
  return archive.names.some((name) => name.endsWith('.iwa') || name.endsWith('index.zip')) ? 'Numbers' : 'ZIP';
}

/** The old Office formats, and the new ones locked by a password, are both in OLE2, whose directory is in UTF-16. */
function kindOfOle2(bytes: Buffer): Unreadable {
  const names = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) return 'XLSX + password';
  if (names('WordDocument')) return 'Word';
  if (names('PowerPoint Document')) return 'PowerPoint';
  return names('Workbook') || names('Book') ? 'XLS' : 'OLE2';
}
