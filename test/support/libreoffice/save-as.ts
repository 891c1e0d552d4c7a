import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { tempFolder } from '../cli.js';

/** One for a test file: making it takes longer than converting. */
let profile: string | undefined;

/**
 * Has LibreOffice open files and save them in another format.
 * @param format as LibreOffice names it: `fods`, or `csv:` with a filter and its options.
 * @returns the texts of the files it wrote, by name, in the order of their names.
 */
export async function saveAs(files: readonly string[], format: string): Promise<ReadonlyMap<string, string>> {
  const out = join(tempFolder(), 'out');
  await mkdir(out);
  profile ??= `-env:UserInstallation=${pathToFileURL(join(tempFolder(), 'profile')).href}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...files]);
  const names = (await readdir(out)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
  );
}
