import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { runCli, tempFolder } from '../support/cli.js';
import { fixture } from '../support/desk.js';
import { type ExcelLike, excelLike, partsIn } from '../support/excel-like.js';
import { saveAs } from '../support/libreoffice/save-as.js';
import { testNeeding } from '../support/system-package.js';

// LibreOffice takes its time to start.
jest.setTimeout(180_000);

const validate = ['report', 'validate', '2026-10', '--file'];

interface Annotated {
  readonly file: string;
  readonly out: string;
  readonly stdout: string;
  readonly found: unknown;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

async function found(file: string): Promise<unknown> {
  const { stdout } = await runCli([...validate, file, '--json']);
  return (JSON.parse(stdout) as { diagnostics: unknown }).diagnostics;
}

/** LibreOffice puts all that it makes into one folder. */
let made = 0;

async function annotated(workbook: Buffer): Promise<Annotated> {
  const folder = tempFolder();
  made += 1;
  const file = join(folder, `asal${made}.xlsx`);
  const out = join(folder, `salinan${made}.xlsx`);
  writeFileSync(file, workbook);
  const { stdout } = await runCli([...validate, file, '--annotate', out, '--lang', 'en']);
  const copy = readFileSync(out);
  return {
    file,
    out,
    stdout: stdout.replace(/\s+/g, ' '),
    found: await found(file),
    before: await partsIn(workbook),
    after: await partsIn(copy),
  };
}

/** Every sheet, formulas as formulas. */
const withFormulas = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true,false,-1';
const tablesOf = (files: readonly string[]): Promise<ReadonlyMap<string, string>> => saveAs(files, withFormulas);
const tableIn = (tables: ReadonlyMap<string, string>, file: string) => (sheet: string) =>
  tables.get(`${basename(file, '.xlsx')}-${sheet}.csv`);
const notesIn = (flat: string): string[] =>
  [...flat.matchAll(/<office:annotation[^>]*>(.*?)<\/office:annotation>/gs)].map(([, note = '']) =>
    note
      .replace(/<dc:[^>]*>[^<]*<\/dc:[^>]*>/g, '')
      .replace(/<\/text:p>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .trim(),
  );
const coloursIn = (flat: string): number => flat.match(/fo:background-color="#(ffc7ce|ffeb9c)"/gi)?.length ?? 0;

describe('the annotated copy of an XLSX', () => {
  const kinds: readonly (readonly [string, ExcelLike])[] = [
    ['as Excel writes it', {}],
    ['with prefixes', { prefixed: true }],
    ['of the strict standard', { strict: true }],
    ['without references', { referenced: false }],
    ['without looks', { styled: false }],
    ['without notes', { noted: false }],
    ['with absolute targets', { absolute: true }],
  ];
  test.each(kinds)('%s has every part that it had, and the same faults', async (_, kind) => {
    const { found: first, out, stdout, before, after } = await annotated(excelLike(kind));
    expect(stdout).toContain('The copy is the whole workbook as it was.');
    expect(await found(out)).toEqual(first);
    const changed = [...before].filter(([name, bytes]) => after.get(name) !== bytes).map(([name]) => name);
    const expected = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ];
    if (kind.styled !== false) expected.push('xl/styles.xml');
    if (kind.noted !== false) expected.push('xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml');
    expect(changed.toSorted()).toEqual(expected.toSorted());
  });

  testNeeding('soffice')(
    'opens in LibreOffice with its cells, formulas, colours and notes, however it is written',
    async () => {
      const all = await Promise.all(kinds.map(async ([, kind]) => ({ kind, ...(await annotated(excelLike(kind))) })));
      const first = await tablesOf(all.map(({ file }) => file));
      const copies = await tablesOf(all.map(({ out }) => out));
      const flats = await saveAs(
        all.map(({ out }) => out),
        'fods',
      );
      expect(all.length).toBe(kinds.length);
      for (const { kind, file, out } of all) {
        const [before, after] = [tableIn(first, file), tableIn(copies, out)];
        expect(before('Karyawan')).toContain('=D2*-1');
        expect([after('Karyawan'), after('Rumus')]).toEqual([before('Karyawan'), before('Rumus')]);
        expect(after('Findings')).toContain('WAGE_NOT_POSITIVE');
        const flat = flats.get(`${basename(out, '.xlsx')}.fods`) ?? '';
        const notes = notesIn(flat);
        const own = notes.filter((note) => /NIK_MISSING|WAGE_|DATE_INVALID/.test(note));
        // Without looks a date is a number.
        expect(own).toHaveLength(kind.styled === false ? 7 : 4);
        expect(own.filter((note) => note.startsWith('Cek lagi'))).toHaveLength(kind.noted === false ? 0 : 1);
        expect(notes.filter((note) => note === 'Benar')).toHaveLength(kind.noted === false ? 0 : 1);
        expect(own.filter((note) => note.includes('D5: WAGE_MISSING'))).toHaveLength(1);
        expect(coloursIn(flat)).toBeGreaterThanOrEqual(kind.styled === false ? 1 : 3);
      }
    },
  );

  testNeeding('soffice')('has the same cells in every sheet of what LibreOffice saved', async () => {
    const files = ['cells', 'rounded', '1904'].map((name) => fixture(`libreoffice/${name}.xlsx`));
    const all = await Promise.all(files.map((file) => annotated(readFileSync(file))));
    const first = await tablesOf(all.map(({ file }) => file));
    const copies = await tablesOf(all.map(({ out }) => out));
    for (const { file, out, found: faults } of all) {
      expect(await found(out)).toEqual(faults);
      const sheets = [...first].filter(([name]) => name.startsWith(`${basename(file, '.xlsx')}-`));
      expect(sheets.length).toBeGreaterThan(0);
      for (const [name, text] of sheets) expect(copies.get(name.replace('asal', 'salinan'))).toBe(text);
    }
  });
});
