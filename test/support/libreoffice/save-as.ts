import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { tempFolder } from '../cli.js';

/** One for a test file: making it takes longer than converting. */
let profile: string | undefined;

/**
 * Has LibreOffice open a file and save it in another format.
 * @param format as LibreOffice names it: `fods`, or `csv:` with a filter and its options.
 * @returns the texts of the files it wrote, in the order of their names.
 */
export async function saveAs(file: string, format: string): Promise<string[]> {
  const folder = tempFolder();
  profile ??= `-env:UserInstallation=${pathToFileURL(join(tempFolder(), 'profile')).href}`;
  const out = join(folder, 'out');
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file]);
  const names = (await readdir(out)).sort();
  return Promise.all(names.map(async (name) => readFile(join(out, name), 'utf8')));
}
