import { columnLetters } from '../report.js';
import { readOdsCell } from './ods-cell.js';
import { NotAWorkbook } from './refusal.js';
import {
  type Findings,
  longestRow,
  mostColumns,
  mostMerged,
  mostRows,
  type SheetCell,
  type SheetRow,
} from './workbook.js';
import type { Attributes, Visitor } from './xml.js';

/** One row of workers that is written once and claimed so many times is no table of workers. */
const mostCopies = 1_000;

/** What a cell or a sheet carries beside what it says. */
const aside = /^(office:annotation|office:forms|table:tracked-changes|table:shapes|draw:.*)$/;

interface Table {
  readonly name: string;
  readonly hidden: boolean;
}

/** Reads the sheets of an OpenDocument: all of them, or the rows of one. */
export class OdsReader implements Visitor {
  readonly tables: Table[] = [];
  private rows: { table: number; row: SheetRow }[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private skipped = 0;
  private wanted = false;

  private row = 0;
  private rowAttributes: Attributes = {};
  private cells: SheetCell[] = [];
  private length = 0;
  private column = 0;
  private cell: Attributes | undefined;
  private shown = '';
  private paragraphs = 0;
  private inParagraph = false;

  constructor(
    /** The sheet whose rows are wanted, from 0; all by default. */
    private readonly only?: number,
    private readonly findings?: Findings,
  ) {}

  /** @returns the rows that are complete by now. */
  take(): { table: number; row: SheetRow }[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || aside.test(name)) this.skipped += 1;
    else if (name === 'style:style') this.style = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties') this.seeStyle(attributes);
    else if (name === 'table:table') this.openTable(attributes);
    else if (!this.wanted) return;
    else if (name === 'table:table-row') this.openRow(attributes);
    else if (name === 'table:table-column') this.seeColumns(attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.openCell(attributes);
    else if (this.cell) this.openText(name, attributes);
  }

  text(text: string): void {
    if (this.inParagraph && this.skipped === 0) this.say(text);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (!this.wanted) return;
    else if (name === 'text:p') this.inParagraph = false;
    else if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table') this.wanted = false;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
  }

  private seeStyle(attributes: Attributes): void {
    if (attributes['table:display'] === 'false') this.hiddenStyles.add(this.style);
  }

  private openTable(attributes: Attributes): void {
    if (this.wanted) throw new NotAWorkbook('ZIP, damaged');
    const hidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.tables.push({ name: attributes['table:name'] ?? '', hidden });
    this.wanted = this.only === undefined || this.tables.length === this.only + 1;
    this.row = 0;
  }

  private openRow(attributes: Attributes): void {
    this.row += 1;
    this.rowAttributes = attributes;
    this.cells = [];
    this.length = 0;
    this.column = 0;
  }

  private closeRow(): void {
    const copies = repeated(this.rowAttributes['table:number-rows-repeated'], mostRows);
    const tooLong = this.length > longestRow;
    const hidden =
      this.rowAttributes['table:visibility'] !== undefined && this.rowAttributes['table:visibility'] !== 'visible';
    const first = this.row;
    this.row += copies - 1;
    if (this.row > mostRows) throw new NotAWorkbook('too large');
    if (this.cells.length === 0 && !tooLong) return;
    if (copies > mostCopies) throw new NotAWorkbook('too large');
    const cells = tooLong ? [] : this.cells;
    for (let number = first; number <= this.row; number++) {
      this.rows.push({ table: this.tables.length - 1, row: { number, cells, hidden, tooLong } });
    }
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.shown = '';
    this.paragraphs = 0;
  }

  private closeCell(): void {
    if (!this.cell) return;
    const cell = readOdsCell(this.cell, this.shown);
    const copies = repeated(this.cell['table:number-columns-repeated'], mostColumns);
    this.seeMerged(this.cell);
    this.cell = undefined;
    if (this.column + copies > mostColumns) throw new NotAWorkbook('too large');
    if (cell.text !== '') {
      this.length += cell.text.length * copies;
      for (let copy = 0; copy < copies && this.length <= longestRow; copy++) {
        this.cells.push({ index: this.column + copy, ...cell });
      }
    }
    this.column += copies;
  }

  private openText(name: string, attributes: Attributes): void {
    if (name === 'text:p') {
      this.inParagraph = true;
      if (this.paragraphs > 0) this.say('\n');
      this.paragraphs += 1;
    } else if (name === 'text:s') this.say(' '.repeat(repeated(attributes['text:c'], 1_000)));
    else if (name === 'text:tab' || name === 'text:line-break') this.say(' ');
  }

  private say(text: string): void {
    if (this.shown.length <= longestRow) this.shown += text;
  }

  private seeColumns(attributes: Attributes): void {
    if (this.findings && attributes['table:visibility'] === 'collapse') {
      const count = repeated(attributes['table:number-columns-repeated'], mostColumns);
      // Whoever hides all that lies to the right hides no column of the table.
      if (count < mostColumns / 2) this.findings.hiddenColumns += count;
    }
  }

  private seeMerged(attributes: Attributes): void {
    const down = repeated(attributes['table:number-rows-spanned'], mostRows);
    const merged = this.findings?.merged;
    if (down === 1 || merged === undefined || merged.length === mostMerged) return;
    const right = repeated(attributes['table:number-columns-spanned'], mostColumns);
    const last = columnLetters(this.column + right - 1) + String(this.row + down - 1);
    const { row, column: index } = this;
    merged.push({ row, index, range: `${columnLetters(index)}${row}:${last}` });
  }
}

/** @returns how often something stands there: 1 where the file does not say. @throws NotAWorkbook above the most. */
function repeated(count: string | undefined, most: number): number {
  const number = Number(count ?? 1);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new NotAWorkbook('too large');
  return number;
}
