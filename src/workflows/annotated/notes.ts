import { columnLetters } from '../../roster/report.js';
import { NotAWorkbook } from '../../roster/workbook/refusal.js';
import { type Attributes, localName } from '../../roster/workbook/xml.js';
import type { Fault } from './faults.js';
import { cellText } from './list-sheet.js';
import { type Editor, openTag, prefixOf } from './rewrite.js';

const author = 'bpjstk';

/** The notes of a sheet that has none. */
export const noNotes = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

/** Adds a note to each cell at fault, behind what one says that is there already. */
export class NotesEditor implements Editor {
  private readonly path: string[] = [];
  private readonly left: Map<string, Fault>;
  private authors = 0;
  private fault: Fault | undefined;

  /** @param threaded cells whose note repeats a conversation that the workbook keeps elsewhere: it stays as it is. */
  constructor(
    faults: readonly Fault[],
    private readonly threaded: ReadonlySet<string>,
  ) {
    this.left = new Map(faults.map((fault) => [nameOf(fault), fault]));
  }

  /** The cells that had no note before; known when all has been read. */
  get added(): readonly Fault[] {
    return [...this.left.values()];
  }

  open(prefixed: string, { ref = '' }: Attributes): undefined {
    const name = localName(prefixed);
    this.path.push(name);
    if (name === 'author') this.authors += 1;
    if (name !== 'comment') return;
    this.fault = this.threaded.has(ref) ? undefined : this.left.get(ref);
    this.left.delete(ref);
  }

  close(prefixed: string): string | undefined {
    this.path.pop();
    const parent = this.path.at(-1);
    const prefix = prefixOf(prefixed);
    switch (localName(prefixed)) {
      // Plain text, and text in parts of different looks.
      case 't':
        return parent === 'text' ? this.takeText() : undefined;
      case 'text': {
        const text = this.takeText();
        return text === undefined ? undefined : runOf(text, prefix);
      }
      case 'authors':
        return `<${prefix}author>${author}</${prefix}author>`;
      case 'commentList':
        return this.added.map((fault) => this.noteOf(fault, prefix)).join('');
      default:
        return undefined;
    }
  }

  private takeText(): string | undefined {
    const { fault } = this;
    this.fault = undefined;
    return fault && cellText(`\n\n${fault.text}`);
  }

  private noteOf(fault: Fault, prefix: string): string {
    const comment = openTag(`${prefix}comment`, { ref: nameOf(fault), authorId: String(this.authors) });
    return `${comment}<${prefix}text>${runOf(cellText(fault.text), prefix)}</${prefix}text></${prefix}comment>`;
  }
}

function runOf(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}r>`;
}

function nameOf({ row, column }: Fault): string {
  return `${columnLetters(column)}${row}`;
}

const vml = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const declared = Object.entries(vml).map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`);
const noDrawing = `<xml ${declared.join(' ')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;
const shape = '_x0000_t202';
const shapeType = `<v:shapetype id="${shape}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const firstShape = 1025;
const end = '</xml>';

/**
 * @param before the drawing of the sheet's notes, where there is one. It is XML in name only: Excel itself leaves tags open.
 * @returns the drawing with a hidden box for each note.
 * @throws NotAWorkbook where it is written as no program does.
 */
export function drawingOf(faults: readonly Fault[], before: Buffer = Buffer.from(noDrawing)): Buffer {
  const at = before.lastIndexOf(end);
  const text = before.toString('latin1');
  if (at === -1 || !declared.every((one) => text.includes(one))) throw new NotAWorkbook('ZIP, damaged');
  const used = Array.from(text.matchAll(/_x0000_s(\d{1,9})/g), ([, number]) => Number(number));
  const first = used.reduce((most, number) => Math.max(most, number + 1), firstShape);
  const boxes = faults.map((fault, index) => boxOf(fault, first + index)).join('');
  const type = text.includes(`id="${shape}"`) ? '' : shapeType;
  return Buffer.concat([before.subarray(0, at), Buffer.from(type + boxes), before.subarray(at)]);
}

const [lastColumn, lastRow] = [16_383, 1_048_575];

function boxOf({ row, column }: Fault, number: number): string {
  const [left, top] = [Math.min(column + 1, lastColumn - 4), Math.min(Math.max(row - 2, 0), lastRow - 8)];
  const anchor = [left, 15, top, 10, left + 4, 15, top + 8, 4].join(', ');
  const look = 'position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:120pt;z-index:1;visibility:hidden';
  return `<v:shape id="_x0000_s${number}" type="#${shape}" style="${look}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
