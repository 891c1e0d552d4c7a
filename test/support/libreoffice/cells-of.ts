import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { tempFolder } from '../cli.js';
import { saveAs } from './save-as.js';

/** Every sheet, quoted text, as UTF-8; cells as their text, not as shown. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Opens workbooks with LibreOffice. @returns the cells of every sheet, under `name-sheet`. */
export async function cellsOf(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, string[][]>> {
  const folder = tempFolder();
  const files = Object.entries(workbooks).map(([name, content]) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, content);
    return file;
  });
  const sheets = await saveAs(files, asCsv);
  return new Map(
    Array.from(sheets, ([file, text]): [string, string[][]] => [
      basename(file, '.csv'),
      parse(text, { relax_column_count: true }),
    ]),
  );
}
