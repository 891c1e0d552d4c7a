import type { Layout } from './layout.js';
import type { Nik } from './nik.js';
import type { Report } from './report.js';
import type { Place } from './row-cells.js';

/** One NIK in ten honestly ends in 0; where this many of them do, a spreadsheet kept 15 digits and made up the last. */
const damagedShare = 0.9;
const leastRows = 10;

interface Rounded {
  readonly place: Place;
  readonly nik: Nik;
  readonly faulty: boolean;
}

/** Finds the file whose sixteenth digits a spreadsheet has replaced by 0, which only shows when all rows are read. */
export class RoundedNiks {
  private count = 0;
  private readonly rounded: Rounded[] = [];

  /** Counts a row's NIK and keeps it where it ends in 0. @param faulty whether the row has an error already. */
  see(nik: Nik, place: Place, faulty: boolean): void {
    this.count += 1;
    if (nik.endsWith('0')) this.rounded.push({ place, nik, faulty });
  }

  /** Reports NIK_DAMAGED_BY_SPREADSHEET at each such row. @returns how many of them had no error until now. */
  judge(layout: Layout, report: Report): number {
    if (this.count < leastRows || this.rounded.length < this.count * damagedShare) return 0;
    const index = layout.at.get('nik') ?? 0;
    for (const { place, nik } of this.rounded) {
      const header = layout.headers[index];
      report.add('NIK_DAMAGED_BY_SPREADSHEET', { ...place, index, column: 'nik', header, value: nik });
    }
    return this.rounded.filter(({ faulty }) => !faulty).length;
  }
}
