import type { Person } from '../roster/person.js';
import { nameKey } from '../roster/whole-file/name-key.js';
import { writtenWords } from '../roster/whole-file/name-words.js';
import { differingNumbers, numbersOf, pairs } from './pairs.js';
import type { TemplateRow } from './wage-rows.js';
import { sippDay } from './words.js';

/** Which row of the portal's wage file is whose. */
export interface MatchedWages {
  readonly rowOf: ReadonlyMap<Person, TemplateRow>;
  /** In the portal's file and not among the people. */
  readonly onlyTemplate: readonly TemplateRow[];
  /** A second row of the same person: no wage can be put there. */
  readonly twice: readonly { readonly row: TemplateRow; readonly earlier: TemplateRow }[];
  /** A person's KPJ that is in the row of somebody else. */
  readonly strangers: readonly { readonly row: TemplateRow; readonly person: Person }[];
  /** Where the portal has another name or birth day: the row is theirs all the same. */
  readonly otherwise: readonly { readonly person: Person; readonly says: readonly string[] }[];
}

/** Matches by NIK or passport, else by KPJ; where the KPJ alone agrees, the birth day or the name has to agree as well. */
export function matchWages(rows: readonly TemplateRow[], people: readonly Person[]): MatchedWages {
  const rowOf = pairs(people, rows, { ofOurs: numbersOf, ofTheirs: (row) => row });
  const matched = [...rowOf].map(([person, row]) => ({ person, row }));
  const strangers = matched.filter(({ person, row }) => isSomebodyElse(row, person));
  for (const { person } of strangers) rowOf.delete(person);
  const byNik = new Map(matched.map(({ row }) => [row.nik, row]));
  const byKpj = new Map(matched.map(({ row }) => [row.kpj, row]));
  const taken = new Set(matched.map(({ row }) => row));
  const left = rows.filter((row) => !taken.has(row));
  const twice = left.flatMap((row) => {
    const earlier = row.nik !== '' ? byNik.get(row.nik) : row.kpj !== '' ? byKpj.get(row.kpj) : undefined;
    return earlier ? [{ row, earlier }] : [];
  });
  const otherwise = [...rowOf].flatMap(([person, row]) => {
    const says = saysOtherwise(row, person);
    return says.length === 0 ? [] : [{ person, says }];
  });
  return { rowOf, onlyTemplate: left, twice, strangers, otherwise };
}

/** @returns the cells of a row that say something else than the roster, such as `TGL_LAHIR 15-08-1990`. */
function saysOtherwise({ name, birthDay }: TemplateRow, person: Person): string[] {
  const born = sippDay(person.birthDate) ?? '';
  return [
    ...(isCalled(name, person.name) ? [] : [`NAMA_LENGKAP ${name}`]),
    ...(birthDay === '' || born === '' || birthDay === born ? [] : [`TGL_LAHIR ${birthDay}`]),
  ];
}

/** @returns whether two names may be one: a part of a name is enough, and so is none. */
function isCalled(one: string, other: string): boolean {
  if (nameKey(one) === nameKey(other)) return true;
  const [few = [], many = []] = [writtenWords(one), writtenWords(other)].toSorted((a, b) => a.length - b.length);
  return few.every((word) => many.includes(word));
}

function isSomebodyElse(row: TemplateRow, person: Person): boolean {
  const isBorn = row.birthDay !== '' && row.birthDay === sippDay(person.birthDate);
  const isNamesake = row.name.toLowerCase() === person.name.toLowerCase();
  return differingNumbers(numbersOf(person), row).includes('nik') && !isBorn && !isNamesake;
}
