// Saves the workbooks of sources.mjs with LibreOffice: `node test/support/libreoffice/make.mjs FOLDER`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flatWorkbook } from './flat-sheet.mjs';
import { workbooks } from './sources.mjs';

/** Separator, quotation mark, encoding, first line, columns, language, all quoted, as shown, …, sheet: what LibreOffice asks when it saves CSV. */
const dialects = {
  'comma-utf8': '44,34,76,1,,0,false,false,false,false,false,2',
  'semicolon-windows1252-as-shown': '59,34,1,1,,0,false,false,true,false,false,2',
  'tab-utf16-quoted': '9,34,65535,1,,0,true,false,true,false,false,2',
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder?');
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'bpjstk-libreoffice-'));
try {
  const sources = Object.entries(workbooks).map(([name, said]) => {
    const file = join(work, `${name}.fods`);
    writeFileSync(file, flatWorkbook(...said));
    return file;
  });
  for (const format of ['xlsx', 'ods']) save(format, folder, sources);
  for (const [name, dialect] of Object.entries(dialects)) {
    const file = join(work, `${name}.fods`);
    writeFileSync(file, flatWorkbook(...workbooks.cells));
    save(`csv:Text - txt - csv (StarCalc):${dialect}`, work, [file]);
    const [saved] = readdirSync(work).filter((made) => made.startsWith(name) && made.endsWith('.csv'));
    copyFileSync(join(work, saved), join(folder, `${name}.csv`));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function save(format, into, files) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const { status, stderr } = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    into,
    ...files,
  ]);
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}
