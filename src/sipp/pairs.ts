import type { Person } from '../roster/person.js';
import { bareNumber } from './form.js';

/** What somebody is known by on one of two sides; empty where nobody says. */
export interface Numbers {
  /** The NIK, or a foreigner's passport, as `bareNumber` writes it. */
  readonly nik: string;
  readonly kpj: string;
}

export type NumberKind = keyof Numbers;

/** @returns what a person of a roster is known by. */
export function numbersOf({ nik, passportNo, kpj }: Person): Numbers {
  return { nik: nik ?? bareNumber(passportNo ?? ''), kpj: kpj ?? '' };
}

/**
 * Finds who is who on two sides: by NIK or passport first, and those who are left by KPJ.
 * @returns the other side's by ours; nobody stands on either side twice.
 */
export function pairs<Ours, Theirs>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  { ofOurs, ofTheirs }: { readonly ofOurs: (one: Ours) => Numbers; readonly ofTheirs: (one: Theirs) => Numbers },
): Map<Ours, Theirs> {
  const found = new Map<Ours, Theirs>();
  const taken = new Set<Theirs>();
  for (const kind of ['nik', 'kpj'] as const) {
    const free = new Map<string, Theirs>();
    for (const one of theirs) {
      const number = ofTheirs(one)[kind];
      if (number !== '' && !taken.has(one) && !free.has(number)) free.set(number, one);
    }
    for (const one of ours) {
      const match = found.has(one) ? undefined : free.get(ofOurs(one)[kind]);
      if (match === undefined || taken.has(match)) continue;
      found.set(one, match);
      taken.add(match);
    }
  }
  return found;
}

/** @returns which of the numbers both sides have and do not agree on. */
export function differingNumbers(ours: Numbers, theirs: Numbers): NumberKind[] {
  return (['nik', 'kpj'] as const).filter(
    (kind) => ours[kind] !== '' && theirs[kind] !== '' && ours[kind] !== theirs[kind],
  );
}
