import { columnLetters } from '../../roster/report.js';
import { columnOf } from '../../roster/workbook/xlsx-sheet.js';
import { type Attributes, isTrue, localName } from '../../roster/workbook/xml.js';
import type { Fault } from './faults.js';
import { type Edit, type Editor, openTag, prefixOf } from './rewrite.js';
import type { Styles } from './styles.js';

/** What comes behind a sheet's `legacyDrawing` (ECMA-376 part 1, 18.3.1.99). */
const behindDrawing = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst AlternateContent'.split(' '),
);

/** Makes an element with this prefix. */
export type Drawing = (prefix: string) => string;

/** Colours the cells at fault of a sheet, makes those that are not there, and says where its notes are drawn. */
export class SheetEditor implements Editor {
  /** Rows that are still to come, first to last, each with its cells from left to right. */
  private readonly rows: (readonly [row: number, faults: readonly Fault[]])[];
  private next = 0;
  private depth = 0;
  private behindRows = false;

  private row = 0;
  private rowStyle: number | undefined;
  private column = -1;
  /** Of the row, those that are still to come. */
  private faults: Fault[] = [];
  private readonly columns: { readonly min: number; readonly max: number; readonly style: number }[] = [];

  /**
   * @param drawing the element that says where the notes are drawn, without its prefix, where the sheet has none.
   */
  constructor(
    faults: readonly Fault[],
    private readonly styles: Pick<Styles, 'coloured'>,
    private drawing: Drawing | undefined,
  ) {
    const rows = new Map<number, Fault[]>();
    for (const fault of faults) rows.set(fault.row, [...(rows.get(fault.row) ?? []), fault]);
    this.rows = [...rows]
      .map(([row, cells]) => [row, cells.toSorted((a, b) => a.column - b.column)] as const)
      .toSorted(([a], [b]) => a - b);
  }

  open(prefixed: string, attributes: Attributes): Edit | undefined {
    this.depth += 1;
    const name = localName(prefixed);
    if (name === 'c') return this.openCell(prefixed, attributes);
    if (name === 'row') return this.openRow(prefixed, attributes);
    if (name === 'col') this.seeColumns(attributes);
    const isHere = this.drawing && this.behindRows && this.depth === 2 && behindDrawing.has(name);
    return isHere ? { before: this.takeDrawing(prefixOf(prefixed)) } : undefined;
  }

  close(prefixed: string): string | undefined {
    this.depth -= 1;
    const name = localName(prefixed);
    if (name === 'row') return this.cellsBefore(Number.POSITIVE_INFINITY, prefixOf(prefixed));
    if (name === 'sheetData') {
      this.behindRows = true;
      return this.rowsBefore(Number.POSITIVE_INFINITY, prefixOf(prefixed));
    }
    return this.depth === 0 && this.drawing ? this.takeDrawing(prefixOf(prefixed)) : undefined;
  }

  private openRow(name: string, attributes: Attributes): Edit | undefined {
    const { r, s, customFormat, spans: _, ...others } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r);
    const before = this.rowsBefore(this.row, prefixOf(name));
    const [row, faults] = this.rows[this.next] ?? [];
    this.column = -1;
    this.rowStyle = s !== undefined && isTrue(customFormat) ? Number(s) : undefined;
    if (row !== this.row || faults === undefined) return before === undefined ? undefined : { before };
    this.next += 1;
    this.faults = [...faults];
    // Where its cells begin and end may change; programs find that out by themselves.
    const kept = { ...(r !== undefined && { r }), ...(s !== undefined && { s }) };
    const looks = customFormat === undefined ? {} : { customFormat };
    return { ...(before !== undefined && { before }), attributes: { ...kept, ...looks, ...others } };
  }

  private openCell(name: string, attributes: Attributes): Edit | undefined {
    const { r, s = '0' } = attributes;
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.faults.length === 0) return undefined;
    const before = this.cellsBefore(this.column, prefixOf(name));
    const [fault] = this.faults;
    if (fault?.column !== this.column) return before === undefined ? undefined : { before };
    this.faults.shift();
    const style = this.styles.coloured(Number(s), fault.severity);
    return { ...(before !== undefined && { before }), attributes: { ...attributes, s: String(style) } };
  }

  private rowsBefore(row: number, prefix: string): string | undefined {
    let made: string | undefined;
    for (;;) {
      const [number, faults] = this.rows[this.next] ?? [];
      if (number === undefined || faults === undefined || number >= row) return made;
      this.next += 1;
      this.faults = [...faults];
      this.row = number;
      this.rowStyle = undefined;
      const cells = this.cellsBefore(Number.POSITIVE_INFINITY, prefix) ?? '';
      made = `${made ?? ''}${openTag(`${prefix}row`, { r: String(number) })}${cells}</${prefix}row>`;
    }
  }

  private cellsBefore(column: number, prefix: string): string | undefined {
    let made: string | undefined;
    for (let [fault] = this.faults; fault && fault.column < column; [fault] = this.faults) {
      this.faults.shift();
      const style = this.styles.coloured(this.rowStyle ?? this.columnStyle(fault.column), fault.severity);
      const at = { r: `${columnLetters(fault.column)}${fault.row}`, s: String(style) };
      made = (made ?? '') + openTag(`${prefix}c`, at, true);
    }
    return made;
  }

  private seeColumns({ min, max, style }: Attributes): void {
    if (style !== undefined) this.columns.push({ min: Number(min) - 1, max: Number(max) - 1, style: Number(style) });
  }

  private columnStyle(column: number): number {
    return this.columns.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
  }

  private takeDrawing(prefix: string): string {
    const made = this.drawing?.(prefix) ?? '';
    this.drawing = undefined;
    return made;
  }
}
