import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import type { FirstRows } from './first-rows.js';
import { Numbers } from './numbers.js';
import type { RowFacts } from './row-facts.js';
import { strange } from './strange.js';

/** With so many of one name and birth date a row is compared: a file may be made of nothing else. */
const mostCompared = 20;
/** So many bits a worker tell those apart whose name and birth date nobody shares. */
const bitsEach = 16;

/** What two rows have in common besides name and birth date: all digits of the NIK but so many, the mother, or nothing. */
type Evidence = 'digits' | 'mother' | 'birth';

/**
 * Finds the person who is in the file with two NIKs, by what is the same all the same. Keeps twelve bytes a worker, by the
 * place of the NIK among those met; names as numbers, which hold for the whole name.
 */
export class PersonTwice {
  private readonly names: Numbers;
  private readonly sheetRows: Numbers;
  private mothers: Numbers | undefined;
  private count = 0;

  /** @param expected about how many workers there are. */
  constructor(private readonly expected: number) {
    this.names = new Numbers(expected);
    this.sheetRows = new Numbers(expected);
  }

  /** Takes a row without an error, by the place of its NIK. */
  see(place: number, { nameKey, motherKey, sheetRow }: RowFacts): void {
    this.count += 1;
    if (nameKey === 0) return;
    this.names.set(place, nameKey);
    this.sheetRows.set(place, sheetRow);
    if (motherKey !== 0) (this.mothers ??= new Numbers(this.expected)).set(place, motherKey);
  }

  /** Reports PERSON_TWICE at the later row. */
  judge(niks: FirstRows, layout: Layout, report: Report): void {
    const alike = this.alike(niks);
    let first = 0;
    for (let at = 1; at < alike.length; at++) {
      const place = placeOf(alike[at] as number);
      if (keyOf(alike[at] as number) !== keyOf(alike[first] as number)) first = at;
      for (let before = first; before < Math.min(at, first + mostCompared); before++) {
        const earlier = placeOf(alike[before] as number);
        const apart = niks.digitsApart(earlier, place);
        const evidence = this.evidence(niks, earlier, place, apart);
        if (evidence === undefined) continue;
        this.report(niks, layout, report, place, earlier, { detail: evidence, expected: String(apart) });
        break;
      }
    }
  }

  private report(
    niks: FirstRows,
    layout: Layout,
    report: Report,
    place: number,
    earlier: number,
    params: Params,
  ): void {
    const index = layout.at.get('nik') ?? 0;
    report.add('PERSON_TWICE', {
      row: niks.row(place),
      line: niks.line(place),
      sheetRow: this.sheetRows.at(place),
      index,
      column: 'nik',
      header: layout.headers[index],
      value: niks.nik(place),
      other: { row: niks.row(earlier), line: niks.line(earlier) },
      params,
    });
  }

  private evidence(niks: FirstRows, one: number, other: number, apart: number): Evidence | undefined {
    const name = this.names.at(one);
    if (name !== this.names.at(other) || niks.birth(one) !== niks.birth(other)) return undefined;
    if (apart <= strange.nearDigits) return 'digits';
    const mother = this.mothers?.at(one) ?? 0;
    if (mother !== 0 && mother === this.mothers?.at(other)) return 'mother';
    const hasWords = name % 2 === 1;
    return hasWords && this.count <= strange.mostApart ? 'birth' : undefined;
  }

  /** @returns who may share name and birth date with somebody, side by side and in the file's order: {@link keyed} numbers. */
  private alike(niks: FirstRows): Float64Array {
    const { names } = this;
    const length = Math.min(names.length, places);
    const bits = 2 ** Math.ceil(Math.log2(Math.max(length, 64) * bitsEach));
    const [met, again] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)];
    let count = 0;
    for (let place = 0; place < length; place++) {
      if (names.at(place) === 0) continue;
      const key = this.key(niks, place);
      const [at, bit] = [(key & (bits - 1)) >>> 3, 1 << (key & 7)];
      if (((met[at] as number) & bit) === 0) {
        met[at] = (met[at] as number) | bit;
      } else {
        again[at] = (again[at] as number) | bit;
        count += 2;
      }
    }
    const found = new Float64Array(Math.min(count, length));
    count = 0;
    for (let place = 0; place < length; place++) {
      if (names.at(place) === 0) continue;
      const key = this.key(niks, place);
      if (((again[(key & (bits - 1)) >>> 3] as number) & (1 << (key & 7))) === 0) continue;
      found[count] = keyed(key, place);
      count += 1;
    }
    return found.subarray(0, count).sort();
  }

  /** @returns 32 bits for a name and a birth date. */
  private key(niks: FirstRows, place: number): number {
    const key = Math.imul(this.names.at(place) ^ Math.imul(niks.birth(place), 0x9e3779b1), 0x85ebca6b);
    return (key ^ (key >>> 15)) >>> 0;
  }
}

/** What the message says besides: the evidence, and at how many places the NIKs differ. */
type Params = Readonly<Record<'detail' | 'expected', string>>;

/** A place and what it is sorted by, in one number: of more workers than these, the first are compared. */
const places = 2 ** 22;
const keyed = (key: number, place: number): number => (key >>> 1) * places + place;
const keyOf = (number: number): number => Math.floor(number / places);
const placeOf = (number: number): number => number % places;
