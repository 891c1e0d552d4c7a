import { columnOfField } from '../../workflows/column-field.js';
import { message, type Message } from '../../errors.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { PreparedUpload } from '../../workflows/export-sipp.js';
import { safeText } from '../../i18n/safe-text.js';

type OtherNumber = PreparedUpload['upload']['otherNumbers'][number];

/** More names than this are counted, not said. */
const namesShown = 20;

/** Some names, and how many more there are. */
interface Named {
  readonly names: readonly string[];
  readonly more: number;
}

function named(people: readonly { readonly name: string }[]): Named {
  return {
    names: people.slice(0, namesShown).map(({ name }) => safeText(name)),
    more: Math.max(people.length - namesShown, 0),
  };
}

/** @returns what no file says and a person has to do, each as a sentence. @param reveal whether numbers are said whole. */
export function sippToDo(prepared: PreparedUpload, reveal: boolean): Message[] {
  const { period, upload, templates, wagesChanged, plan, npp, strange, unknownBefore, against } = prepared;
  const { deaths, leaverToCome, withoutReason, toComplete, withoutWageRow, withoutCode, byHand } = upload;
  const { assumedDeparture, assumedReason, otherNumbers, newcomers, alreadyThere } = upload;
  const leaving = new Set(plan.leaving.map(({ person }) => person));
  const [found = ''] = templates.flatMap(({ template }) => template.rows.map((row) => row.npp)).filter(Boolean);
  const onlyTemplate = templates.flatMap((template) => template.onlyTemplate);
  const otherwise = templates.flatMap((template) => template.otherwise);
  const gone = templates.flatMap(({ rowOf }) =>
    [...rowOf.keys()].filter((person) => leaving.has(person) && !plan.people.includes(person)),
  );
  // Whoever is reported and in no row of the file.
  const kept = plan.people.filter(({ row }) => row === 0);
  const people = (list: readonly { readonly person: { readonly name: string } }[]): Named =>
    named(list.map(({ person }) => person));
  const sentences: readonly [boolean, () => Message][] = [
    [strange.length > 0, () => message('sipp.todo.strange', { codes: strange })],
    [templates.length === 0 && wagesChanged > 0, () => message('sipp.todo.wages', { count: wagesChanged, period })],
    [toComplete.length > 0, () => message('sipp.todo.passport', named(toComplete))],
    [withoutReason.length > 0, () => message('sipp.todo.reason', { reasons: withoutReason })],
    [npp === undefined && found !== '', () => message('sipp.todo.npp', { npp: found })],
    [
      otherNumbers.length > 0,
      () => message('sipp.todo.otherNumbers', named(otherNumbers.map((one) => withNumbers(one, reveal)))),
    ],
    [otherwise.length > 0, () => message('sipp.todo.otherwise', named(otherwise.map(withCells)))],
    [assumedDeparture.length > 0, () => message('sipp.todo.assumedDeparture', people(assumedDeparture))],
    [assumedReason.length > 0, () => message('sipp.todo.assumedReason', people(assumedReason))],
    [kept.length > 0, () => message('sipp.todo.kept', named(kept))],
    [alreadyThere.length > 0, () => message('sipp.todo.alreadyThere', named(alreadyThere))],
    [plan.toCome.length > 0, () => message('sipp.todo.toCome', { ...named(plan.toCome), period })],
    [deaths.length > 0, () => message('sipp.todo.deaths', people(deaths))],
    [leaverToCome.length > 0, () => message('sipp.todo.leaverToCome', people(leaverToCome))],
    [withoutWageRow.length > 0, () => message('sipp.todo.withoutWageRow', named(withoutWageRow))],
    [templates.length > 0 && newcomers.length > 0, () => message('sipp.todo.newWages')],
    [onlyTemplate.length > 0, () => message('sipp.todo.onlyTemplate', named(onlyTemplate))],
    [gone.length > 0, () => message('sipp.todo.gone', named(gone))],
    [withoutCode.length > 0, () => message('sipp.todo.withoutCode', named(withoutCode))],
    [
      unknownBefore.length > 0,
      () => message('sipp.todo.unknownBefore', { file: against, columns: unknownBefore.map(columnOfField) }),
    ],
    [byHand.length > 0, () => message('sipp.todo.byHand', named(byHand.map(withColumns)))],
  ];
  return sentences.flatMap(([holds, sentence]) => (holds ? [sentence()] : []));
}

/** `Budi (TGL_LAHIR 15-08-1990)`: what the portal's wage file says of them. */
function withCells({ person, says }: PreparedUpload['templates'][number]['otherwise'][number]): {
  readonly name: string;
} {
  return { name: `${person.name} (${says.join(', ')})` };
}

/** `Budi (birth_date, gender)`: the columns as a roster calls them. */
function withColumns({ person, fields }: PreparedUpload['upload']['byHand'][number]): { readonly name: string } {
  const columns = fields.map(columnOfField);
  return { name: `${person.name} (${columns.join(', ')})` };
}

/** `Budi (KPJ 09012345678; upah.xlsx: 09012345679)`. */
function withNumbers(one: OtherNumber, reveal: boolean): { readonly name: string } {
  const { ours, theirs } = shownNumbers(one, reveal);
  const by = one.sources.map(({ name }) => name).join(', ');
  return { name: `${one.person.name} (${one.kind.toUpperCase()} ${ours}; ${by}: ${theirs})` };
}

/** @returns both numbers as they may be shown. */
export function shownNumbers(
  { kind, ours, theirs }: Pick<OtherNumber, 'kind' | 'ours' | 'theirs'>,
  reveal: boolean,
): { readonly ours: string; readonly theirs: string } {
  const masked = kind === 'nik' ? maskNik : maskKpj;
  return reveal ? { ours, theirs } : { ours: masked(ours), theirs: masked(theirs) };
}

/** @returns what the files take for granted of the portal, which publishes none of it. */
export function sippAssumptions({ files, upload }: PreparedUpload): FixedKey[] {
  const has = (kind: string): boolean => files.some((file) => file.kind === kind);
  return [
    'sipp.assumed.names',
    ...(has('newcomers') ? (['sipp.assumed.required', 'sipp.assumed.letters'] as const) : []),
    ...(has('newcomers') || has('corrections') ? (['sipp.assumed.locations'] as const) : []),
    ...(has('leavers') && upload.withoutReason.length > 0 ? (['sipp.assumed.reason'] as const) : []),
    ...(has('wages') ? (['sipp.assumed.wages'] as const) : []),
    ...(has('corrections') ? (['sipp.assumed.corrections'] as const) : []),
  ];
}
