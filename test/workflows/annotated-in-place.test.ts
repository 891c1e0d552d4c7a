import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RosterReading } from '../../src/roster/read-roster.js';
import type { XlsxSheet } from '../../src/roster/workbook/index.js';
import { NotAWorkbook } from '../../src/roster/workbook/refusal.js';
import { annotatedInPlace } from '../../src/workflows/annotated/in-place.js';
import { readBytes } from '../roster/read.js';
import { type Part, rowOf, xlsxOf, zipOf } from '../roster/zips.js';
import { excelLike, partsIn } from '../support/excel-like.js';
import { rounds } from '../support/rounds.js';

async function read(workbook: Buffer): Promise<{ reading: RosterReading; sheet: XlsxSheet | undefined }> {
  let sheet: XlsxSheet | undefined;
  const onXlsx = (one: XlsxSheet): void => {
    sheet = one;
  };
  return { reading: await readBytes(workbook, { onXlsx }, 65_536), sheet };
}

/** @returns the annotated copy, each note the code alone. @throws NotAWorkbook. */
async function annotated(workbook: Buffer): Promise<Buffer> {
  const { reading, sheet } = await read(workbook);
  if (sheet === undefined) throw new NotAWorkbook('ZIP');
  const { diagnostics } = reading;
  const note = ({ code }: { code: string }): string => code;
  const pieces: Uint8Array[] = [];
  const added = { diagnostics, note, listName: 'Temuan', about: 'Tentang' };
  await annotatedInPlace(sheet, added, (bytes) => void pieces.push(Buffer.from(bytes)));
  return Buffer.concat(pieces);
}

const partOf = async (workbook: Buffer, name: string): Promise<string> => (await partsIn(workbook)).get(name) ?? '';
const changing =
  (name: string, by: (text: string) => string) =>
  (parts: Part[]): Part[] =>
    parts.map((part) => (part.name === name ? { ...part, data: by(String(part.data)) } : part));
const adding =
  (...more: Part[]) =>
  (parts: Part[]): Part[] => [...parts, ...more];

const header = rowOf(1, ['nik', 'nama', 'upah']);
const budi = ['3171011508900001', 'Budi'];

describe('the sheet of the workers in an annotated workbook', () => {
  test('differs by the looks of the cells at fault, by those that were not there, and by nothing else', async () => {
    const before = await partOf(excelLike(), 'xl/worksheets/sheet1.xml');
    const after = await partOf(await annotated(excelLike()), 'xl/worksheets/sheet1.xml');
    const expected = before
      .replace('<row r="3" spans="1:4">', '<row r="3">')
      .replace('<c r="D3" s="2">', '<c r="D3" s="4">')
      .replace(
        '<row r="4" spans="2:4" ht="20" customHeight="1">',
        '<row r="4" ht="20" customHeight="1"><c r="A4" s="5"/>',
      )
      .replace('<c r="D4" s="2" t="s">', '<c r="D4" s="4" t="s">')
      .replace('<c r="C5">', '<c r="C5" s="6">');
    expect(after).toBe(expected);
  });

  test('keeps of each cell at fault its format, font, border and alignment', async () => {
    const styles = await partOf(await annotated(excelLike()), 'xl/styles.xml');
    expect(styles).toContain('<fills count="4">');
    expect(styles).toContain('<cellXfs count="8">');
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1"><alignment horizontal="center"></alignment></xf>',
    );
    // The empty cell has the look of its column.
    expect(styles).toContain(
      '<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1"/>',
    );
  });

  test('gives a cell that was not there the look of its row, where the row has one', async () => {
    const styles =
      '<fills><fill/><fill/></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="49" quotePrefix="1"/></cellXfs>';
    const row = '<row r="2" s="1" customFormat="1"><c r="B2" t="str"><v>Budi</v></c><c r="C2"><v>5500000</v></c></row>';
    const copy = await annotated(xlsxOf({ sheets: { Karyawan: header + row }, styles }));
    expect(await partOf(copy, 'xl/worksheets/sheet0.xml')).toContain(
      '<row r="2" s="1" customFormat="1"><c r="A2" s="2"/><c r="B2"',
    );
    expect(await partOf(copy, 'xl/styles.xml')).toContain(
      '<xf numFmtId="49" quotePrefix="1" fillId="2" applyFill="1"/>',
    );
  });

  test('shows what is wrong with a merged cell where the merged cells are seen, also in a row that was not there', async () => {
    const rows = [header, rowOf(3, ['', 'Budi', '5500000'])];
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`;
    const copy = await annotated(
      xlsxOf({ sheets: { Karyawan: '' }, parts: [{ name: 'xl/worksheets/sheet0.xml', data: sheet }] }),
    );
    expect(await partOf(copy, 'xl/worksheets/sheet0.xml')).toContain('<row r="2"><c r="A2" s="1"/></row><row r="3"');
    expect(await partOf(copy, 'xl/comments1.xml')).toContain('ref="A2"');
    expect(await partOf(copy, 'xl/comments1.xml')).toContain('A3: NIK_MISSING');
  });

  test('gets a row that ends at once its cells, and draws its notes before what comes behind them', async () => {
    const sheet = `<worksheet><sheetData>${header}<row r="2"/>${rowOf(3, ['', 'Budi', '1'])}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells><drawing/><tableParts/></worksheet>`;
    const copy = await annotated(
      xlsxOf({ sheets: { Karyawan: '' }, parts: [{ name: 'xl/worksheets/sheet0.xml', data: sheet }] }),
    );
    const after = await partOf(copy, 'xl/worksheets/sheet0.xml');
    expect(after).toContain('<row r="2"><c r="A2" s="1"/></row>');
    expect(after).toMatch(/<drawing\/><legacyDrawing xmlns:r="[^"]*relationships" r:id="bpjstk2"\/><tableParts\/>/);
  });
});

describe('the notes of an annotated workbook', () => {
  test('go behind those that are there, and leave a conversation alone', async () => {
    const list =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D3" id="{1}"><text>x</text></threadedComment></ThreadedComments>';
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    const talked = excelLike({
      change: (parts) =>
        adding({ name: 'xl/threadedComments/threadedComment1.xml', data: list })(
          changing(rels, (text) =>
            text.replace(
              '</Relationships>',
              '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
            ),
          )(parts),
        ),
    });
    const [before, after] = [excelLike(), talked].map(async (file) =>
      partOf(await annotated(file), 'xl/comments1.xml'),
    );
    const cut = '<r><rPr><b/></rPr><t>Cek lagi</t></r>';
    expect(await before).toContain(`${cut}<r><t xml:space="preserve">&#10;&#10;WAGE_NOT_POSITIVE</t></r></text>`);
    expect(await after).toContain(`${cut}</text>`);
    expect(await after).toContain('<comment ref="B2" authorId="0"><text><t>Benar</t></text></comment>');
  });

  test('have a box each, of a number of its own, beside those that are drawn already', async () => {
    const drawn = await partOf(await annotated(excelLike()), 'xl/drawings/vmlDrawing1.vml');
    const numbers = Array.from(drawn.matchAll(/id="_x0000_s(\d+)"/g), ([, number]) => Number(number));
    expect(numbers).toEqual([1025, 1026, 1027, 1028, 1029]);
    expect(drawn.match(/<v:shapetype /g)).toHaveLength(1);
    expect(drawn).toContain('a<br>b');
  });
});

describe('the list in an annotated workbook', () => {
  test('comes last, and no sheet that was not read is read for it', async () => {
    const hidden = excelLike({
      change: changing('xl/workbook.xml', (text) => text.replaceAll('<sheet ', '<sheet state="hidden" ')),
    });
    for (const file of [excelLike(), hidden]) {
      const copy = await annotated(file);
      const [first, again] = [await read(file), await read(copy)];
      expect(again.reading.diagnostics).toEqual(first.reading.diagnostics);
      expect(again.sheet?.names).toEqual(['Karyawan', 'Rumus', 'Temuan']);
      expect(again.reading.assumed.sheet?.name).toBe('Karyawan');
    }
  });

  test('holds text, whatever the file said: no formula, no sign by its number', async () => {
    const copy = await annotated(excelLike());
    const list = await partOf(copy, 'xl/worksheets/sheet3.xml');
    expect(list).not.toMatch(/<f|<c (?!s="\d+" t="inlineStr")/);
    expect(list).toContain('>NIK_MISSING<');
    const { cellText } = await import('../../src/workflows/annotated/list-sheet.js');
    expect(cellText('_x0041_ <\u0001\r\ud800')).toBe('_x005F_x0041_ &lt;&#13;\ufffd');
  });

  test('makes a workbook of a template', async () => {
    const template = excelLike({
      change: changing('[Content_Types].xml', (text) => text.replace('sheet.main', 'template.main')),
    });
    const types = await partOf(await annotated(template), '[Content_Types].xml');
    expect(types).toContain('spreadsheetml.sheet.main+xml');
    expect(types).not.toContain('template');
  });
});

describe('a workbook too odd to be annotated as it is', () => {
  test.each([
    ['whose looks have no fills', changing('xl/styles.xml', (text) => text.replace(/<fills.*<\/fills>/s, ''))],
    [
      'whose notes declare entities',
      changing('xl/comments1.xml', (text) => text.replace('<comments', '<!DOCTYPE a [<!ENTITY b "c">]><comments')),
    ],
    ['whose notes are not there', (parts: Part[]) => parts.filter(({ name }) => name !== 'xl/comments1.xml')],
    ['whose notes are drawn nowhere', (parts: Part[]) => parts.filter(({ name }) => !name.endsWith('.vml'))],
    [
      'whose notes are drawn in another way',
      changing('xl/drawings/vmlDrawing1.vml', (text) => text.replaceAll(':v=', ':w=')),
    ],
    ['with a part that is locked', adding({ name: 'xl/x.bin', data: 'x', claims: { locked: true } })],
  ])('is refused: one %s', async (_, change) => {
    const file = excelLike({ change });
    expect((await read(file)).reading.rows).toBe(4);
    await expect(annotated(file)).rejects.toBeInstanceOf(NotAWorkbook);
  });

  test('is refused, or its copy has the same faults, wherever it is damaged', async () => {
    const parts = await partsIn(excelLike());
    const names = [...parts.keys()].filter((name) => name.endsWith('.xml') || /rels$|vml$/.test(name));
    let copies = 0;
    const damage = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(60),
      fc.constantFrom('', '<', '"', 'x', '/>', '<c r="B9"/>', '&a;'),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([damaged, place, length, instead]) => {
        const file = zipOf(
          [...parts].map(([name, text]) => {
            const at = place % text.length;
            const data = name === damaged ? text.slice(0, at) + instead + text.slice(at + length) : text;
            return { name, data: Buffer.from(data, 'latin1') };
          }),
        );
        const { reading, sheet } = await read(file).catch(() => ({ reading: undefined, sheet: undefined }));
        if (reading === undefined || sheet === undefined || reading.assumed.sheet === null) return;
        const copy = await annotated(file).catch((error: unknown) => {
          if (!(error instanceof NotAWorkbook)) throw error;
        });
        if (copy === undefined) return;
        copies += 1;
        expect((await read(copy)).reading.diagnostics).toEqual(reading.diagnostics);
      }),
      { numRuns: rounds(150) },
    );
    expect(copies).toBeGreaterThan(0);
  });
});

test('a workbook of many rows and faults is copied a piece at a time', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => rowOf(at + 2, [...budi, at % 2 === 0 ? '5jt' : '5500000']));
  const copy = await annotated(xlsxOf({ sheets: { Karyawan: header + rows.join('') } }));
  const sheet = await partOf(copy, 'xl/worksheets/sheet0.xml');
  expect(sheet.match(/<c r="C\d+" t="inlineStr" s="1">/g)).toHaveLength(1500);
  // Each NIK but the first is there twice.
  expect(sheet.match(/<c r="A\d+" t="inlineStr" s="\d+">/g)).toHaveLength(2999);
  expect((await partOf(copy, 'xl/comments1.xml')).match(/<comment /g)).toHaveLength(3000);
  expect((await read(copy)).reading.rows).toBe(3000);
});
