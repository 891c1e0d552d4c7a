import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, jest } from '@jest/globals';
import { openWorkbook } from '../../src/roster/workbook/open-workbook.js';
import { noFindings, type SheetRow } from '../../src/roster/workbook/workbook.js';
import { tempFolder } from '../support/cli.js';
import { fixture } from '../support/desk.js';
import { testNeeding } from '../support/system-package.js';

// LibreOffice starts five times.
jest.setTimeout(600_000);

const make = fileURLToPath(new URL('../support/libreoffice/make.mjs', import.meta.url));

/** @returns what a file says: of a workbook every sheet, row and cell, and what is hidden or merged; of a text its bytes. */
async function contentOf(file: string): Promise<unknown> {
  const bytes = readFileSync(file);
  if (file.endsWith('.csv')) return bytes;
  const { sheets } = await openWorkbook(bytes, () => 0);
  const content: unknown[] = [];
  for (const sheet of sheets) {
    const findings = noFindings();
    const read: SheetRow[] = [];
    for await (const row of sheet.rows(findings)) read.push(row);
    content.push({ name: sheet.name, hidden: sheet.hidden, findings, rows: read });
  }
  return content;
}

testNeeding('soffice')('the fixtures are what LibreOffice makes of their sources today', async () => {
  const folder = tempFolder();
  await promisify(execFile)(process.execPath, [make, folder]);
  const names = readdirSync(folder).sort();
  expect(names).toEqual(readdirSync(fixture('libreoffice')).sort());
  for (const name of names) {
    expect([name, await contentOf(join(folder, name))]).toEqual([
      name,
      await contentOf(fixture(`libreoffice/${name}`)),
    ]);
  }
});
