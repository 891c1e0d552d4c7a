import { type Column, longest } from './columns.js';
import type { DiagnosticCode } from './diagnostic.js';
import { type CellParser, Fault } from './fault.js';
import type { WrittenRecord } from './input/cell-span.js';
import type { TableRecord } from './input/records.js';
import type { Layout } from './layout.js';
import { codeOf } from './lookalike.js';
import { invisibleIn } from './mask.js';
import type { Found, Report } from './report.js';
import { unguarded } from './spreadsheet-text.js';

/** Where a data row stands: `row` counts data rows from 1, `sheetRow` those of a spreadsheet. */
export interface Place {
  readonly row: number;
  readonly line: number;
  readonly sheetRow: number;
  readonly written?: WrittenRecord;
}

/** The cells of one row, by column, and the one who reports what is wrong with them. */
export class RowCells {
  /** The places of the cells that have an error, from 0; remarks do not count. */
  readonly atFault = new Set<number>();
  private readonly unreadable = new Set<number>();
  private readonly inGrid: boolean;

  /**
   * Reports CELL_CONTROL_CHARACTER at once, for the columns that nobody reads too, and CELL_ERROR where somebody does.
   * @param record of a workbook: its cells that hold no value, and why, are reported where somebody reads the column.
   */
  constructor(
    private readonly cells: readonly string[],
    private readonly layout: Layout,
    readonly place: Place,
    private readonly report: Report,
    { cellFaults: faults, inGrid = false }: Pick<TableRecord, 'cellFaults' | 'inGrid'> = {},
  ) {
    this.inGrid = inGrid;
    cells.forEach((cell, index) => {
      const column = layout.columns[index] ?? null;
      const invisible = invisibleIn(cell);
      if (invisible !== undefined) this.refuse(index, 'CELL_CONTROL_CHARACTER', column, { detail: codeOf(invisible) });
      const most = column === null ? undefined : longest[column];
      if (most !== undefined && cell.length > most) {
        this.refuse(index, 'TEXT_TOO_LONG', column, { detail: String(cell.length), expected: String(most) });
      }
      const code = faults?.get(index) ?? (errorWord.test(cell) ? 'CELL_ERROR' : undefined);
      if (code !== undefined && column !== null) this.refuse(index, code, column);
    });
  }

  /** Whether the row has an error. */
  get faulty(): boolean {
    return this.atFault.size > 0;
  }

  /** @returns whether the file has this column and the row nothing in it. */
  isBlank(column: Column): boolean {
    const index = this.layout.at.get(column);
    return index !== undefined && this.text(index) === '';
  }

  /** @returns what the cell says, or undefined where it is blank, has no column, or is at fault, which is reported. */
  read<T>(column: Column, parse: CellParser<T>): T | undefined {
    const index = this.layout.at.get(column);
    if (index === undefined || this.unreadable.has(index) || this.text(index) === '') return undefined;
    const value = parse(this.text(index));
    if (!(value instanceof Fault)) return value;
    this.fault(column, value.code, value.says);
    return undefined;
  }

  /** Reports a fault of one cell. @param says what else the message says: its `detail`, or all its gaps. */
  fault(column: Column, code: DiagnosticCode, says: string | Found['params'] = '', other?: Found['other']): void {
    const index = this.layout.at.get(column);
    if (index === undefined) return;
    const params = typeof says === 'string' && says !== '' ? { detail: says } : says;
    this.add(code, index, { ...this.place, column, ...(params && { params }), ...(other && { other }) });
  }

  private refuse(index: number, code: DiagnosticCode, column: Column | null, params?: Found['params']): void {
    this.unreadable.add(index);
    this.add(code, index, { ...this.place, column, ...(params && { params }) });
  }

  private add(code: DiagnosticCode, index: number, at: Found): void {
    const header = this.layout.headers[index];
    const cells = this.inGrid ? this.cells.map(inDigits) : this.cells;
    const source = { cells, columns: this.layout.columns };
    const severity = this.report.add(code, { ...at, index, header, source, value: cells[index] || null });
    if (severity === 'error') this.atFault.add(index);
  }

  private text(index: number): string {
    return this.cells[index] ?? '';
  }
}

/** A whole number of a workbook's cell whose last digits are gone: the spreadsheet shows them as noughts. */
const cutNumber = /^\d\.\d{11,15}E\+15$/;

function inDigits(cell: string): string {
  return cutNumber.test(cell) ? String(Number(cell)) : cell;
}

/** Letters, digits and signs of which none is ever cleaned away: most cells are these and no more. */
const isClean = /^[\w.,/@:+-]+(?: [\w.,/@:+-]+)*$/;

/** What a spreadsheet shows where a formula has no value, or a column is too narrow for its number. */
const errorWord = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|#+)$/i;

/** How programs export what a spreadsheet is to take for text. */
const textFormula = /^="([^"]*)"$/;

/** Spaces other than the plain one: non-breaking, narrow, wide. */
const otherSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * @returns a cell as it is read: a line break inside quotes and a space of any kind are a plain space, spaces around it and
 * the mark that may begin a file are nothing, and what keeps a spreadsheet from running it (an apostrophe) or from taking
 * it for a number (`="0123"`) is no part of it.
 */
export function cleanCell(cell: string): string {
  if (isClean.test(cell)) return cell;
  const line = cell.replace(/\r\n|[\r\n\u2028\u2029]/g, ' ').replace(otherSpaces, ' ');
  return unguarded(line.replace(/^[ \ufeff]+|[ \ufeff]+$/g, '')).replace(textFormula, '$1');
}

/** What people write in an empty cell, and a spreadsheet in place of a zero. */
const dash = /^(?:[-–—]|--)$/;

/** @returns a file's cell as {@link cleanCell} does; nothing where a dash alone stands for nothing. */
export function readCell(cell: string): string {
  const text = cleanCell(cell);
  return text.length < 3 && dash.test(text) ? '' : text;
}
