import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { cleanCell } from '../../src/roster/row-cells.js';
import { csvCell, guarded, unguarded } from '../../src/roster/spreadsheet-text.js';
import { tempFolder } from '../support/cli.js';
import { testNeeding } from '../support/system-package.js';

const dangerous = [
  '=1+1',
  '+62811',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  'a;=1+1',
  'a\t=1+1',
  'a|"=1+1',
  'a\n=1+1',
  '=HYPERLINK("http://evil.example";"x")',
  '",=1+1',
];

const text = fc.string({ unit: fc.constantFrom(...Array.from(`=+-@＝'"; |,\t\n\rab1`)), maxLength: 8 });

describe('a text that a spreadsheet would run', () => {
  test('is given back as it was, whatever it holds', () => {
    fc.assert(fc.property(text, (whole) => expect(unguarded(guarded(whole))).toBe(whole)));
  });

  test('never begins with a sign, at its start or where another separator would split it', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(guarded(whole)).not.toMatch(/^[=+\-@＝\t\r]|[;|\t\r\n]"*[=+\-@＝]/);
      }),
    );
  });

  test('is read back by our own reader as it was, once it was written as a cell', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const clean = cleanCell(whole);
        const rows: string[][] = parse(`${csvCell(clean)},x\r\n`);
        const [[cell = ''] = []] = rows;
        expect(cleanCell(cell)).toBe(clean);
      }),
    );
  });
});

testNeeding('soffice')(
  'no cell of ours is a formula when LibreOffice opens the file, whichever separator it splits at',
  () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.csv'), dangerous.map((each) => `x,${csvCell(each)},y\r\n`).join(''));
    for (const separator of [44, 59, 9]) {
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          `--infilter=CSV:${separator},34,76,1,,,false,true,false,true`,
          '--convert-to',
          'fods',
          '--outdir',
          folder,
          join(folder, 'a.csv'),
        ],
        { stdio: 'ignore' },
      );
      const opened = readFileSync(join(folder, 'a.fods'), 'utf8');
      expect(opened).toContain('table:table-cell');
      expect(opened).not.toContain('table:formula');
    }
  },
);
