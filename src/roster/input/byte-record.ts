import type { WrittenRecord } from './cell-span.js';
import type { Separator } from './dialect.js';

/** How a cell stands in a record: without quotes or in them; with doubled quotes, which mean one; or begun by a quote that is closed in its middle. */
export const quoting = { plain: 0, doubled: 1, misplaced: 2 } as const;

export type Quoting = (typeof quoting)[keyof typeof quoting];

/** A record whose cells are known by where they stand among bytes; one object serves all records. */
export class ByteRecord {
  bytes: Buffer = Buffer.alloc(0);
  /** Where the record begins, and where the next one does. */
  start = 0;
  end = 0;
  /** How many cells there are. */
  count = 0;
  /** Where each cell's text begins and ends, its quotes left out, but for misplaced ones. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** By cell its {@link quoting}. */
  quoted = new Uint8Array(64);
  /** Whether all is ASCII. */
  ascii = true;
  /** Line breaks inside quotes. */
  breaks = 0;
  /** The physical line where it starts, from 1. */
  line = 0;
  /** The row of a spreadsheet, from 1. */
  sheetRow = 0;

  constructor(private readonly separator: Separator) {}

  add(start: number, end: number, quoted: Quoting): void {
    if (this.count === this.starts.length) this.widen();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.quoted[this.count] = quoted;
    this.count += 1;
  }

  /** @returns whether there is nothing in any cell. */
  isBlank(): boolean {
    let at = 0;
    while (at < this.count && this.starts[at] === this.ends[at]) at += 1;
    return at === this.count;
  }

  /** @returns the cells as strings. */
  cells(): string[] {
    const cells: string[] = [];
    const text = this.ascii ? this.bytes.toString('latin1', this.start, this.end) : '';
    for (let at = 0; at < this.count; at++) {
      const [start, end] = [this.starts[at] ?? 0, this.ends[at] ?? 0];
      const cell = this.ascii
        ? text.slice(start - this.start, end - this.start)
        : this.bytes.toString('utf8', start, end);
      cells.push(textOf(cell, this.quoted[at] as Quoting));
    }
    return cells;
  }

  /** @returns all of it, as it is written. */
  written(): WrittenRecord {
    const { bytes, start, end, separator } = this;
    return { text: bytes.toString(this.ascii ? 'latin1' : 'utf8', start, end), separator };
  }

  private widen(): void {
    const wider = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
      const more = new Int32Array(numbers.length * 4);
      more.set(numbers);
      return more;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    const quoted = new Uint8Array(this.quoted.length * 4);
    quoted.set(this.quoted);
    this.quoted = quoted;
  }
}

/** Of a cell that a quote begins, all until that is closed. */
const untilClosed = /^"(?:[^"]|"")*/;

/** @returns what a cell says. */
function textOf(cell: string, quoted: Quoting): string {
  if (quoted === quoting.plain) return cell;
  if (quoted === quoting.doubled) return cell.replaceAll('""', '"');
  // csv-parse leaves both quotes where they stand, and has read what is between them by then.
  return cell.replace(untilClosed, (begun) => `"${begun.slice(1).replaceAll('""', '"')}`);
}
