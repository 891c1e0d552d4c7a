import { type Attributes, type Visitor, visiting } from '../../roster/workbook/xml.js';

/** What becomes of a tag. */
export interface Edit {
  /** XML that goes before its element. */
  readonly before?: string;
  /** All of them, in place of those that it has. */
  readonly attributes?: Attributes;
}

/** Told of a document's tags, names as they are written; says what changes. */
export interface Editor {
  open(name: string, attributes: Attributes): Edit | undefined;
  /** @returns XML that goes to the end of the element's content. */
  close(name: string): string | undefined;
}

/**
 * Changes a document piece by piece, holding none of it: what no edit touches stays as it is written.
 * @throws NotAWorkbook as `visiting`.
 */
export async function* rewriting(bytes: AsyncIterable<Buffer>, editor: Editor): AsyncGenerator<string> {
  const rewriter = new Rewriter(editor);
  for await (const _ of visiting(bytes, rewriter)) yield rewriter.take();
  yield rewriter.rest();
}

/** As {@link rewriting}, of a small document. @returns the whole. */
export async function rewritten(bytes: Buffer | string, editor: Editor): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of rewriting(once(bytes), editor)) pieces.push(piece);
  return pieces.join('');
}

async function* once(bytes: Buffer | string): AsyncGenerator<Buffer> {
  yield Buffer.from(bytes);
}

class Rewriter implements Visitor {
  /** What was read and is not written, and where it begins in the document. */
  private held = '';
  private heldFrom = 0;
  /** Up to where it is in `out`, and up to where it may go there as it is. */
  private written = 0;
  private seen = 0;
  private out = '';
  private last: { readonly attributes: Attributes; readonly edit: Edit | undefined; readonly end: number } | undefined;

  constructor(private readonly editor: Editor) {}

  source(piece: string): void {
    this.held += piece;
  }

  open(name: string, attributes: Attributes, end: number): void {
    const edit = this.editor.open(name, attributes);
    this.last = { attributes, edit, end };
    const isEmpty = this.held[end - this.heldFrom - 2] === '/';
    // That of an empty element waits for what its content becomes.
    if (edit && !isEmpty) {
      this.replaceTag(end, (tag) => (edit.before ?? '') + (edit.attributes ? openTag(name, edit.attributes) : tag));
    }
    this.seen = end - this.heldFrom;
  }

  close(name: string, end: number): void {
    const content = this.editor.close(name);
    if (this.last?.end === end) this.closeEmpty(name, this.last, content);
    else if (content !== undefined) this.replaceTag(end, (tag) => content + tag);
    this.seen = end - this.heldFrom;
  }

  /** @returns what is done by now. */
  take(): string {
    const done = this.out + this.held.slice(this.written, this.seen);
    this.held = this.held.slice(this.seen);
    this.heldFrom += this.seen;
    this.written = 0;
    this.seen = 0;
    this.out = '';
    return done;
  }

  rest(): string {
    return this.take() + this.held;
  }

  private closeEmpty(name: string, { attributes, edit, end }: NonNullable<Rewriter['last']>, content?: string): void {
    if (edit === undefined && content === undefined) return;
    const tag = openTag(name, edit?.attributes ?? attributes, content === undefined);
    const whole = content === undefined ? tag : `${tag}${content}</${name}>`;
    this.replaceTag(end, () => (edit?.before ?? '') + whole);
  }

  /** No tag has a `<` within: where the last one is, it begins. */
  private replaceTag(end: number, by: (tag: string) => string): void {
    const to = end - this.heldFrom;
    const from = this.held.lastIndexOf('<', to - 1);
    this.out += this.held.slice(this.written, from) + by(this.held.slice(from, to));
    this.written = to;
  }
}

/** @returns the tag that opens an element, or all of one that has no content. */
export function openTag(name: string, attributes: Attributes, isEmpty = false): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}${isEmpty ? '/' : ''}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns a text as XML has it, in attributes too; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no way to say.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

/** @returns the prefix of an element's name with its colon, or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}
