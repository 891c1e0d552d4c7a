import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { SheetRead } from '../roster/assumed.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { TableRecord } from '../roster/input/records.js';
import type { XlsxSheet } from '../roster/workbook/index.js';
import { NotAWorkbook } from '../roster/workbook/refusal.js';
import { isNotedInPart, mostNotes } from './annotated/faults.js';
import { NewFile } from './new-file.js';
import type { RosterPurpose } from './read-roster-file.js';

/** A copy of the workers' file that shows in each cell what is wrong with it. */
export interface Annotation {
  /** The file to write. */
  readonly out: string;
  readonly note: (diagnostic: Diagnostic) => string;
  /** What the copy has of a workbook, and what it leaves out. */
  readonly about: (sheet: SheetRead, copied: Copied) => string;
  /** The first is that of a file without sheets: the copy of a sheet has the sheet's name. */
  readonly sheetNames: readonly [copy: string, list: string];
}

/** What the copy has: the whole workbook, with the name of the list behind its sheets; or the text of one table. */
export type Copied = (
  | { readonly kind: 'workbook'; readonly list: string }
  | { readonly kind: 'text'; readonly isOddWorkbook: boolean }
) & {
  /** How many cells have a note, where not all that are at fault do. */
  readonly notes?: number;
};

/** What takes the file's content as it is read. */
export type Watch = Pick<RosterPurpose, 'onRaw' | 'onXlsx'>;

/** What is known of a file that was checked. */
interface AnnotatedReading {
  readonly diagnostics: readonly Diagnostic[];
  readonly assumed: { readonly sheet: SheetRead | null };
}

/** A copy of text is held in memory whole: half a kilobyte a cell. */
const most = { rows: 200_000, cells: 3_000_000 };

/**
 * Checks a file and writes its annotated copy: of an XLSX the workbook itself, of others the text of the table.
 * @param check is given what watches the reading; nothing where no copy is wanted.
 * @returns what was checked, and what the copy has of it.
 * @throws AppError usage when the copy is there already, cannot be written, or would be too large.
 */
export async function annotating<T>(
  app: App,
  annotation: Annotation | undefined,
  check: (watch: Watch) => Promise<T>,
  readingOf: (checked: T) => AnnotatedReading,
): Promise<{ readonly checked: T; readonly copied?: Copied }> {
  if (annotation === undefined) return { checked: await check({}) };
  let copy = await NewFile.begin(annotation.out, false);
  app.onClose(() => copy.discard());
  const table = new HeldTable();
  let xlsx: XlsxSheet | undefined;
  const checked = await check({
    onXlsx: (sheet) => {
      xlsx = sheet;
    },
    onRaw: (record) => {
      if (xlsx === undefined) table.take(record);
    },
  });
  const reading = readingOf(checked);
  // What could not be read to its end has no sheet.
  const original = reading.assumed.sheet === null ? undefined : xlsx;
  let copied = original && (await workbookInto(copy, annotation, reading, original));
  if (copied === undefined) {
    if (original) {
      copy.discard();
      copy = await NewFile.begin(annotation.out, false);
      for await (const record of original.records()) table.take(record);
    }
    copied = { kind: 'text', isOddWorkbook: original !== undefined, ...notesOf(reading) };
    await textInto(copy, annotation, reading, table.records, copied);
  }
  await copy.keep();
  return { checked, copied };
}

/** @returns undefined where the workbook is too odd for a copy of it. */
async function workbookInto(
  copy: NewFile,
  { note, about, sheetNames }: Annotation,
  reading: AnnotatedReading,
  xlsx: XlsxSheet,
): Promise<Copied | undefined> {
  const { annotatedInPlace } = await import('./annotated/in-place.js');
  const { unusedName } = await import('./annotated/list-sheet.js');
  const { diagnostics, assumed } = reading;
  const { sheet } = assumed;
  const copied = { kind: 'workbook', list: unusedName(sheetNames[1], xlsx.names), ...notesOf(reading) } as const;
  const said = sheet === null ? '' : about(sheet, copied);
  const added = { diagnostics, note, listName: copied.list, about: said };
  try {
    await annotatedInPlace(xlsx, added, (bytes) => copy.write(bytes));
    return copied;
  } catch (error) {
    if (error instanceof NotAWorkbook) return undefined;
    throw error;
  }
}

function notesOf({ diagnostics }: AnnotatedReading): Pick<Copied, 'notes'> {
  return isNotedInPart(diagnostics) ? { notes: mostNotes } : {};
}

async function textInto(
  copy: NewFile,
  { note, about, sheetNames }: Annotation,
  { diagnostics, assumed: { sheet } }: AnnotatedReading,
  records: readonly TableRecord[],
  copied: Copied,
): Promise<void> {
  const { textCopy } = await import('./annotated/text-copy.js');
  const ofSheet = sheet && { name: sheet.name, about: about(sheet, copied) };
  copy.write(await textCopy({ records, diagnostics, note, sheetNames, ofSheet }));
}

/** A table's records, up to a bound. */
class HeldTable {
  readonly records: TableRecord[] = [];
  private count = 0;

  take(record: TableRecord): void {
    const source = record.raw ?? record.cells;
    const cells = source.slice(0, source.findLastIndex((cell) => cell !== '') + 1);
    this.count += cells.length;
    if (this.records.length === most.rows || this.count > most.cells) {
      throw new AppError('usage', message('annotate.tooLarge', most), { code: 'ANNOTATE_TOO_LARGE' });
    }
    this.records.push({ cells, line: record.line, sheetRow: record.sheetRow });
  }
}
