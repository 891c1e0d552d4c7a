import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import { Bits } from './bits.js';
import type { FirstRows } from './first-rows.js';
import { Numbers } from './numbers.js';
import type { RowFacts } from './row-facts.js';
import type { RowPlaces } from './row-places.js';
import { strange } from './strange.js';

/** With so many of one name and birth date a row is compared: a file may be made of nothing else. */
const mostCompared = 20;

/** What two rows have in common besides name and birth date: all digits of the NIK but so many, the mother, or nothing. */
type Evidence = 'digits' | 'mother' | 'birth';

/**
 * Finds the person who is in the file with two NIKs, by what is the same all the same. Keeps eight bytes a worker, by row;
 * names as numbers, which hold for the whole name.
 */
export class PersonTwice {
  private readonly names: Numbers;
  private mothers: Numbers | undefined;
  private count = 0;

  /** @param expected about how many workers there are. */
  constructor(private readonly expected: number) {
    this.names = new Numbers(expected);
  }

  /** Takes a row that has a NIK and no error. */
  see({ row, nameKey, motherKey }: RowFacts): void {
    this.count += 1;
    if (nameKey === 0) return;
    this.names.set(row, nameKey);
    if (motherKey !== 0) (this.mothers ??= new Numbers(this.expected)).set(row, motherKey);
  }

  /** Reports PERSON_TWICE at the later row. */
  judge(niks: FirstRows, places: RowPlaces, layout: Layout, report: Report): void {
    const index = layout.at.get('nik') ?? 0;
    const header = layout.headers[index];
    const alike = this.alike(niks);
    let first = 0;
    for (let at = 1; at < alike.length; at++) {
      const row = rowOf(alike[at] as number);
      if (keyOf(alike[at] as number) !== keyOf(alike[first] as number)) first = at;
      for (let before = first; before < Math.min(at, first + mostCompared); before++) {
        const earlier = rowOf(alike[before] as number);
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

  /** What speaks for two rows to be one person; nothing where name or birth date differ. */
  private evidence(niks: FirstRows, one: number, other: number, apart: number): Evidence | undefined {
    const name = this.names.at(one);
    if (name !== this.names.at(other) || niks.birth(one) !== niks.birth(other)) return undefined;
    if (apart <= strange.nearDigits) return 'digits';
    const mother = this.mothers?.at(one) ?? 0;
    if (mother !== 0 && mother === this.mothers?.at(other)) return 'mother';
    const hasWords = (name & 1) === 1;
    return hasWords && this.count <= strange.mostApart ? 'birth' : undefined;
  }

  /** @returns who may share name and birth date with somebody, side by side and in the file's order: {@link keyed} numbers. */
  private alike(niks: FirstRows): Float64Array {
    const rows = Math.min(this.names.length, mostRows);
    const [met, again] = [new Bits(rows), new Bits(rows)];
    let count = 0;
    for (let row = 1; row < rows; row++) {
      const key = this.key(niks, row);
      if (key === 0 || !met.add(key)) continue;
      again.add(key);
      count += 2;
    }
    const found = new Float64Array(Math.min(count, rows));
    count = 0;
    for (let row = 1; row < rows; row++) {
      const key = this.key(niks, row);
      if (key === 0 || !again.has(key)) continue;
      found[count] = keyed(key, row);
      count += 1;
    }
    return found.subarray(0, count).sort();
  }

  /** @returns 32 bits for a name and a birth date; 0 where a row has no name. */
  private key(niks: FirstRows, row: number): number {
    const name = this.names.at(row);
    if (name === 0) return 0;
    const key = Math.imul(name ^ Math.imul(niks.birth(row), 0x9e3779b1), 0x85ebca6b);
    return key ^ (key >>> 15) || 1;
  }
}

/** A row and what it is sorted by, in one number: of more rows than these, the first are compared. */
const mostRows = 2 ** 22;
const keyed = (key: number, row: number): number => (key >>> 1) * mostRows + row;
const keyOf = (number: number): number => Math.floor(number / mostRows);
const rowOf = (number: number): number => number % mostRows;
