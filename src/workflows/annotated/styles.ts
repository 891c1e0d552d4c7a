import type { Severity } from '../../roster/diagnostic.js';
import { NotAWorkbook } from '../../roster/workbook/refusal.js';
import { type Attributes, localName } from '../../roster/workbook/xml.js';
import { type Edit, type Editor, openTag, prefixOf, rewritten } from './rewrite.js';

/** The least that a workbook has. */
export const plainStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

export const colours: Readonly<Record<Severity, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C' };
const severities = ['error', 'warning'] as const;

/** Text, whatever it looks like: no program makes a number, a date or a formula of it. */
const asText = { numFmtId: '49', applyNumberFormat: '1' };

interface Look {
  readonly name: string;
  readonly attributes: Attributes;
  /** Alignment, protection and the like, as XML. */
  content: string;
}

/** The looks of a workbook's cells, and those that are added to them, each by its number. */
export class Styles {
  private readonly added: Look[] = [];
  private readonly numbers = new Map<string, number>();

  private constructor(
    private readonly source: string,
    private readonly looks: readonly Look[],
    private readonly fills: number,
  ) {}

  /** @throws NotAWorkbook where the looks of cells are not told as they always are. */
  static async of(source: string): Promise<Styles> {
    const reader = new StylesReader();
    await rewritten(source, reader);
    if (reader.looks.length === 0 || reader.fills === 0) throw new NotAWorkbook('ZIP, damaged');
    return new Styles(source, reader.looks, reader.fills);
  }

  /** @returns the number of a look as the one given, in the colour of a fault. */
  coloured(style: number, severity: Severity): number {
    return this.add(`${style} ${severity}`, style, {
      fillId: String(this.fills + severities.indexOf(severity)),
      applyFill: '1',
    });
  }

  /** @returns the number of the look of plain text. */
  text(): number {
    return this.add('text', 0, asText);
  }

  /** @returns the part with all that was added. */
  async *write(): AsyncGenerator<string> {
    const { added, looks, fills } = this;
    const reader = new StylesReader({
      fills: severities.length + fills,
      looks: added.length + looks.length,
      content: added.map((look) => elementOf(look)).join(''),
    });
    yield await rewritten(this.source, reader);
  }

  private add(key: string, style: number, attributes: Attributes): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const of = this.looks[style] ?? this.looks[0];
    if (of === undefined) throw new NotAWorkbook('ZIP, damaged');
    const number = this.looks.length + this.added.length;
    this.added.push({ ...of, attributes: { ...of.attributes, ...attributes } });
    this.numbers.set(key, number);
    return number;
  }
}

/** Reads the looks, and adds to them where there is something to add. */
class StylesReader implements Editor {
  readonly looks: Look[] = [];
  fills = 0;
  private path: string[] = [];

  constructor(private readonly adding?: { readonly fills: number; readonly looks: number; readonly content: string }) {}

  open(prefixed: string, attributes: Attributes): Edit | undefined {
    const name = localName(prefixed);
    const [, list, item] = this.path;
    this.path.push(name);
    if (list === 'cellXfs' && this.path.length === 3) this.looks.push({ name: prefixed, attributes, content: '' });
    else if (list === 'cellXfs' && item !== undefined) this.addContent(openTag(prefixed, attributes));
    else if (list === 'fills' && this.path.length === 3) this.fills += 1;
    else if (this.adding && this.path.length === 2 && (name === 'fills' || name === 'cellXfs')) {
      return { attributes: { ...attributes, count: String(this.adding[name === 'fills' ? 'fills' : 'looks']) } };
    }
    return undefined;
  }

  close(prefixed: string): string | undefined {
    const [, list] = this.path;
    const depth = this.path.length;
    this.path.pop();
    if (list === 'cellXfs' && depth > 3) this.addContent(`</${prefixed}>`);
    if (this.adding === undefined || depth !== 2) return undefined;
    if (list === 'cellXfs') return this.adding.content;
    return list === 'fills' ? severities.map((one) => fillOf(prefixOf(prefixed), colours[one])).join('') : undefined;
  }

  private addContent(xml: string): void {
    const look = this.looks.at(-1);
    if (look) look.content += xml;
  }
}

function fillOf(prefix: string, rgb: string): string {
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

function elementOf({ name, attributes, content }: Look): string {
  return content === '' ? openTag(name, attributes, true) : `${openTag(name, attributes)}${content}</${name}>`;
}
