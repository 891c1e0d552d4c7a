import { mostSkipped, type SkippedLine } from './assumed.js';
import type { Column } from './columns.js';
import { Fault } from './fault.js';
import type { ReadRecord } from './fixed-copy.js';
import { HeaderSearch } from './header-search.js';
import type { ByteRecord } from './input/byte-record.js';
import type { RecordSink } from './input/record-sink.js';
import type { TableRecord } from './input/records.js';
import { type Layout, readHeader } from './layout.js';
import { parseNik } from './nik.js';
import { PassedOver } from './passed-over.js';
import type { Person } from './person.js';
import { cellsInOne } from './one-cell.js';
import { type Judging, plainRules } from './plain/plain-rows.js';
import type { Report } from './report.js';
import { readRow, type RowRules, text } from './row.js';
import { cleanCell, type Place, readCell, RowCells } from './row-cells.js';
import { dateOrders } from './whole-file/month-first.js';
import { fillFacts, RowFacts } from './whole-file/row-facts.js';
import { joinHeader } from './two-row-header.js';
import { UnnamedColumns } from './unnamed-columns.js';
import { SumLine } from './sum-line.js';
import { TitleLines } from './whole-file/title-lines.js';
import type { WholeFile } from './whole-file/whole-file.js';

/** Who is told of what is read. */
interface Told {
  readonly onPerson?: ((person: Person) => void) | undefined;
  readonly onRecord?: ((read: ReadRecord) => void) | undefined;
  readonly onRaw?: ((record: TableRecord) => void) | undefined;
  readonly onLayout?: ((layout: Layout, rows: readonly (readonly string[])[]) => void) | undefined;
}

const nowhere: ReadonlySet<number> = new Set();

/** What turns a table's records into people, one after the other. */
export class Table implements RecordSink {
  /** Data rows; lines that belong to no worker do not count. */
  rows = 0;
  /** Rows without an error. */
  valid = 0;
  layout: Layout | undefined;
  judging: Judging | undefined;
  /** The physical line of the header; null until it is found. */
  headerLine: number | null = null;
  /** The physical line of the header's upper row, where it has two. */
  headerAbove: number | null = null;
  /** Whether separators that end a row stand for no cell. */
  trailingSeparators = false;
  readonly skipped: SkippedLine[] = [];
  /** Whether the header could not be cut into cells: nothing after it can be read. */
  private headless = false;
  /** Where a row's cells end that have a header. */
  private width = 0;
  private search: HeaderSearch | undefined;
  private readonly sumLine = new SumLine();
  private passedOver: PassedOver | undefined;
  private unnamed = new UnnamedColumns([]);
  /** Of the row at hand, where strings read it; filled anew for each. */
  private readonly facts = new RowFacts();

  /** @param told who wants people or rows; where nobody does, what is plainly good need not become either. */
  constructor(
    private readonly columnOf: (header: string) => Column | undefined,
    private readonly rules: RowRules,
    private readonly report: Report,
    private readonly wholeFile: WholeFile,
    private readonly told: Told,
  ) {
    this.search = new HeaderSearch(knownIn(columnOf));
  }

  /** Canonical names of the columns that are read, in the file's order. */
  get columns(): string[] {
    return [...(this.layout?.at.keys() ?? [])];
  }

  /** Columns that hold something and have no header, by their letters. */
  get unnamedColumns(): string[] {
    return this.unnamed.letters();
  }

  get full(): boolean {
    return this.headless;
  }

  takePlain(rows: readonly RowFacts[], cut: (at: number) => ByteRecord): void {
    this.wholeFile.bringNear(rows);
    for (let at = 0; at < rows.length; at++) {
      if (!this.isTaken(rows[at] as RowFacts)) this.takeBytes(cut(at));
    }
  }

  takeBytes(record: ByteRecord): void {
    if (this.full || record.isBlank()) return;
    const { line, sheetRow } = record;
    this.take({ cells: record.cells(), line, sheetRow, written: record.written() });
  }

  /** @returns whether nothing is to be said of a row that is good by itself: no earlier one has its numbers. */
  private isTaken(facts: RowFacts): boolean {
    facts.row = this.rows + 1;
    if (this.wholeFile.isRepeated(facts)) return false;
    this.rows += 1;
    this.valid += 1;
    this.wholeFile.count(facts, false);
    return true;
  }

  /** Takes the next record; the first ones wait until it is clear which of them is the header. */
  take(record: TableRecord): void {
    this.told.onRaw?.(record);
    if (record.fault === undefined && record.cells.every((cell) => cleanCell(cell) === '')) return;
    const cells = record.cells.map(readCell);
    const cleaned = { ...record, cells, raw: record.cells };
    if (this.search === undefined) this.takeRow(cleaned);
    else if (this.search.take(cleaned)) this.settle(this.search);
  }

  /** Judges what only shows when all rows are read. */
  end(): void {
    if (this.search) this.settle(this.search);
    if (this.layout && this.valid === this.rows) this.sumLine.judge(this.layout, this.report);
    if (this.layout) this.valid -= this.wholeFile.judge(this.layout, this.report);
    if (!this.layout?.complete) this.valid = 0;
    if (this.rows === 0 && !this.headless) this.report.add('FILE_EMPTY', { row: null, line: null });
  }

  private settle(search: HeaderSearch): void {
    this.search = undefined;
    const beginning = search.end();
    if (beginning.header === undefined) return;
    const { header, groups, parts, titles, rows } = joinHeader(beginning.header, beginning, this.columnOf);
    for (const { line } of titles) this.skip(line, 'title');
    this.wholeFile.titled(new TitleLines(titles));
    if (header.fault) {
      this.headless = true;
      this.report.add(header.fault.code, { ...header, row: null, index: header.fault.index });
      return;
    }
    const worker = header.cells.findIndex(isNik);
    if (worker >= 0 && !header.cells.some((cell) => this.columnOf(cell) !== undefined)) {
      this.headless = true;
      this.report.add('HEADER_MISSING', { ...header, row: null, index: worker });
      return;
    }
    const known = knownIn(this.columnOf);
    if (known(header.cells) === 0 && known(cellsInOne(header.cells)) > 1) {
      this.refuseInOneCell(header, {});
      return;
    }
    const [firstRow] = rows;
    if (firstRow && rows.length > 1 && rows.every(({ cells }) => standsInOne(cells, header.cells.length))) {
      this.refuseInOneCell(firstRow, { expected: 'all' });
      return;
    }
    const layout = readHeader(header.cells, header, { columnOf: this.columnOf, groups }, this.report);
    this.told.onLayout?.(
      layout,
      rows.map(({ cells }) => cells),
    );
    this.layout = layout;
    this.passedOver = new PassedOver(layout, [...titles, ...parts]);
    this.unnamed = new UnnamedColumns(layout.headers);
    this.headerLine = header.line;
    this.headerAbove = parts[0]?.line ?? null;
    this.width = layout.headers.findLastIndex((name) => name !== '') + 1;
    const whole = rows.filter(({ fault, inGrid }) => fault === undefined && !inGrid);
    const trailing = whole.filter(({ cells }) => cells.length !== layout.headers.length && this.isTrailing(cells));
    this.trailingSeparators = trailing.length * 2 > whole.length;
    this.told.onRecord?.({ record: header, layout, row: null, atFault: nowhere, aligned: true });
    for (const row of rows) this.takeRow(row);
    const { onPerson, onRecord, onRaw } = this.told;
    if (!layout.complete || onPerson || onRecord || onRaw) return;
    const unseen = this.unnamed.places.filter((index) => !this.unnamed.isFound(index));
    this.judging = { layout, rules: plainRules(this.rules), unseen };
  }

  /** Nothing is read of a table that stands in one column. */
  private refuseInOneCell(record: TableRecord, params: Readonly<Record<string, string>>): void {
    this.headless = true;
    const source = { cells: record.cells, columns: [null] };
    this.report.add('ROW_WIDTH', { ...record, row: null, index: 0, source, params: { detail: 'one-cell', ...params } });
  }

  private takeRow(record: TableRecord): void {
    const layout = this.layout;
    if (layout === undefined) return;
    const kind = record.fault ? undefined : this.passedOver?.kindOf(record.cells, this.rows, this.wholeFile.wages);
    if (kind !== undefined) {
      if (kind === 'total') this.sumLine.see(record, this.wholeFile.wages);
      this.skip(record.line, kind);
      return;
    }
    this.rows += 1;
    const { cells, fault, line, sheetRow, written } = record;
    const place: Place = { row: this.rows, line, sheetRow, ...(written && { written }) };
    let atFault = nowhere;
    const aligned =
      cells.length === layout.headers.length ||
      record.inGrid === true ||
      (this.trailingSeparators && this.isTrailing(cells));
    if (fault) {
      const { code, index } = fault;
      this.report.add(code, { ...place, index, column: layout.columns[index] ?? null, header: layout.headers[index] });
    } else if (!aligned) {
      const params = {
        detail: standsInOne(cells, layout.headers.length) ? 'one-cell' : String(cells.length),
        expected: String(layout.headers.length),
      };
      // Which cell belongs to which column, nobody knows here.
      const source = { cells, columns: cells.map(() => null) };
      this.report.add('ROW_WIDTH', { ...place, index: 0, params, source });
    } else {
      this.unnamed.see(cells);
      const read = new RowCells(cells, layout, place, this.report, record);
      this.takePerson(read, layout);
      atFault = read.atFault;
    }
    this.told.onRecord?.({ record, layout, row: place.row, atFault, aligned });
  }

  private isTrailing(cells: readonly string[]): boolean {
    return cells.length >= this.width && cells.slice(this.width).every((cell) => cell === '');
  }

  private takePerson(cells: RowCells, layout: Layout): void {
    const person = readRow(cells, this.rules);
    const belonging = { blth: cells.read('blth', text), npp: cells.read('npp', text) };
    fillFacts(this.facts, cells.place, person, belonging, dateOrders(cells));
    this.wholeFile.reportRepeated(this.facts, cells);
    this.wholeFile.count(this.facts, cells.faulty);
    if (cells.faulty) return;
    this.valid += 1;
    const { name, wage } = person;
    if (name === undefined || wage === undefined || !layout.complete) return;
    const { row, line } = cells.place;
    this.told.onPerson?.({ row, line, ...person, name, wage });
  }

  private skip(line: number, kind: SkippedLine['kind']): void {
    if (this.skipped.length < mostSkipped) this.skipped.push({ line, kind });
  }
}

/** Whether a row has but one cell, with all in it that so many columns ask for. */
function standsInOne(cells: readonly string[], columns: number): boolean {
  return cells.length === 1 && columns > 1 && cellsInOne(cells).length >= columns;
}

function isNik(cell: string): boolean {
  return !(parseNik(cell) instanceof Fault);
}

/** @returns how many different columns a row's cells name. */
export function knownIn(columnOf: (header: string) => Column | undefined): (cells: readonly string[]) => number {
  return (cells) => new Set(cells.map(columnOf).filter((column) => column !== undefined)).size;
}
