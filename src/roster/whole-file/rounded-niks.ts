import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import type { FirstRows } from './first-rows.js';
import { hasZeroSerial, type Nik } from '../nik.js';
import { Numbers } from './numbers.js';
import { none, type RowFacts } from './row-facts.js';
import type { RowPlaces } from './row-places.js';

/** One NIK in ten honestly ends in 0; where this many of them do, a spreadsheet kept 15 digits and made up the last. */
const damagedShare = 0.9;
const leastRows = 10;

/** Finds the file whose sixteenth digits a spreadsheet has replaced by 0, which only shows when all rows are read. */
export class RoundedNiks {
  private count = 0;
  private withoutError = 0;
  private readonly rows = new Numbers(0);

  /** Counts a row's NIK and keeps the row where it ends in 0. @param faulty whether the row has an error already. */
  see({ row, nikHigh, nikLow }: RowFacts, faulty: boolean): void {
    if (nikHigh === none) return;
    this.count += 1;
    if (nikLow % 10 !== 0) return;
    if (!faulty) this.withoutError += 1;
    this.rows.push(row);
  }

  /** Reports NIK_DAMAGED_BY_SPREADSHEET at each such row. @returns how many of them had no error until now. */
  judge(niks: FirstRows, places: RowPlaces, layout: Layout, report: Report): number {
    if (this.count < leastRows || this.rows.length < this.count * damagedShare) return 0;
    const index = layout.at.get('nik') ?? 0;
    const header = layout.headers[index];
    for (let at = 0; at < this.rows.length; at++) {
      const row = this.rows.at(at);
      const value = niks.nik(row);
      // Of its end the row itself has said that it is none's.
      if (hasZeroSerial(value as Nik)) continue;
      report.add('NIK_DAMAGED_BY_SPREADSHEET', { ...places.of(row), index, column: 'nik', header, value });
    }
    return this.withoutError;
  }
}
