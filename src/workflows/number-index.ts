import type { Employee } from '../portal/index.js';
import type { List } from '../report/rows.js';

/** What a worker is found by, as the portal or a file has it. */
export interface Numbers {
  readonly nik?: string | undefined;
  readonly passportNo?: string | undefined;
  readonly kpj?: string | undefined;
}

const kinds = ['nik', 'passportNo', 'kpj'] as const;
type Kind = (typeof kinds)[number];

/**
 * Finds workers by their numbers. It keeps a hash and a place for each number, 16 to 32 bytes, and asks the list itself
 * whether it is really they.
 */
export class NumberIndex<T> {
  #hashes = new Uint32Array(1_024);
  /** A place and the kind of its number, `entryOf`; 0 where nothing is. */
  #entries = new Uint32Array(1_024);
  #used = 0;

  constructor(
    private readonly rows: List<T>,
    private readonly numbersOf: (row: T) => Numbers,
  ) {
    let place = 0;
    for (const row of rows) {
      const numbers = numbersOf(row);
      for (const kind of kinds) if (numbers[kind]) this.#put(kind, numbers[kind], place);
      place++;
    }
  }

  /** @returns the place in the list of who has a person's NIK (or passport), else their KPJ; -1 for nobody. */
  find(person: Numbers): number {
    for (const kind of kinds) {
      const number = person[kind];
      const slot = number ? this.#slot(kind, number) : -1;
      if (slot >= 0 && this.#entries[slot] !== 0) return placeOf(this.#entries[slot] ?? 0);
    }
    return -1;
  }

  /** Of two workers with one number the later counts. */
  #put(kind: Kind, number: string, place: number): void {
    if (this.#used * 2 >= this.#entries.length) this.#grow();
    const slot = this.#slot(kind, number);
    if (this.#entries[slot] === 0) this.#used++;
    this.#hashes[slot] = hashOf(kind, number);
    this.#entries[slot] = entryOf(kind, place);
  }

  /** @returns where a number is, or where it would be. */
  #slot(kind: Kind, number: string): number {
    const hash = hashOf(kind, number);
    const mask = this.#entries.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#entries[slot] ?? 0;
      if (entry === 0) return slot;
      const place = placeOf(entry);
      if (this.#hashes[slot] !== hash || entry !== entryOf(kind, place)) continue;
      const row = this.rows.at(place);
      if (row !== undefined && this.numbersOf(row)[kind] === number) return slot;
    }
  }

  #grow(): void {
    const [hashes, entries] = [this.#hashes, this.#entries];
    this.#hashes = new Uint32Array(entries.length * 2);
    this.#entries = new Uint32Array(entries.length * 2);
    const mask = this.#entries.length - 1;
    entries.forEach((entry, at) => {
      if (entry === 0) return;
      const hash = hashes[at] ?? 0;
      let slot = hash & mask;
      while (this.#entries[slot] !== 0) slot = (slot + 1) & mask;
      this.#hashes[slot] = hash;
      this.#entries[slot] = entry;
    });
  }
}

/** @returns what finds the portal's workers. */
export function employeeIndex(employees: List<Employee>): NumberIndex<Employee> {
  return new NumberIndex(employees, ({ kpj, data: { nik, passportNo } }) => ({ nik, passportNo, kpj }));
}

/** One worker's NIK may be another's KPJ, letter for letter: an entry is of one kind. */
function entryOf(kind: Kind, place: number): number {
  return place * kinds.length + kinds.indexOf(kind) + 1;
}

function placeOf(entry: number): number {
  return Math.floor((entry - 1) / kinds.length);
}

/** FNV-1a of 32 bits. */
function hashOf(kind: Kind, number: string): number {
  let hash = 0x811c9dc5 ^ kinds.indexOf(kind);
  for (let at = 0; at < number.length; at++) hash = Math.imul(hash ^ number.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
