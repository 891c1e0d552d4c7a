import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { tempFolder } from './cli.js';

/** Every sheet, quoted text, as UTF-8; cells as their text, not as shown. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Converts files with LibreOffice. @returns the folder with what came out. */
function convert(to: string, ...files: readonly string[]): string {
  const folder = tempFolder();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  mkdirSync(out);
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, ...files], { stdio: 'pipe' });
  return out;
}

/** Opens workbooks with LibreOffice. @returns the cells of every sheet, under `name-sheet`. */
export function cellsOf(workbooks: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string[][]> {
  const folder = tempFolder();
  const files = Object.entries(workbooks).map(([name, content]) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, content);
    return file;
  });
  const out = convert(asCsv, ...files);
  return new Map(
    readdirSync(out).map((file): [string, string[][]] => [
      basename(file, '.csv'),
      parse(readFileSync(join(out, file)), { relax_column_count: true }),
    ]),
  );
}
