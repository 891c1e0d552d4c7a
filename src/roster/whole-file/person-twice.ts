import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import { Bits } from './bits.js';
import { birthIn, digitsApart, type FirstRows } from './first-rows.js';
import { NearlyNamed, type Pair } from './nearly-named.js';
import { Numbers } from './numbers.js';
import type { RowFacts } from './row-facts.js';
import type { RowPlaces } from './row-places.js';
import { strange } from './strange.js';

/** With so many of one name and birth date a row is compared: a file may be made of nothing else. */
const mostCompared = 20;

/** What two rows have in common besides name and birth date: all digits of the NIK but so many, the mother, or nothing. */
type Evidence = 'digits' | 'mother' | 'birth';

/**
 * Finds the person who is in the file with two NIKs, by what is the same all the same. Keeps nine bytes a worker, by row;
 * name and birth date as one number, which holds for the whole name.
 */
export class PersonTwice {
  private readonly keys: Numbers;
  private mothers: Numbers | undefined;
  /** The keys that have come, and those of them that seem to have come before. */
  private met: Bits;
  private readonly again = new Numbers(0);
  private readonly nearlyNamed = new NearlyNamed();
  private count = 0;

  /** @param expected about how many workers there are. */
  constructor(private readonly expected: number) {
    this.keys = new Numbers(expected);
    this.met = new Bits(expected);
  }

  /** Fetches what will be looked at: see `FirstRows.bringNear`. */
  bringNear({ nikHigh, nikLow, nameKey }: RowFacts): void {
    this.met.bringNear(keyOf(nameKey, birthIn(nikHigh, nikLow)));
  }

  /** Takes a row that has a NIK and no error. */
  see(facts: RowFacts): void {
    const { row, nikHigh, nikLow, nameKey, motherKey } = facts;
    this.count += 1;
    if (nameKey === 0) return;
    const key = keyOf(nameKey, birthIn(nikHigh, nikLow));
    this.keys.set(row, key);
    if (this.count > this.met.room) this.meetMore();
    if (this.met.add(key)) this.again.push(key);
    this.nearlyNamed.see(facts);
    if (motherKey !== 0) (this.mothers ??= new Numbers(this.expected)).set(row, motherKey);
  }

  /** Reports PERSON_TWICE at the later row. */
  judge(niks: FirstRows, places: RowPlaces, layout: Layout, report: Report): void {
    const index = layout.at.get('nik') ?? 0;
    const header = layout.headers[index];
    const told = new Set<number>();
    const tell = ({ earlier, row, apart }: Pair, evidence: Evidence): void => {
      if (told.has(row)) return;
      told.add(row);
      report.add('PERSON_TWICE', {
        ...places.of(row),
        index,
        column: 'nik',
        header,
        value: niks.nik(row),
        other: { row: earlier, line: places.of(earlier).line },
        params: { detail: evidence, expected: String(apart), ...this.names(earlier, row) },
      });
    };
    this.findSame(niks, tell);
    const isJudged = ({ earlier, row }: Pair): boolean => this.keys.at(earlier) === this.keys.at(row);
    const near = this.nearlyNamed.find(niks, (pair) => (isJudged(pair) ? undefined : this.evidence(pair, 'like', 0)));
    for (const { pair, evidence } of near) tell(pair, evidence);
  }

  /** Tells of rows whose name is the same, however many rows there are. */
  private findSame(niks: FirstRows, tell: (pair: Pair, evidence: Evidence) => void): void {
    const { rows, firsts } = groupsIn(this.alike());
    const halves = niks.halves(rows);
    for (let at = 0; at < rows.length; at++) {
      const first = firsts[at] as number;
      for (let before = first; before < Math.min(at, first + mostCompared); before++) {
        if (birthAt(halves, before) !== birthAt(halves, at)) continue;
        const pair = {
          earlier: rows[before] as number,
          row: rows[at] as number,
          apart: digitsApart(halves, before, at),
        };
        const evidence = this.evidence(pair, 'same', birthAt(halves, at));
        if (evidence === undefined) continue;
        tell(pair, evidence);
        break;
      }
    }
  }

  /** What speaks for two rows of one name, or of names that are like each other, and of one birth date to be one person. */
  private evidence({ earlier, row, apart }: Pair, name: 'same' | 'like', birth: number): Evidence | undefined {
    const isMany = this.count > strange.mostApart;
    if (apart <= (isMany && name === 'like' ? 1 : strange.nearDigits)) return 'digits';
    const mother = this.mothers?.at(earlier) ?? 0;
    if (mother !== 0 && mother === this.mothers?.at(row)) return 'mother';
    const hasWords = (nameIn(this.keys.at(earlier), birth) & 1) === 1;
    return name === 'same' && hasWords && !isMany ? 'birth' : undefined;
  }

  /** @returns both names, where they are kept and written in two ways. */
  private names(earlier: number, row: number): Partial<Record<'name' | 'otherName', string>> {
    const [otherName, name] = [this.nearlyNamed.nameOf(earlier), this.nearlyNamed.nameOf(row)];
    if (name === undefined || otherName === undefined || name.toLowerCase() === otherName.toLowerCase()) return {};
    return { name, otherName };
  }

  /** @returns who may share name and birth date with somebody, side by side and in the file's order: {@link placed} numbers. */
  private alike(): Float64Array {
    const { keys, again } = this;
    // Few as they are, they may have room to be told apart.
    const wanted = new Bits(4 * again.length);
    for (let at = 0; at < again.length; at++) wanted.add(again.at(at));
    const rows = Math.min(keys.length, mostRows);
    let found = new Float64Array(4 * again.length);
    let count = 0;
    for (let row = 1; row < rows; row++) {
      const key = keys.at(row);
      if (key === 0 || !wanted.has(key)) continue;
      if (count === found.length) found = longer(found);
      found[count] = placed(key, row);
      count += 1;
    }
    return found.subarray(0, count).sort();
  }

  /** Makes room for more keys. */
  private meetMore(): void {
    this.met = new Bits(2 * this.count);
    for (let row = 1; row < this.keys.length; row++) this.met.add(this.keys.at(row));
  }
}

/** @param birth six digits of a NIK. @returns 32 bits for a name and a birth date; 0, which stands for none, as good as never. */
const keyOf = (nameKey: number, birth: number): number => nameKey ^ Math.imul(birth, 0x9e3779b1);
/** @returns the name's part of a key. */
const nameIn = keyOf;

/** A row and what it is sorted by, in one number: of more rows than these, the first are compared. */
const mostRows = 2 ** 22;
const placed = (key: number, row: number): number => (key >>> 1) * mostRows + row;
const placeOf = (number: number): number => Math.floor(number / mostRows);
const rowOf = (number: number): number => number % mostRows;

/**
 * @param alike sorted {@link placed} numbers.
 * @returns the rows that have the key of another, side by side; and for each, at which of them its group begins.
 */
function groupsIn(alike: Float64Array): { rows: Int32Array; firsts: Int32Array } {
  const rows = new Int32Array(alike.length);
  const firsts = new Int32Array(alike.length);
  let count = 0;
  for (let from = 0, to = 0; from < alike.length; from = to) {
    const place = placeOf(alike[from] as number);
    for (to = from + 1; to < alike.length && placeOf(alike[to] as number) === place; ) to += 1;
    if (to === from + 1) continue;
    const first = count;
    for (let at = from; at < to; at++, count++) {
      rows[count] = rowOf(alike[at] as number);
      firsts[count] = first;
    }
  }
  return { rows: rows.subarray(0, count), firsts: firsts.subarray(0, count) };
}

/** @param halves as {@link FirstRows.halves}. */
function birthAt(halves: Int32Array, at: number): number {
  return birthIn(halves[2 * at] as number, halves[2 * at + 1] as number);
}

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
