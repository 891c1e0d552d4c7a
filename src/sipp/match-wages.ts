import type { Person } from '../roster/person.js';
import type { TemplateRow } from './wage-template.js';

/** Which row of the portal's wage file is whose. */
export interface MatchedWages {
  /** By the row's number. */
  readonly people: ReadonlyMap<number, Person>;
  readonly rowOf: ReadonlyMap<Person, TemplateRow>;
  /** In the portal's file and not among the people. */
  readonly onlyTemplate: readonly TemplateRow[];
  /** A second row of the same person: no wage can be put there. */
  readonly twice: readonly { readonly row: TemplateRow; readonly earlier: number }[];
}

/** Matches by NIK, else by KPJ; one number that agrees while the other says somebody else is no match. */
export function matchWages(rows: readonly TemplateRow[], people: readonly Person[]): MatchedWages {
  const byNik = new Map(people.flatMap((person) => (person.nik ? [[person.nik as string, person] as const] : [])));
  const byKpj = new Map(people.flatMap((person) => (person.kpj ? [[person.kpj as string, person] as const] : [])));
  const matched = new Map<number, Person>();
  const rowOf = new Map<Person, TemplateRow>();
  const onlyTemplate: TemplateRow[] = [];
  const twice: { row: TemplateRow; earlier: number }[] = [];
  for (const row of rows) {
    const person = byNik.get(row.nik) ?? byKpj.get(row.kpj);
    if (!person || isSomebodyElse(row, person)) {
      onlyTemplate.push(row);
      continue;
    }
    const earlier = rowOf.get(person);
    if (earlier) twice.push({ row, earlier: earlier.row });
    else {
      matched.set(row.row, person);
      rowOf.set(person, row);
    }
  }
  return { people: matched, rowOf, onlyTemplate, twice };
}

function isSomebodyElse({ nik, kpj }: TemplateRow, person: Person): boolean {
  const differ = (one: string, other: string | undefined): boolean => Boolean(one && other && one !== other);
  return differ(nik, person.nik) || differ(kpj, person.kpj);
}
