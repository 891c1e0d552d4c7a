import { stat } from 'node:fs/promises';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { DiagnosticCode } from '../roster/diagnostic.js';
import type { Assumed } from '../roster/assumed.js';
import { type Change, FixedCopy } from '../roster/fixed-copy.js';
import { NewFile } from './new-file.js';
import { type FileHints, readPeople } from './read-roster-file.js';
import { checkedAlone, type CheckedRoster } from './validate-roster.js';

/** A file that was read, and its corrected copy. */
export interface FixedRoster {
  readonly checked: CheckedRoster;
  readonly out: string;
  /** False where the file cannot be cut into rows: a copy would lack workers. */
  readonly written: boolean;
  readonly changed: number;
  /** The first ten thousand. */
  readonly changes: readonly Change[];
  /** Cells that are as they were but for an apostrophe, which keeps a spreadsheet from running them. */
  readonly guarded: number;
  /** How the file that was read is written; the copy is UTF-8 without mark, commas, CRLF. */
  readonly assumed: Assumed;
  /** Empty rows among the others, which the copy does not have. */
  readonly blankRows: number;
}

const noRows: readonly DiagnosticCode[] = [
  'FILE_EMPTY',
  'FILE_NOT_A_TABLE',
  'ENCODING_INVALID',
  'CSV_QUOTE_UNCLOSED',
  'ROW_TOO_LONG',
];

/**
 * Writes a copy of a workers' file with all put right that is certain; the file itself is never touched.
 * @throws AppError usage when the copy would be the file itself, is there already without `force`, or cannot be written.
 */
export async function fixRoster(
  app: App,
  {
    file,
    out,
    force,
    hints,
  }: { readonly file: string; readonly out: string; readonly force: boolean; readonly hints: FileHints },
): Promise<FixedRoster> {
  await refuseItself(file, out);
  const copy = await NewFile.begin(out, force);
  app.onClose(() => copy.discard());
  const fixed = new FixedCopy((text) => copy.write(text));
  const roster = await readPeople(app, file, {
    hints,
    onRecord: (read) => fixed.take(read),
    onRaw: (record) => fixed.see(record),
  });
  const found = checkedAlone(roster);
  const written = found.rows > 0 && !found.diagnostics.some(({ code }) => noRows.includes(code));
  if (written) await copy.keep();
  const { changed, changes, guarded, blankRows } = fixed;
  return { checked: found, out, written, changed, changes, guarded, assumed: roster.assumed, blankRows };
}

/** Also by another name: a link leads to the same file. */
async function refuseItself(file: string, out: string): Promise<void> {
  if (file === '-') return;
  const [read, written] = await Promise.all([file, out].map((path) => stat(path).catch(() => undefined)));
  if (!read || read.ino !== written?.ino || read.dev !== written.dev) return;
  throw new AppError('usage', message('fix.itself', { file: out }), {
    code: 'FILE_EXISTS',
    help: message('fix.itself.help'),
  });
}
