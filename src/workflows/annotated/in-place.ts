import type { Diagnostic } from '../../roster/diagnostic.js';
import { mostEntries } from '../../roster/workbook/archive.js';
import type { XlsxSheet } from '../../roster/workbook/index.js';
import { NotAWorkbook } from '../../roster/workbook/refusal.js';
import { mostSheets } from '../../roster/workbook/workbook.js';
import { type Attributes, localName, visit } from '../../roster/workbook/xml.js';
import { type Fault, faultsOf, listOf, mostNotes, written } from './faults.js';
import { listSheet } from './list-sheet.js';
import { shownIn } from './merged.js';
import { drawingOf, NotesEditor, noNotes } from './notes.js';
import { ListEditor, PackageCopy, Relations } from './package-copy.js';
import { openTag, rewriting } from './rewrite.js';
import { type Drawing, SheetEditor } from './sheet-editor.js';
import { plainStyles, Styles } from './styles.js';

/** What is added to a workbook. */
export interface Added {
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and what to do, as the user reads it. */
  readonly note: (diagnostic: Diagnostic) => string;
  /** What the list of all that was found is called. */
  readonly listName: string;
  /** What the copy says of itself, in that list. */
  readonly about: string;
}

/** The two ways in which the standard names elements and relations. */
const [usual, strict] = [
  {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
];
type Namespaces = typeof usual;

const typeOf = (kind: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const mostNewParts = 6;

/**
 * Makes a workbook's copy in which the cells at fault are coloured and have a note, and a sheet behind the others lists
 * all that was found. Whatever else the workbook has is copied as it is.
 * @param write takes the copy piece by piece.
 * @throws NotAWorkbook where the workbook is too odd for that; nearly always before anything is written.
 */
export async function annotatedInPlace(
  sheet: XlsxSheet,
  { diagnostics, note, listName, about }: Added,
  write: (bytes: Uint8Array) => void,
): Promise<void> {
  const { archive, workbook, part } = sheet;
  const { sheets, namespaces } = await bookOf(sheet);
  if (sheets.length >= mostSheets || archive.names.length + mostNewParts > mostEntries) {
    throw new NotAWorkbook('too large');
  }
  const copy = new PackageCopy(archive);
  const ofBook = await Relations.of(copy, workbook, namespaces.relations);
  const { styles, putStyles } = await stylesOf(copy, ofBook, namespaces);

  const faults = faultsOf(diagnostics, note, shownIn(sheet.findings.ranges));
  const drawing = faults.length > 0 ? await addNotes(copy, sheet, faults.slice(0, mostNotes), namespaces) : undefined;
  copy.put(part, () => rewriting(archive.part(part), new SheetEditor(faults, styles, drawing)));

  const list = [['', '', written(about)], ...listOf(diagnostics, note)];
  const listPart = copy.newName('xl/worksheets/sheet', '.xml');
  copy.put(listPart, () => listSheet(list, styles.text(), namespaces.main));
  copy.declare(listPart, typeOf('worksheet'));
  const entry = {
    name: listName,
    sheetId: String(sheets.reduce((most, { sheetId }) => Math.max(most, Number(sheetId) || 0), 0) + 1),
    // Where no sheet is seen, the only one that is would be taken for that of the workers.
    ...(sheets.every(({ state = 'visible' }) => state !== 'visible') && { state: 'hidden' }),
    'xmlns:r': namespaces.relations,
    'r:id': ofBook.add('worksheet', listPart),
  };
  const book = await copy.edited(workbook, new ListEditor('sheets', 'sheet', [entry]));
  copy.put(workbook, () => [book]);
  await ofBook.close();
  // Last: by then all cells have been given their looks.
  putStyles();
  await copy.write(write);
}

async function bookOf({ archive, workbook }: XlsxSheet): Promise<{ sheets: Attributes[]; namespaces: Namespaces }> {
  const sheets: Attributes[] = [];
  let namespaces: Namespaces | undefined;
  await visit(archive.part(workbook), {
    open: (name, attributes) => {
      namespaces ??= Object.values(attributes).includes(strict.main) ? strict : usual;
      if (localName(name) === 'sheet') sheets.push(attributes);
    },
  });
  return { sheets, namespaces: namespaces ?? usual };
}

async function stylesOf(
  copy: PackageCopy,
  ofBook: Relations,
  { main }: Namespaces,
): Promise<{ styles: Styles; putStyles: () => void }> {
  const known = ofBook.ofType('styles');
  const part = known ?? copy.newName('xl/styles', '.xml');
  if (known === undefined) ofBook.add('styles', part);
  const isThere = copy.archive.has(part);
  if (!isThere) copy.declare(part, typeOf('styles'));
  const styles = await Styles.of(isThere ? await copy.archive.text(part) : plainStyles(main));
  return { styles, putStyles: () => copy.put(part, () => styles.write()) };
}

/** @returns the element by which the sheet says where its notes are drawn, if it has none. */
async function addNotes(
  copy: PackageCopy,
  { archive, part, findings: { legacyDrawing: drawnBy } }: XlsxSheet,
  faults: readonly Fault[],
  { main, relations }: Namespaces,
): Promise<Drawing | undefined> {
  const ofSheet = await Relations.of(copy, part, relations);
  const editor = new NotesEditor(faults, await conversations(copy, ofSheet.ofType('threadedComment')));
  const known = ofSheet.ofType('comments');
  const notesPart = known ?? copy.newName('xl/comments', '.xml');
  const notes = await copy.edited(notesPart, editor, known === undefined ? noNotes(main) : undefined);
  copy.put(notesPart, () => [notes]);
  if (known === undefined) {
    ofSheet.add('comments', notesPart);
    copy.declare(notesPart, typeOf('comments'));
  }
  if (drawnBy !== undefined) {
    const drawnPart = ofSheet.byId(drawnBy) ?? '';
    const boxes = drawingOf(editor.added, await archive.bytes(drawnPart));
    copy.put(drawnPart, () => [boxes]);
    await ofSheet.close();
    return undefined;
  }
  const drawnPart = copy.newName('xl/drawings/vmlDrawing', '.vml');
  copy.put(drawnPart, () => [drawingOf(editor.added)]);
  copy.declare(drawnPart, drawingType);
  const attributes = { 'xmlns:r': relations, 'r:id': ofSheet.add('vmlDrawing', drawnPart) };
  await ofSheet.close();
  return (prefix) => openTag(`${prefix}legacyDrawing`, attributes, true);
}

/** @returns the cells about which people talk: their notes only repeat that for older programs. */
async function conversations({ archive }: PackageCopy, part: string | undefined): Promise<ReadonlySet<string>> {
  const cells = new Set<string>();
  if (part === undefined || !archive.has(part)) return cells;
  await visit(archive.part(part), {
    open: (name, { ref }) => {
      if (localName(name) === 'threadedComment' && ref !== undefined) cells.add(ref);
    },
  });
  return cells;
}
