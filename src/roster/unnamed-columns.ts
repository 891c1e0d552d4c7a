import { columnLetters } from './report.js';

/** So many are told of. */
const mostTold = 100;

/** Columns without a header in which something stands all the same: nobody can say what it is. */
export class UnnamedColumns {
  /** Where such columns stand among the others, from 0. */
  readonly places: readonly number[];
  private readonly found = new Set<number>();

  constructor(private readonly headers: readonly string[]) {
    this.places = headers.flatMap((header, index) => (header === '' ? [index] : []));
  }

  /** Takes a row, cleaned, whose cells stand below their headers. */
  see(cells: readonly string[]): void {
    for (const index of this.places) if (cells[index]) this.found.add(index);
    for (let index = this.headers.length; index < cells.length; index++) if (cells[index]) this.found.add(index);
  }

  /** @returns whether a row with something in this column says nothing new. */
  isFound(index: number): boolean {
    return this.found.has(index);
  }

  /** @returns the columns as a spreadsheet calls them, from left to right; of very many the first hundred. */
  letters(): string[] {
    return [...this.found]
      .toSorted((a, b) => a - b)
      .slice(0, mostTold)
      .map(columnLetters);
  }
}
