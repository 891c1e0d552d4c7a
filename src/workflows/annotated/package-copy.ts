import type { Archive, PackedPart } from '../../roster/workbook/archive.js';
import { type Attributes, localName } from '../../roster/workbook/xml.js';
import { relationsOf, relationsPart } from '../../roster/workbook/xlsx.js';
import { type Edit, type Editor, openTag, prefixOf, rewritten } from './rewrite.js';
import { ZipWriter } from './zip-writer.js';

/** What a part says; asked for when it is its turn to be written. */
type Content = () => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

const contentTypes = '[Content_Types].xml';
const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The copy of a workbook: its parts as they lie in its file, but those that are changed or new. */
export class PackageCopy {
  private readonly kept: readonly PackedPart[];
  private readonly changed = new Map<string, { readonly name: string; readonly content: Content }>();
  private readonly types: (readonly [part: string, type: string])[] = [];

  /** @throws NotAWorkbook where a part is locked or packed in an unknown way. */
  constructor(readonly archive: Archive) {
    this.kept = archive.packedParts();
  }

  /** Changed and new parts are written in the order in which they are first put. */
  put(part: string, content: Content): void {
    const small = part.toLowerCase();
    const name = this.kept.find((one) => one.name.toLowerCase() === small)?.name ?? part;
    this.changed.set(small, { name, content });
  }

  /** @returns a name of this kind that no part has: `xl/comments` and `.xml` → `xl/comments3.xml`. */
  newName(begin: string, end: string): string {
    for (let number = 1; ; number++) {
      const name = `${begin}${number}${end}`;
      if (!this.archive.has(name) && !this.changed.has(name.toLowerCase())) return name;
    }
  }

  /** Says of what type a new part is. */
  declare(part: string, type: string): void {
    this.types.push([part, type]);
  }

  /** @returns a small part with something changed. @throws NotAWorkbook. */
  async edited(part: string, editor: Editor, otherwise?: string): Promise<string> {
    const isThere = otherwise === undefined || this.archive.has(part);
    return rewritten(isThere ? await this.archive.bytes(part) : otherwise, editor);
  }

  /** @throws NotAWorkbook where the list of its parts, or where one lies, is damaged. */
  async write(write: (bytes: Uint8Array) => void): Promise<void> {
    const types = await this.edited(contentTypes, new TypesEditor(this.types));
    const zip = new ZipWriter(write);
    // Programs that look at a file's first bytes expect it there.
    await zip.add(contentTypes, [types]);
    for (const part of this.kept) {
      const small = part.name.toLowerCase();
      const isOld = small !== contentTypes.toLowerCase() && !this.changed.has(small);
      if (isOld) await zip.copy(part, this.archive.packed(part.name));
    }
    for (const { name, content } of this.changed.values()) await zip.add(name, content());
    zip.end();
  }
}

/** What a part refers to, and what is added to it. */
export class Relations {
  private readonly added: Attributes[] = [];

  private constructor(
    private readonly copy: PackageCopy,
    private readonly part: string,
    private readonly known: Awaited<ReturnType<typeof relationsOf>>,
    private readonly namespace: string,
  ) {}

  /** @param namespace of the types of relations. @throws NotAWorkbook. */
  static async of(copy: PackageCopy, part: string, namespace: string): Promise<Relations> {
    return new Relations(copy, part, await relationsOf(copy.archive, part), namespace);
  }

  /** @returns the part of a relation, by its id. */
  byId(id: string): string | undefined {
    return this.known.get(id)?.part;
  }

  /** @returns the first part of a type, whether the file has it or not. */
  ofType(type: string): string | undefined {
    return [...this.known.values()].find((relation) => relation.type === type)?.part;
  }

  /** @returns the id of the new relation. */
  add(type: string, part: string): string {
    let number = this.added.length + 1;
    while (this.known.has(`bpjstk${number}`)) number += 1;
    const id = `bpjstk${number}`;
    this.added.push({ Id: id, Type: `${this.namespace}/${type}`, Target: `/${part}` });
    return id;
  }

  /** Puts what was added into the copy. @throws NotAWorkbook. */
  async close(): Promise<void> {
    if (this.added.length === 0) return;
    const name = relationsPart(this.part);
    const editor = new ListEditor('Relationships', 'Relationship', this.added);
    const list = await this.copy.edited(name, editor, noRelations);
    this.copy.put(name, () => [list]);
  }
}

/** Adds elements to the end of a list. */
export class ListEditor implements Editor {
  constructor(
    private readonly list: string,
    private readonly item: string,
    private readonly added: readonly Attributes[],
  ) {}

  open(): undefined {}

  close(name: string): string | undefined {
    if (localName(name) !== this.list) return undefined;
    return this.added.map((attributes) => openTag(prefixOf(name) + this.item, attributes, true)).join('');
  }
}

const template = /spreadsheetml\.template\.main\+xml$/i;

/** Adds the types of new parts; a workbook made from a template is no template. */
class TypesEditor implements Editor {
  private readonly left: Map<string, string>;

  constructor(types: readonly (readonly [part: string, type: string])[]) {
    this.left = new Map(types.map(([part, type]) => [`/${part}`, type]));
  }

  open(_: string, attributes: Attributes): Edit | undefined {
    const { PartName: part, ContentType: type } = attributes;
    if (part !== undefined) this.left.delete(part);
    if (type === undefined || !template.test(type)) return undefined;
    return { attributes: { ...attributes, ContentType: type.replace(template, 'spreadsheetml.sheet.main+xml') } };
  }

  close(name: string): string | undefined {
    if (localName(name) !== 'Types') return undefined;
    return [...this.left]
      .map(([part, type]) => openTag(`${prefixOf(name)}Override`, { PartName: part, ContentType: type }, true))
      .join('');
  }
}
