import type { Person } from '../roster/person.js';
import { isShort, type Kpj } from '../roster/kpj.js';
import { differingNumbers, type NumberKind, type Numbers, numbersOf } from './pairs.js';

/** Who else has a worker's numbers: a wage file of the portal's, its list, or last month's roster. */
export interface NumberSource {
  /** The file's name, or the portal's. */
  readonly name: string;
  /** Whether it is the portal's word. */
  readonly isPortals: boolean;
  of(person: Person): Numbers | undefined;
}

/** A number of which others say something else than the roster. */
export interface OtherNumber {
  readonly person: Person;
  readonly kind: NumberKind;
  readonly ours: string;
  readonly theirs: string;
  /** Who says so. */
  readonly sources: readonly NumberSource[];
}

/** @returns the KPJ by which the portal knows a worker: as the first source has it, one that has lost its zeros last. */
export function kpjOf(person: Person, sources: readonly NumberSource[]): Kpj | undefined {
  const said = [...sources.map((source) => source.of(person)?.kpj), person.kpj].filter(
    (kpj): kpj is Kpj => kpj !== undefined && kpj !== '',
  );
  return said.find((kpj) => !isShort(kpj)) ?? said[0];
}

/** @returns where others have another NIK or KPJ than the roster; those who agree with each other are named together. */
export function otherNumbers(people: Iterable<Person>, sources: readonly NumberSource[]): OtherNumber[] {
  return Array.from(people).flatMap((person) => {
    const ours = numbersOf(person);
    const found = new Map<string, OtherNumber>();
    for (const source of sources) {
      const theirs = source.of(person);
      for (const kind of theirs ? differingNumbers(ours, theirs) : []) {
        const number = theirs?.[kind] ?? '';
        const before = found.get(number)?.sources ?? [];
        found.set(number, { person, kind, ours: ours[kind], theirs: number, sources: [...before, source] });
      }
    }
    return [...found.values()];
  });
}
