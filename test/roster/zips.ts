import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a hand-made zip file; what is claimed of it may be a lie. */
export interface Part {
  readonly name: string;
  readonly data: string | Buffer;
  readonly claims?: { readonly size?: number; readonly checksum?: number; readonly locked?: boolean };
}

/** @returns a zip file of these parts, byte by byte. */
export function zipOf(parts: readonly Part[], entries = parts.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claims = {} } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes, { level: 1 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(claims.locked ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(claims.checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims.size ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name));
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = (kind: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/${kind}"/></Types>`;
const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export interface HandMade {
  /** What stands in `sheetData` of each sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly kind?: string;
  /** Parts that go before the others, or in place of those of the same name. */
  readonly parts?: readonly Part[];
}

/** @returns a workbook of Office Open XML, as small as one can be. */
export function xlsxOf({ sheets, sharedStrings, styles, kind, parts = [] }: HandMade): Buffer {
  const names = Object.keys(sheets);
  const all: Part[] = [
    {
      name: '[Content_Types].xml',
      data: contentTypes(kind ?? 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    },
    { name: '_rels/.rels', data: relations([['r1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ...names.map((_, at) => [`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`] as const),
        ['texts', 'sharedStrings', 'sharedStrings.xml'],
        ['looks', 'styles', '/xl/styles.xml'],
      ]),
    },
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: `<sst>${sharedStrings}</sst>` }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', data: `<styleSheet>${styles}</styleSheet>` }]),
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      data: `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ];
  const own = new Set(parts.map(({ name }) => name));
  return zipOf([...parts, ...all.filter(({ name }) => !own.has(name))]);
}

/** @returns a row of inline texts; a cell that begins with `<` is its own XML. */
export function rowOf(number: number, cells: readonly string[]): string {
  const written = cells.map((cell, at) => {
    const name = String.fromCharCode(65 + at) + String(number);
    return cell.startsWith('<')
      ? cell.replace('<c', `<c r="${name}"`)
      : `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** @returns a workbook of OpenDocument. */
export function odsOf(content: string, parts: readonly Part[] = []): Buffer {
  return zipOf([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      data: `<office:document-content><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...parts,
  ]);
}
