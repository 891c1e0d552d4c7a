import type { Archive } from './archive.js';
import { StringTable } from './string-table.js';
import { localName, visit } from './xml.js';

/** @returns the texts that the sheets refer to by number, each without the look of its parts. */
export async function readSharedStrings(archive: Archive, part: string | undefined): Promise<StringTable> {
  const table = new StringTable();
  if (part === undefined || !archive.has(part)) return table;
  const gathered = new TextGatherer();
  await visit(archive.part(part), {
    open: (name) => {
      if (localName(name) === 'si') gathered.take();
      else gathered.open(localName(name));
    },
    text: (text) => gathered.text(text),
    close: (name) => {
      if (localName(name) === 'si') table.add(gathered.take());
      else gathered.close(localName(name));
    },
  });
  return table;
}

/** Puts together the text of `si` and `is` elements: plain, or in parts that look different; how Japanese is said aside. */
export class TextGatherer {
  private found = '';
  private inText = false;
  private aside = false;

  open(name: string): void {
    if (name === 'rPh') this.aside = true;
    else if (name === 't') this.inText = !this.aside;
  }

  text(text: string): void {
    if (this.inText) this.found += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.aside = false;
    else if (name === 't') this.inText = false;
  }

  /** @returns what was gathered, and begins anew. */
  take(): string {
    const text = unescaped(this.found);
    this.found = '';
    return text;
  }
}

/** @returns the text with characters that XML cannot hold put back: `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
