import { describe, expect, test } from '@jest/globals';
import { brief, readBytes } from './read.js';
import { odsOf, type Part, rowOf, xlsxOf, zipOf } from './zips.js';

const rows = rowOf(1, ['nik', 'name', 'wage']) + rowOf(2, ['3171011508900001', 'Budi', '5500000']);
const good = { sheets: { Data: rows } };

const refused = async (bytes: Buffer): Promise<string[]> => (await readBytes(bytes, {}, 65_536)).diagnostics.map(brief);
const because = (detail: string): string[] => [`FILE_NOT_A_TABLE | file | - | - | - | - | detail ${detail}`];

/** An OLE2 file, as far as it shows: its beginning, and the names of its streams. */
const ole2 = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le')),
  ]);

const openDocument = (kind: string): Buffer =>
  zipOf([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', data: '<office/>' },
  ]);

const macros = 'vnd.ms-excel.sheet.macroEnabled.main+xml';
const word: Part = {
  name: '[Content_Types].xml',
  data: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
};
const locked =
  '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';

describe('a file in the clothes of a workbook says what it is', () => {
  test.each<[string, Buffer, string]>([
    ['an old workbook', ole2('Root Entry', 'Workbook'), 'XLS'],
    ['a workbook with a password', ole2('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'XLSX + password'],
    ['a letter', ole2('WordDocument'), 'Word'],
    ['something of that time', ole2(), 'OLE2'],
    ['a workbook with macros', xlsxOf({ ...good, kind: macros }), 'XLSM'],
    [
      'one that calls itself a workbook without',
      xlsxOf({ ...good, parts: [{ name: 'xl/vbaProject.bin', data: 'x' }] }),
      'XLSM',
    ],
    ['a binary workbook', xlsxOf({ ...good, kind: 'vnd.ms-excel.sheet.binary.macroEnabled.main' }), 'XLSB'],
    ['a document', zipOf([word]), 'Word'],
    ['a Numbers file', zipOf([{ name: 'Index/Document.iwa', data: 'x' }]), 'Numbers'],
    ['a letter of OpenDocument', openDocument('text'), 'ODT'],
    ['slides of OpenDocument', openDocument('presentation'), 'ODP'],
    ['any zip file', zipOf([{ name: 'oktober.csv', data: 'nik,name,wage\n' }]), 'ZIP'],
    ['an empty zip file', zipOf([]), 'ZIP'],
    ['an OpenDocument with a password', odsOf('', [{ name: 'META-INF/manifest.xml', data: locked }]), 'ODS + password'],
  ])('%s', async (_, bytes, kind) => {
    expect(await refused(bytes)).toEqual(because(kind));
  });
});

describe('a damaged workbook is refused', () => {
  const sheet = (data: string, claims?: Part['claims']): Buffer =>
    xlsxOf({ ...good, parts: [{ name: 'xl/worksheets/sheet0.xml', data, ...(claims && { claims }) }] });
  const whole = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

  test.each<[string, Buffer]>([
    ['cut off', xlsxOf(good).subarray(0, 700)],
    ['a beginning and no more', Buffer.from('PK\x03\x04....')],
    ['that is longer than it says', sheet(whole, { size: 10 })],
    ['that is shorter than it says', sheet(whole, { size: 5_000 })],
    ['of another checksum', sheet(whole, { checksum: 1 })],
    [
      'with a cell of a kind that there is not',
      sheet('<worksheet><sheetData><row r="1"><c r="A1" t="zzz"><v>6250000</v></c></row></sheetData></worksheet>'),
    ],
    ['with a part twice', xlsxOf({ ...good, parts: [{ name: 'XL/workbook.xml', data: '<workbook/>' }] })],
    [
      'without its sheet',
      xlsxOf({
        ...good,
        parts: [
          {
            name: 'xl/_rels/workbook.xml.rels',
            data: '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="nowhere.xml"/></Relationships>',
          },
        ],
      }),
    ],
    ['of broken XML', sheet('<worksheet><sheetData><row r="1"></sheetData>')],
    [
      'that is no UTF-8',
      xlsxOf({ ...good, parts: [{ name: 'xl/worksheets/sheet0.xml', data: Buffer.from([0x3c, 0xff, 0xfe, 0x3e]) }] }),
    ],
    ['that declares entities', sheet(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${whole}`)],
    [
      'with rows out of order',
      sheet(`<worksheet><sheetData>${rowOf(2, ['nik'])}${rowOf(1, ['x'])}</sheetData></worksheet>`),
    ],
    ['with a row below the last', sheet('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>')],
    [
      'with a column beyond the last',
      sheet('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'),
    ],
    [
      'whose text is nowhere',
      sheet('<worksheet><sheetData><row r="1"><c t="s"><v>7</v></c></row></sheetData></worksheet>'),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refused(bytes)).toEqual(because('ZIP, damaged'));
  });
});

describe('a workbook that claims too much is refused before it hurts', () => {
  const spaces = Buffer.alloc(66 * 1024 ** 2, ' ');
  const table = (inside: string): string => `<table:table table:name="Data">${inside}</table:table>`;
  const cell = '<table:table-cell office:value-type="string"><text:p>1</text:p></table:table-cell>';

  test.each<[string, () => Buffer]>([
    ['entries without end', () => zipOf([word], 65_000)],
    ['a part that is a bomb', () => xlsxOf({ ...good, parts: [{ name: 'xl/worksheets/sheet0.xml', data: spaces }] })],
    ['texts that are a bomb', () => xlsxOf({ ...good, parts: [{ name: 'xl/sharedStrings.xml', data: spaces }] })],
    [
      'a part that says it is',
      () =>
        xlsxOf({
          ...good,
          parts: [{ name: 'xl/worksheets/sheet0.xml', data: '<worksheet/>', claims: { size: 0xfffffff0 } }],
        }),
    ],
    [
      'elements nested without end',
      () => xlsxOf({ ...good, parts: [{ name: 'xl/worksheets/sheet0.xml', data: '<a>'.repeat(500_000) }] }),
    ],
    [
      'a tag without end',
      () =>
        xlsxOf({ ...good, parts: [{ name: 'xl/worksheets/sheet0.xml', data: `<a b="${'c'.repeat(9_000_000)}"/>` }] }),
    ],
    [
      'a row repeated a million times',
      () => odsOf(table(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`)),
    ],
    [
      'more rows than there are',
      () => odsOf(table('<table:table-row table:number-rows-repeated="1048576"/><table:table-row/>')),
    ],
    [
      'more columns than there are',
      () =>
        odsOf(table('<table:table-row><table:table-cell table:number-columns-repeated="99999"/></table:table-row>')),
    ],
    ['sheets without end', () => odsOf(table('').repeat(5_000))],
  ])('%s', async (_, make) => {
    expect(await refused(make())).toEqual(because('too large'));
  });

  test('a row too long to be a worker costs that row alone', async () => {
    const long = rowOf(3, ['3174056701920002', 'x'.repeat(140_000), '5500000']);
    const reading = await readBytes(xlsxOf({ sheets: { Data: rows + long } }), {}, 65_536);
    expect(reading.diagnostics.map(brief)).toEqual(['ROW_TOO_LONG | row 2 | line 3 | A3 | nik | -']);
    expect(reading).toMatchObject({ rows: 2, valid: 1 });
  });

  test('a claim of a million rows of sixteen thousand columns is only a claim', async () => {
    const data = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const bytes = xlsxOf({ ...good, parts: [{ name: 'xl/worksheets/sheet0.xml', data }] });
    const reading = await readBytes(bytes, {}, 65_536);
    expect(reading).toMatchObject({ rows: 2, valid: 1 });
  });
});
