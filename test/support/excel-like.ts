import { Archive } from '../../src/roster/workbook/archive.js';
import { type Part, zipOf } from '../roster/zips.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const ofSheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const related = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const texts = [
  'nik',
  'nama',
  'tgl lahir',
  'upah',
  'Budi',
  'Siti',
  'Dewi &amp; "Ayu"',
  '3171011508900001',
  'Rina',
  '4jt',
];
const text = (name: string, index: number, more = ''): string => `<c r="${name}"${more} t="s"><v>${index}</v></c>`;

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;\\ #,##0"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF0000FF"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

/** A2 is in order; D3 is a formula with a note; A4 is not there; D4 is an inline text; D5 is the second of merged cells, C5 no date. */
const rows = [
  `<row r="1" spans="1:4">${['A1', 'B1', 'C1', 'D1'].map((name, at) => text(name, at)).join('')}</row>`,
  `<row r="2" spans="1:4">${text('A2', 7, ' s="3"')}${text('B2', 4)}<c r="C2" s="1"><v>33100</v></c><c r="D2" s="2"><v>5500000</v></c></row>`,
  `<row r="3" spans="1:4"><c r="A3" s="3" t="inlineStr"><is><t>3171015508900002</t></is></c>${text('B3', 5)}<c r="C3" s="1"><v>33100</v></c><c r="D3" s="2"><f>D2*-1</f><v>-5500000</v></c></row>`,
  `<row r="4" spans="2:4" ht="20" customHeight="1">${text('B4', 6)}<c r="C4" s="1"><v>33100</v></c>${text('D4', 9, ' s="2"')}</row>`,
  `<row r="5"><c r="A5" s="3" t="inlineStr"><is><r><t>31710155</t></r><r><rPr><b/></rPr><t>08900003</t></r></is></c>${text('B5', 8)}<c r="C5"><v>12</v></c></row>`,
];
const worksheet = (content: string, rest: string): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${types}"><cols><col min="1" max="1" width="20" style="3" customWidth="1"/></cols><sheetData>${content}</sheetData>${rest}</worksheet>`;

const comment = (ref: string, said: string): string =>
  `<comment ref="${ref}" authorId="0"><text>${said}</text></comment>`;
const comments = `${head}<comments xmlns="${main}"><authors><author>Bu Rina</author></authors><commentList>${comment('B2', '<t>Benar</t>')}${comment('D3', '<r><rPr><b/></rPr><t>Cek lagi</t></r>')}</commentList></comments>`;
const box = (row: number, column: number, id: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" o:insetmode="auto"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 10, 4, 15, 5, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
/** As Excel writes it: no XML, strictly. */
const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${box(1, 1, 1025)}${box(2, 3, 1026)}</xml>`;

export interface ExcelLike {
  readonly prefixed?: boolean;
  readonly strict?: boolean;
  /** Rows and cells say where they are. */
  readonly referenced?: boolean;
  readonly styled?: boolean;
  readonly noted?: boolean;
  readonly absolute?: boolean;
  /** Changes parts before they are packed. */
  readonly change?: (parts: Part[]) => Part[];
}

/** @returns a workbook as Excel writes one: two sheets, merged cells, a filter, notes, formulas, texts kept in every way. */
export function excelLike({
  prefixed = false,
  strict = false,
  referenced = true,
  styled = true,
  noted = true,
  absolute = false,
  change = (parts) => parts,
}: ExcelLike = {}): Buffer {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/worksheets/sheet2.xml', 'worksheet'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...(styled ? [['/xl/styles.xml', 'styles']] : []),
    ...(noted ? [['/xl/comments1.xml', 'comments']] : []),
  ];
  const target = (part: string): string => (absolute ? `/xl/${part}` : part);
  const rest = `<autoFilter ref="A1:D5"/><mergeCells count="1"><mergeCell ref="C5:D5"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${noted ? '<legacyDrawing r:id="rId2"/>' : ''}<extLst/>`;
  const unreferenced = (xml: string): string =>
    referenced
      ? xml
      : xml
          .replace('<c r="D3"', '<c r="D3"')
          .replace(/<(row|c) r="[^"]*"/g, '<$1')
          .replace('<row spans="2:4" ht="20" customHeight="1">', '$&<c/>');
  const sheet: readonly Part[] = [
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${main}" xmlns:r="${types}"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Karyawan" sheetId="3" r:id="rId1"/><sheet name="Rumus" sheetId="7" r:id="rId2"/></sheets><definedNames><definedName name="Upah">Karyawan!$D$2:$D$5</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    },
    ...(styled ? [{ name: 'xl/styles.xml', data: `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>` }] : []),
    { name: 'xl/worksheets/sheet1.xml', data: worksheet(unreferenced(rows.join('\n')), rest) },
    {
      name: 'xl/worksheets/sheet2.xml',
      data: worksheet(
        '<row r="1"><c r="A1"><f>SUM(Upah)</f><v>0</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>',
        '',
      ),
    },
    {
      name: 'xl/sharedStrings.xml',
      data: `${head}<sst xmlns="${main}">${texts.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
    },
    ...(noted ? [{ name: 'xl/comments1.xml', data: comments }] : []),
  ];
  const withPrefix = (xml: string): string =>
    prefixed ? xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(/ xmlns="/g, ' xmlns:x="') : xml;
  const ofStandard = (xml: string): string =>
    strict
      ? xml
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(types, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      : xml;
  const parts: Part[] = [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.map(([part, kind]) => `<Override PartName="${part}" ContentType="${ofSheets}.${kind}+xml"/>`).join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: related(['rId1', 'officeDocument', absolute ? '/xl/workbook.xml' : 'xl/workbook.xml']),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: related(
        ['rId1', 'worksheet', target('worksheets/sheet1.xml')],
        ['rId2', 'worksheet', target('worksheets/sheet2.xml')],
        ['rId4', 'sharedStrings', target('sharedStrings.xml')],
        ...(styled ? ([['rId3', 'styles', target('styles.xml')]] as const) : []),
      ),
    },
    ...sheet.map(({ name, data }) => ({ name, data: withPrefix(String(data)) })),
    ...(noted
      ? [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            data: related(
              ['rId1', 'comments', absolute ? '/xl/comments1.xml' : '../comments1.xml'],
              ['rId2', 'vmlDrawing', absolute ? '/xl/drawings/vmlDrawing1.vml' : '../drawings/vmlDrawing1.vml'],
            ),
          },
          { name: 'xl/drawings/vmlDrawing1.vml', data: drawing },
        ]
      : []),
    { name: 'docProps/custom.bin', data: Buffer.from([0, 1, 2, 255]) },
  ];
  return zipOf(
    change(parts.map(({ name, data }) => ({ name, data: typeof data === 'string' ? ofStandard(data) : data }))),
  );
}

/** @returns the parts of a zip file, unpacked, by name. */
export async function partsIn(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const archive = await Archive.open(file);
  const parts = new Map<string, string>();
  for (const { name } of archive.packedParts()) parts.set(name, (await archive.bytes(name)).toString('latin1'));
  return parts;
}
