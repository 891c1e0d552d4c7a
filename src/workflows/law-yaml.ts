import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type ParsedNode } from 'yaml';

/** Where in a file of law something stands: under a topic, in a row of it (from 1), at a key. */
export interface YamlPlace {
  readonly topic: string;
  readonly row?: number;
  readonly key?: string;
}

/** A YAML file, read. */
export interface YamlReading {
  readonly content: unknown;
  /** The line, from 1, of a place; of what it lies in where it is not there itself. */
  readonly lineOf: (place: YamlPlace) => number;
  /** The first thing that is no YAML, by the parser's own word for it; or the line where something is used twice. */
  readonly broken?: { readonly line: number; readonly code: string };
  readonly aliasAt?: number;
}

/** Reads one YAML document strictly: what the parser only warns of is refused too, and so are aliases, which multiply. */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1);
  const [trouble] = [...document.errors, ...document.warnings];
  const lineOf = (place: YamlPlace): number => lineAt(offsetOf(document, place));
  if (trouble) return { content: undefined, lineOf, broken: { line: lineAt(trouble.pos[0]), code: trouble.code } };
  const alias = firstAlias(document);
  if (alias !== undefined) return { content: undefined, lineOf, aliasAt: lineAt(alias) };
  return { content: document.toJS(), lineOf };
}

/** Where the first alias stands. */
function firstAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document.Parsed, { topic, row, key }: YamlPlace): number {
  const table = within(document.contents, topic);
  const found = row === undefined ? table : within(table.node, row - 1, table.offset);
  return key === undefined ? found.offset : within(found.node, key, found.offset).offset;
}

interface Found {
  readonly node: ParsedNode | null | undefined;
  readonly offset: number;
}

/** What stands under a key or at an index; where there is no such, the offset of what it was looked for in. */
function within(node: Found['node'], step: string | number, offset = 0): Found {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair ? { node: pair.value, offset: pair.key.range[0] } : { node, offset };
  }
  const item = isSeq<ParsedNode>(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item ? { node: item, offset: item.range[0] } : { node, offset };
}
