import { SaxesParser } from 'saxes';
import { NotAWorkbook } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document as it is read: names as they are written, prefix included. */
export interface Visitor {
  /** Each piece as it is written, before what is in it is told. */
  source?(piece: string): void;
  /** @param end where the tag ends, in UTF-16 units from the beginning of the document. */
  open(name: string, attributes: Attributes, end: number): void;
  text?(text: string): void;
  /** @param end as above; of an element without content both are the same. */
  close?(name: string, end: number): void;
}

/** Deeper than any workbook nests. */
const mostDepth = 100;
/** Longer than any text between two tags, in characters: a cell holds 32,767. */
const mostBetweenTags = 4 * 1024 ** 2;

/**
 * Reads a document piece by piece, holding none of it.
 * @returns after each piece, so that what the visitor has gathered can be taken.
 * @throws NotAWorkbook where it is not well-formed UTF-8 XML, declares entities, or nests without end.
 */
export async function* visiting(bytes: AsyncIterable<Buffer>, visitor: Visitor): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let silence = 0;
  parser.on('error', (error) => {
    throw new NotAWorkbook('ZIP, damaged', error);
  });
  parser.on('doctype', () => {
    throw new NotAWorkbook('ZIP, damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    silence = 0;
    depth += 1;
    if (depth > mostDepth) throw new NotAWorkbook('too large');
    visitor.open(name, attributes, parser.position);
  });
  const text = (found: string): void => visitor.text?.(found);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    silence = 0;
    depth -= 1;
    visitor.close?.(name, parser.position);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    silence += chunk.length;
    const piece = decoded(decoder, chunk);
    visitor.source?.(piece);
    parser.write(piece);
    if (silence > mostBetweenTags) throw new NotAWorkbook('too large');
    yield;
  }
  parser.write(decoded(decoder)).close();
  yield;
}

/** Reads a document to its end. As {@link visiting}. */
export async function visit(bytes: AsyncIterable<Buffer>, visitor: Visitor): Promise<void> {
  const pieces = visiting(bytes, visitor);
  while (!(await pieces.next()).done);
}

/** @returns a name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** @returns the relation that an element of Office Open XML names. */
export function idOf(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return (name !== undefined && attributes[name]) || '';
}

/** @returns whether an attribute of Office Open XML says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new NotAWorkbook('ZIP, damaged', error);
  }
}
