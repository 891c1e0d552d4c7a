import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { SheetRead } from '../roster/assumed.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { TableRecord } from '../roster/input/records.js';
import { NewFile } from './new-file.js';

/** A copy of the workers' file that shows in each cell what is wrong with it. */
export interface Annotation {
  /** The file to write. */
  readonly out: string;
  readonly note: (diagnostic: Diagnostic) => string;
  /** What the copy has of a workbook, and what it leaves out. */
  readonly about: (sheet: SheetRead) => string;
  /** The first is that of a file without sheets: the copy of a sheet has the sheet's name. */
  readonly sheetNames: readonly [copy: string, list: string];
}

/** What is known of a file that was checked. */
interface AnnotatedReading {
  readonly diagnostics: readonly Diagnostic[];
  readonly assumed: { readonly sheet: SheetRead | null };
}

/** A copy is held in memory whole: half a kilobyte a cell. */
const most = { rows: 200_000, cells: 3_000_000 };

/**
 * Checks a file and writes its annotated copy.
 * @param check is given what takes each record of the file, undefined where no copy is wanted.
 * @throws AppError usage when the copy is there already, cannot be written, or would be too large.
 */
export async function annotating<T>(
  app: App,
  annotation: Annotation | undefined,
  check: (onRaw: ((record: TableRecord) => void) | undefined) => Promise<T>,
  readingOf: (checked: T) => AnnotatedReading,
): Promise<T> {
  if (annotation === undefined) return check(undefined);
  const { out, note, about, sheetNames } = annotation;
  const copy = await NewFile.begin(out, false);
  app.onClose(() => copy.discard());
  const records: TableRecord[] = [];
  let count = 0;
  const checked = await check((record) => {
    const source = record.raw ?? record.cells;
    const cells = source.slice(0, source.findLastIndex((cell) => cell !== '') + 1);
    count += cells.length;
    if (records.length === most.rows || count > most.cells) {
      throw new AppError('usage', message('annotate.tooLarge', most), { code: 'ANNOTATE_TOO_LARGE' });
    }
    records.push({ cells, line: record.line, sheetRow: record.sheetRow });
  });
  const { annotatedWorkbook } = await import('./annotated-workbook.js');
  const { diagnostics, assumed } = readingOf(checked);
  const ofSheet = assumed.sheet && { name: assumed.sheet.name, about: about(assumed.sheet) };
  copy.write(await annotatedWorkbook({ records, diagnostics, note, sheetNames, ofSheet }));
  await copy.keep();
  return checked;
}
