import type { WrittenRecord } from './cell-span.js';
import type { Separator } from './dialect.js';

/** A record whose cells are known by where they stand among bytes; one object serves all records. */
export class ByteRecord {
  bytes: Buffer = Buffer.alloc(0);
  /** Where the record begins, and where the next one does. */
  start = 0;
  end = 0;
  /** How many cells there are. */
  count = 0;
  /** Where each cell's text begins and ends, its quotes left out. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** 1 where a quoted cell holds doubled quotes, which mean one. */
  doubled = new Uint8Array(64);
  /** Whether all is ASCII. */
  ascii = true;
  /** Whether anything is there but ASCII that prints (no `#`) and Latin letters with accents: more than bytes can judge. */
  strange = false;
  /** Line breaks inside quotes. */
  breaks = 0;
  /** The physical line where it starts, from 1. */
  line = 0;
  /** The row of a spreadsheet, from 1. */
  sheetRow = 0;

  constructor(private readonly separator: Separator) {}

  add(start: number, end: number, doubled: boolean): void {
    if (this.count === this.starts.length) this.widen();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.doubled[this.count] = doubled ? 1 : 0;
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
      cells.push(this.doubled[at] === 1 ? cell.replaceAll('""', '"') : cell);
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
    const doubled = new Uint8Array(this.doubled.length * 4);
    doubled.set(this.doubled);
    this.doubled = doubled;
  }
}
