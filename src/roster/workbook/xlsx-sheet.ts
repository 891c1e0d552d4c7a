import type { NumberFormat } from './number-format.js';
import { numberText } from './number-text.js';
import { NotAWorkbook } from './refusal.js';
import { dateOfSerial, timeOfSerial } from './serial-date.js';
import type { StringTable } from './string-table.js';
import {
  type Findings,
  longestRow,
  mostColumns,
  mostMerged,
  mostRanges,
  mostRows,
  type SheetCell,
  type SheetRow,
} from './workbook.js';
import { TextGatherer, unescaped } from './xlsx-texts.js';
import { type Attributes, idOf, isTrue, localName, type Visitor, visiting } from './xml.js';

/** What the cells of a sheet refer to. */
export interface Meaning {
  readonly texts: StringTable;
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** Reads a sheet row by row. @throws NotAWorkbook where rows or cells are out of order or out of bounds. */
export async function* readSheetRows(
  bytes: AsyncIterable<Buffer>,
  meaning: Meaning,
  findings: Findings,
): AsyncGenerator<SheetRow> {
  const reader = new SheetReader(meaning, findings);
  for await (const _ of visiting(bytes, reader)) yield* reader.take();
}

class SheetReader implements Visitor {
  private rows: SheetRow[] = [];
  private row = 0;
  private hidden = false;
  private cells: SheetCell[] = [];
  private length = 0;
  private column = -1;
  private cell: Attributes = {};
  private value = '';
  private formula: string | undefined;
  private within: 'value' | 'formula' | undefined;
  private readonly inline = new TextGatherer();

  constructor(
    private readonly meaning: Meaning,
    private readonly findings: Findings,
  ) {}

  /** @returns the rows that are complete by now. */
  take(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(prefixed: string, attributes: Attributes): void {
    const name = localName(prefixed);
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.within = 'value';
    else if (name === 'f') this.openFormula();
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.seeColumns(attributes);
    else if (name === 'mergeCell') this.seeMerged(attributes['ref'] ?? '');
    else if (name === 'legacyDrawing') this.findings.legacyDrawing = idOf(attributes);
    else this.inline.open(name);
  }

  text(text: string): void {
    this.length += text.length;
    if (this.length > longestRow) return;
    if (this.within === 'value') this.value += text;
    else if (this.within === 'formula') this.formula = (this.formula ?? '') + text;
    else this.inline.text(text);
  }

  close(prefixed: string): void {
    const name = localName(prefixed);
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f') this.within = undefined;
    else if (name === 'row') this.closeRow();
    else this.inline.close(name);
  }

  private openRow({ r: number, hidden }: Attributes): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.row || row > mostRows) throw new NotAWorkbook('ZIP, damaged');
    this.row = row;
    this.hidden = isTrue(hidden);
    this.cells = [];
    this.length = 0;
    this.column = -1;
  }

  private closeRow(): void {
    const tooLong = this.length > longestRow;
    if (this.cells.length === 0 && !tooLong) return;
    this.rows.push({ number: this.row, cells: tooLong ? [] : this.cells, hidden: this.hidden, tooLong });
  }

  private openCell(attributes: Attributes): void {
    const { r: reference } = attributes;
    const column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (column <= this.column || column >= mostColumns) throw new NotAWorkbook('ZIP, damaged');
    this.column = column;
    this.cell = attributes;
    this.value = '';
    this.formula = undefined;
    this.inline.take();
  }

  private openFormula(): void {
    this.within = 'formula';
    this.formula = '';
  }

  private closeCell(): void {
    const cell = this.read();
    if (cell.text !== '') this.cells.push({ index: this.column, ...cell });
  }

  private read(): Omit<SheetCell, 'index'> {
    const { value } = this;
    const { t: type = 'n' } = this.cell;
    if (type === 'e') return { text: value, fault: 'CELL_ERROR' };
    if (type === 'inlineStr') return { text: this.inline.take() };
    if (this.formula !== undefined && value === '' && type !== 'str') {
      return { text: `=${this.formula}`, fault: 'CELL_NOT_CALCULATED' };
    }
    if (type === 's' && value !== '') return { text: this.shared(Number(value)) };
    if (type === 'str') return { text: unescaped(value) };
    if (type === 'b' && value !== '') return { text: isTrue(value) ? 'TRUE' : 'FALSE' };
    if (type === 'd') return { text: value.slice(0, 10) };
    if (value === '') return { text: '' };
    if (type !== 'n') throw new NotAWorkbook('ZIP, damaged');
    return { text: this.number(value) };
  }

  private shared(index: number): string {
    const text = this.meaning.texts.at(index);
    if (text === undefined) throw new NotAWorkbook('ZIP, damaged');
    return text;
  }

  private number(value: string): string {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    const format = this.meaning.formats[Number(this.cell['s'] ?? 0)] ?? 'number';
    if (format === 'date') return dateOfSerial(number, this.meaning.from1904) ?? numberText(number);
    if (format === 'time') return timeOfSerial(number);
    const text = numberText(number);
    return format === 'number' || !/^\d+$/.test(text) ? text : text.padStart(format.digits, '0');
  }

  private seeColumns({ min, max, hidden }: Attributes): void {
    if (!isTrue(hidden)) return;
    // Whoever hides all that lies to the right hides no column of the table.
    const count = Number(max) - Number(min) + 1;
    if (Number(max) < mostColumns && count > 0) this.findings.hiddenColumns += count;
  }

  private seeMerged(reference: string): void {
    if (this.findings.ranges.length < mostRanges) this.findings.ranges.push(reference);
    const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(reference) ?? [];
    if (first === last || this.findings.merged.length === mostMerged) return;
    this.findings.merged.push({ row: Number(first), index: columnOf(reference), range: reference });
  }
}

/** @returns the column of a cell's name, from 0: `AB12` → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) return at > 0 ? column - 1 : -1;
    column = column * 26 + letter;
    if (column > mostColumns) return mostColumns;
  }
  return column - 1;
}
