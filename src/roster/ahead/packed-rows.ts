import { type PlainReader, unclear } from '../plain/plain-rows.js';
import type { RowFacts } from '../whole-file/row-facts.js';

/** What is kept of each row, and where among its numbers. */
const place = {
  start: 0,
  end: 1,
  nikHigh: 2,
  nikLow: 3,
  kpjA: 4,
  kpjB: 5,
  kpjC: 6,
  rupiah: 7,
  startMonth: 8,
  endMonth: 9,
  blth: 10,
  npp: 11,
  nameKey: 12,
  motherKey: 13,
  doubtfulDates: 14,
  nameFrom: 15,
  nameEnd: 16,
} as const;
const width = Object.keys(place).length;

/** No row is shorter, in bytes, that has a NIK, a name and a wage. */
const shortestRow = 20;
/** More different texts of months and companies than these are not passed on: a block has one or two. */
const mostTexts = 256;

/** The facts of a block's rows, as numbers in memory that two threads share. */
export class PackedRows {
  private readonly numbers: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.numbers = new Int32Array(memory);
  }

  /** @returns how many bytes of memory serve a block of so many bytes. */
  static memoryFor(length: number): number {
    return Math.ceil(length / shortestRow) * width * Int32Array.BYTES_PER_ELEMENT;
  }

  /** @param row its number, from 0. @param texts what the rows' numbers of texts mean; is added to. @returns whether there was room for its texts. */
  write(row: number, start: number, end: number, facts: RowFacts, texts: Texts): boolean {
    const [month, company] = [texts.numberOf(facts.blth), texts.numberOf(facts.npp)];
    if (month < 0 || company < 0) return false;
    const { numbers } = this;
    const at = row * width;
    numbers[at + place.start] = start;
    numbers[at + place.end] = end;
    numbers[at + place.nikHigh] = facts.nikHigh;
    numbers[at + place.nikLow] = facts.nikLow;
    numbers[at + place.kpjA] = facts.kpjA;
    numbers[at + place.kpjB] = facts.kpjB;
    numbers[at + place.kpjC] = facts.kpjC;
    // Sen would need more bits.
    numbers[at + place.rupiah] = facts.wage / 100;
    numbers[at + place.startMonth] = facts.startMonth;
    numbers[at + place.endMonth] = facts.endMonth;
    numbers[at + place.blth] = month;
    numbers[at + place.npp] = company;
    numbers[at + place.nameKey] = facts.nameKey;
    numbers[at + place.motherKey] = facts.motherKey;
    numbers[at + place.doubtfulDates] = facts.doubtfulDates;
    numbers[at + place.nameFrom] = facts.nameFrom;
    numbers[at + place.nameEnd] = facts.nameEnd;
    return true;
  }

  /** Fills the facts of a row, without its place in the file. @returns where the next row begins. */
  read(row: number, facts: RowFacts, texts: readonly string[]): number {
    const { numbers } = this;
    const at = row * width;
    facts.nikHigh = numbers[at + place.nikHigh] as number;
    facts.nikLow = numbers[at + place.nikLow] as number;
    facts.kpjA = numbers[at + place.kpjA] as number;
    facts.kpjB = numbers[at + place.kpjB] as number;
    facts.kpjC = numbers[at + place.kpjC] as number;
    facts.wage = (numbers[at + place.rupiah] as number) * 100;
    facts.startMonth = numbers[at + place.startMonth] as number;
    facts.endMonth = numbers[at + place.endMonth] as number;
    facts.blth = texts[numbers[at + place.blth] as number] ?? '';
    facts.npp = texts[numbers[at + place.npp] as number] ?? '';
    facts.nameKey = numbers[at + place.nameKey] as number;
    facts.motherKey = numbers[at + place.motherKey] as number;
    facts.doubtfulDates = numbers[at + place.doubtfulDates] as number;
    facts.nameFrom = numbers[at + place.nameFrom] as number;
    facts.nameEnd = numbers[at + place.nameEnd] as number;
    return numbers[at + place.end] as number;
  }

  start(row: number): number {
    return this.numbers[row * width + place.start] as number;
  }
}

/** The rows that another thread found plainly good in a block, told by where they begin, one after the other. */
export class KnownRows implements PlainReader {
  private next = 0;

  constructor(
    private readonly rows: PackedRows,
    private readonly count: number,
    private readonly texts: readonly string[],
  ) {}

  read(bytes: Buffer, from: number, facts: RowFacts): number {
    while (this.next < this.count && this.rows.start(this.next) < from) this.next += 1;
    if (this.next === this.count || this.rows.start(this.next) !== from) return unclear;
    facts.nameIn = bytes;
    return this.rows.read(this.next, facts, this.texts);
  }
}

/** Numbers for the few texts that a block's rows have in common. */
export class Texts {
  readonly all: string[] = [''];
  private readonly numbers = new Map<string, number>();

  /** @returns the text's number, from 0; -1 where there are too many. */
  numberOf(text: string): number {
    // Most files have neither column.
    if (text === '') return 0;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.all.length === mostTexts) return -1;
    this.numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}
