import { parseAmount } from './fields/wage.js';
import { Fault } from './fault.js';
import type { TableRecord } from './input/records.js';
import type { Layout } from './layout.js';
import type { Report } from './report.js';

/** Below this, in sen, a line counts people. */
const leastSum = 1_000_000;
/** A sum in whole rupiah, in sen, is not told from one with sen. */
const rounded = 100;
/** Sums of something else than the wages of this file's rows. */
const ofOthers = /iuran|\b(?:jht|jkk|jkm|jkp|jp)\b|lalu|sebelumnya|pindah/i;

/** Holds the one sum below a table against its rows: of a row that was lost, nothing else is left to tell. */
export class SumLine {
  private lines = 0;
  private said: { readonly record: TableRecord; readonly wages: number } | undefined;

  /**
   * Takes a line that is a sum.
   * @param wages what the rows above come to, in sen.
   */
  see(record: TableRecord, wages: number): void {
    if (record.cells.some((cell) => ofOthers.test(cell))) return;
    this.lines += 1;
    this.said = { record, wages };
  }

  /** Reports TOTAL_DIFFERS, of rows that are all in order; sums of parts of a table are not judged. */
  judge({ at, headers }: Layout, report: Report): void {
    const index = at.get('wage');
    if (this.lines !== 1 || this.said === undefined || index === undefined) return;
    const { record, wages } = this.said;
    const value = record.cells[index] ?? '';
    const amount = value === '' ? undefined : parseAmount(value);
    if (amount === undefined || amount instanceof Fault || amount < leastSum || Number.isNaN(wages)) return;
    if (Math.abs(amount - wages) < rounded) return;
    report.add('TOTAL_DIFFERS', {
      row: null,
      line: record.line,
      sheetRow: record.sheetRow,
      index,
      column: 'wage',
      header: headers[index],
      value,
      params: { detail: amount > wages ? 'more' : 'less', expected: String(wages) },
    });
  }
}
