import type { ByteRecord } from '../input/byte-record.js';
import type { RowFacts } from '../whole-file/row-facts.js';

/** What is kept of each row, and where among its numbers. */
const place = {
  end: 0,
  breaks: 1,
  plain: 2,
  nikHigh: 3,
  nikLow: 4,
  kpjA: 5,
  kpjB: 6,
  kpjC: 7,
  wage: 8,
  startMonth: 9,
  endMonth: 10,
  blth: 11,
  npp: 12,
  nameKey: 13,
  motherKey: 14,
} as const;
const width = Object.keys(place).length;

/** Shorter rows than these, in bytes, need more room than a block has: the block is then judged in part. */
const shortestRow = 40;
/** More different texts of months and companies than these are not passed on: a block has one or two. */
const mostTexts = 256;

/** The facts of a block's rows, as numbers in memory that two threads share. */
export class PackedRows {
  private readonly numbers: Float64Array;
  readonly capacity: number;

  constructor(memory: SharedArrayBuffer) {
    this.numbers = new Float64Array(memory);
    this.capacity = Math.floor(this.numbers.length / width);
  }

  /** @returns how many bytes of memory serve a block of so many bytes. */
  static memoryFor(length: number): number {
    return Math.ceil(length / shortestRow) * width * Float64Array.BYTES_PER_ELEMENT;
  }

  /** @param facts undefined where strings have to read the row. @param texts what the rows' numbers of texts mean; is added to. */
  write(row: number, record: ByteRecord, facts: RowFacts | undefined, texts: Texts): void {
    const { numbers } = this;
    const at = row * width;
    numbers[at + place.end] = record.end;
    numbers[at + place.breaks] = record.breaks;
    const [month, company] = facts === undefined ? [-1, -1] : [texts.numberOf(facts.blth), texts.numberOf(facts.npp)];
    numbers[at + place.plain] = month < 0 || company < 0 ? 0 : 1;
    if (facts === undefined) return;
    numbers[at + place.nikHigh] = facts.nikHigh;
    numbers[at + place.nikLow] = facts.nikLow;
    numbers[at + place.kpjA] = facts.kpjA;
    numbers[at + place.kpjB] = facts.kpjB;
    numbers[at + place.kpjC] = facts.kpjC;
    numbers[at + place.nameKey] = facts.nameKey;
    numbers[at + place.motherKey] = facts.motherKey;
    numbers[at + place.wage] = facts.wage;
    numbers[at + place.startMonth] = facts.startMonth;
    numbers[at + place.endMonth] = facts.endMonth;
    numbers[at + place.blth] = month;
    numbers[at + place.npp] = company;
  }

  /** Fills the facts of a row, without its place in the file. @returns whether it is plainly good; else nothing is filled. */
  read(row: number, facts: RowFacts, texts: readonly string[]): boolean {
    const { numbers } = this;
    const at = row * width;
    if (numbers[at + place.plain] === 0) return false;
    facts.nikHigh = numbers[at + place.nikHigh] as number;
    facts.nikLow = numbers[at + place.nikLow] as number;
    facts.kpjA = numbers[at + place.kpjA] as number;
    facts.kpjB = numbers[at + place.kpjB] as number;
    facts.kpjC = numbers[at + place.kpjC] as number;
    facts.nameKey = numbers[at + place.nameKey] as number;
    facts.motherKey = numbers[at + place.motherKey] as number;
    facts.wage = numbers[at + place.wage] as number;
    facts.startMonth = numbers[at + place.startMonth] as number;
    facts.endMonth = numbers[at + place.endMonth] as number;
    facts.blth = texts[numbers[at + place.blth] as number] ?? '';
    facts.npp = texts[numbers[at + place.npp] as number] ?? '';
    return true;
  }

  /** @returns where the next row begins. */
  end(row: number): number {
    return this.numbers[row * width + place.end] as number;
  }

  /** @returns how many line breaks there are inside the row. */
  breaks(row: number): number {
    return this.numbers[row * width + place.breaks] as number;
  }
}

/** Numbers for the few texts that a block's rows have in common. */
export class Texts {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** @returns the text's number, from 0; -1 where there are too many. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.all.length === mostTexts) return -1;
    this.numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}
