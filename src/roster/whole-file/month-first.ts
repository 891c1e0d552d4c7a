import { dateOrder } from '../fields/date.js';
import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import type { RowCells } from '../row-cells.js';
import { dateBits, type DateOrders, type RowFacts } from './row-facts.js';

const columns = ['start_date', 'end_date'] as const;

/** @returns what the cells of a row show of the order of day and month. */
export function dateOrders(cells: RowCells): DateOrders {
  let [doubtfulDates, monthFirst] = [0, 0];
  for (const column of columns) {
    const order = cells.read(column, dateOrder);
    if (order === 'doubtful') doubtfulDates |= dateBits[column];
    if (order === 'month-first') monthFirst |= dateBits[column];
  }
  return { doubtfulDates, monthFirst };
}

/** Notices that a column has dates with the month first: then its others, read with the day first, may have it too. */
export class MonthFirst {
  private readonly doubtful = { start_date: 0, end_date: 0 };
  /** Where a date first stood that has the month first. */
  private readonly shown: Partial<Record<keyof typeof dateBits, { row: number; line: number }>> = {};

  see({ row, line, doubtfulDates, monthFirst }: RowFacts): void {
    if ((doubtfulDates | monthFirst) === 0) return;
    for (const column of columns) {
      if ((doubtfulDates & dateBits[column]) !== 0) this.doubtful[column] += 1;
      if ((monthFirst & dateBits[column]) !== 0) this.shown[column] ??= { row, line };
    }
  }

  /** Reports DATES_AMBIGUOUS once a column. */
  judge(layout: Layout, report: Report): void {
    for (const column of columns) {
      const [count, other] = [this.doubtful[column], this.shown[column]];
      if (count === 0 || other === undefined) continue;
      const header = layout.headers[layout.at.get(column) ?? 0];
      report.add('DATES_AMBIGUOUS', {
        row: null,
        line: null,
        column,
        header,
        other,
        params: { detail: String(count) },
      });
    }
  }
}
