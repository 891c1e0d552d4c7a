import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import { Bits } from './bits.js';
import { birthIn, type FirstRows } from './first-rows.js';
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
  see({ row, nikHigh, nikLow, nameKey, motherKey }: RowFacts): void {
    this.count += 1;
    if (nameKey === 0) return;
    const key = keyOf(nameKey, birthIn(nikHigh, nikLow));
    this.keys.set(row, key);
    if (this.count > this.met.room) this.meetMore();
    if (this.met.add(key)) this.again.push(key);
    if (motherKey !== 0) (this.mothers ??= new Numbers(this.expected)).set(row, motherKey);
  }

  /** Reports PERSON_TWICE at the later row. */
  judge(niks: FirstRows, places: RowPlaces, layout: Layout, report: Report): void {
    const index = layout.at.get('nik') ?? 0;
    const header = layout.headers[index];
    const alike = this.alike();
    let first = 0;
    for (let at = 1; at < alike.length; at++) {
      const row = rowOf(alike[at] as number);
      if (placeOf(alike[at] as number) !== placeOf(alike[first] as number)) first = at;
      for (let before = first; before < Math.min(at, first + mostCompared); before++) {
        const earlier = rowOf(alike[before] as number);
        if (!this.haveOneName(niks, earlier, row)) continue;
        const apart = niks.digitsApart(earlier, row);
        const evidence = this.evidence(niks, earlier, row, apart);
        if (evidence === undefined) continue;
        report.add('PERSON_TWICE', {
          ...places.of(row),
          index,
          column: 'nik',
          header,
          value: niks.nik(row),
          other: { row: earlier, line: places.of(earlier).line },
          params: { detail: evidence, expected: String(apart) },
        });
        break;
      }
    }
  }

  /** Whether two rows have one name and one birth date. */
  private haveOneName(niks: FirstRows, one: number, other: number): boolean {
    return this.keys.at(one) === this.keys.at(other) && niks.birth(one) === niks.birth(other);
  }

  /** What speaks for two rows of one name and birth date to be one person. */
  private evidence(niks: FirstRows, one: number, other: number, apart: number): Evidence | undefined {
    if (apart <= strange.nearDigits) return 'digits';
    const mother = this.mothers?.at(one) ?? 0;
    if (mother !== 0 && mother === this.mothers?.at(other)) return 'mother';
    const hasWords = (nameIn(this.keys.at(one), niks.birth(one)) & 1) === 1;
    return hasWords && this.count <= strange.mostApart ? 'birth' : undefined;
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

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
