import type { Place } from '../row-cells.js';
import { Numbers } from './numbers.js';

/** Where each row stands in the file. Nearly every one stands right below the one before it: only the others are kept. */
export class RowPlaces {
  private readonly rows = new Numbers(0);
  private readonly lines = new Numbers(0);
  private readonly sheetRows = new Numbers(0);
  private linesAbove = -1;
  private sheetRowsAbove = -1;

  /** Takes a row, one after the other. */
  see({ row, line, sheetRow }: Place): void {
    if (line - row === this.linesAbove && sheetRow - row === this.sheetRowsAbove) return;
    this.linesAbove = line - row;
    this.sheetRowsAbove = sheetRow - row;
    this.rows.push(row);
    this.lines.push(this.linesAbove);
    this.sheetRows.push(this.sheetRowsAbove);
  }

  /** @param row one that was seen. */
  of(row: number): Place {
    let [low, high] = [0, this.rows.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.rows.at(middle) <= row) low = middle;
      else high = middle;
    }
    return { row, line: row + this.lines.at(low), sheetRow: row + this.sheetRows.at(low) };
  }
}
