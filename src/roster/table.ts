import type { Column } from './columns.js';
import type { TableRecord } from './input/records.js';
import { type Layout, readHeader } from './layout.js';
import type { Person } from './person.js';
import type { Report } from './report.js';
import { readRow, type RowRules } from './row.js';
import { cleanCell, type Place, RowCells } from './row-cells.js';
import { fillFacts } from './whole-file/row-facts.js';
import { WholeFile } from './whole-file/whole-file.js';

/** What turns a table's records into people, one after the other. */
export class Table {
  /** Data rows; empty ones do not count. */
  rows = 0;
  /** Rows without an error. */
  valid = 0;
  layout: Layout | undefined;
  /** Whether the header could not be cut into cells: nothing after it can be read. */
  headless = false;
  private readonly wholeFile = new WholeFile();

  constructor(
    private readonly columnOf: (header: string) => Column | undefined,
    private readonly rules: RowRules,
    private readonly report: Report,
    private readonly onPerson: (person: Person) => void,
  ) {}

  /** Takes the next record: the first that is not empty is the header. */
  take(record: TableRecord): void {
    const cells = record.cells.map(cleanCell);
    if (record.fault === undefined && cells.every((cell) => cell === '')) return;
    if (this.layout === undefined) this.takeHeader(record, cells);
    else this.takeRow(record, cells, this.layout);
  }

  /** Judges what only shows when all rows are read. */
  end(): void {
    if (this.layout) this.valid -= this.wholeFile.judge(this.layout, this.report);
    if (!this.layout?.complete) this.valid = 0;
    if (this.rows === 0 && !this.headless) this.report.add('FILE_EMPTY', { row: null, line: null });
  }

  private takeHeader(record: TableRecord, headers: readonly string[]): void {
    if (record.fault) {
      this.headless = true;
      this.report.add(record.fault.code, { ...record, row: null, index: record.fault.index });
    } else {
      this.layout = readHeader(headers, record, this.columnOf, this.report);
    }
  }

  private takeRow(record: TableRecord, cells: readonly string[], layout: Layout): void {
    this.rows += 1;
    const place: Place = { row: this.rows, line: record.line, sheetRow: record.sheetRow };
    if (record.fault) {
      const { code, index } = record.fault;
      this.report.add(code, { ...place, index, column: layout.columns[index] ?? null, header: layout.headers[index] });
    } else if (cells.length !== layout.headers.length) {
      const params = { detail: String(cells.length), expected: String(layout.headers.length) };
      // Which cell belongs to which column, nobody knows here.
      const source = { cells, columns: cells.map(() => null) };
      this.report.add('ROW_WIDTH', { ...place, index: 0, params, source });
    } else {
      this.takePerson(new RowCells(cells, layout, place, this.report), layout);
    }
  }

  private takePerson(cells: RowCells, layout: Layout): void {
    const person = readRow(cells, this.rules);
    fillFacts(this.wholeFile.facts, cells.place, person);
    this.wholeFile.reportRepeated(cells);
    this.wholeFile.count(cells.faulty);
    if (cells.faulty) return;
    this.valid += 1;
    const { name, wage } = person;
    if (name === undefined || wage === undefined || !layout.complete) return;
    const { row, line } = cells.place;
    this.onPerson({ row, line, ...person, name, wage });
  }
}
