import type { IsoDate } from '../law/calendar.js';
import { identityOf } from '../report/compose.js';
import type { EndReason } from '../roster/fields/words.js';
import type { Person } from '../roster/person.js';
import { correctionColumns, leaverColumns, newWorkerColumns } from './columns.js';
import { byHand, type Changed, correctionRow, isCorrection } from './corrections.js';
import { kpjOf, type NumberSource, type OtherNumber, otherNumbers } from './known-numbers.js';
import { type Leaver, leaverRow, type ReasonCodes } from './leavers.js';
import type { MatchedWages } from './match-wages.js';
import { isToBeCompleted, newWorkerRow } from './new-workers.js';
import type { WageTemplate } from './wage-template.js';
import { fileNames, textWorkbooks, type UploadFile } from './workbook.js';
import { sippAmount } from './words.js';

/** Someone who goes, and why. */
export interface Departure {
  readonly person: Person;
  readonly endDate: IsoDate;
  readonly endReason: EndReason;
  /** The roster does not name them: day and reason are assumed. */
  readonly notInFile?: true;
}

/** Who is reported, and what has changed since the portal was told last. */
export interface Moves {
  readonly people: readonly Person[];
  readonly newcomers: readonly Person[];
  readonly leaving: readonly Departure[];
  readonly updated: readonly Changed[];
}

/** The portal's wage file under its own name, and whose its rows are. */
export interface NamedTemplate extends MatchedWages {
  readonly name: string;
  readonly template: WageTemplate;
}

export type UploadKind = 'newcomers' | 'leavers' | 'wages' | 'corrections';

/** The files that the portal is to be given, and what no file says. */
export interface Upload {
  readonly files: readonly (UploadFile & { readonly kind: UploadKind })[];
  /** Whom the portal does not have yet. */
  readonly newcomers: readonly Person[];
  /** Who was not known before, and yet is in the portal's wage file. */
  readonly alreadyThere: readonly Person[];
  /** A death is a claim, never a row among the leavers. */
  readonly deaths: readonly Departure[];
  /** Leavers who are new as well: they get their KPJ first. */
  readonly leaverToCome: readonly Departure[];
  /** Leavers whose row lacks something, by the roster's names; with any of them there are no files. */
  readonly incomplete: readonly { readonly departure: Departure; readonly columns: readonly string[] }[];
  /** Leavers of whom the roster says nothing, so that day and reason are assumed; or the day alone, without a reason. */
  readonly assumedDeparture: readonly Departure[];
  readonly assumedReason: readonly Departure[];
  /** Where the portal, or last month's roster, has another NIK or KPJ than the roster. */
  readonly otherNumbers: readonly OtherNumber[];
  /** Reasons for leaving whose code nobody told: their SEBAB_NA is empty. */
  readonly withoutReason: readonly EndReason[];
  /** New workers whose rows need a passport's details. */
  readonly toComplete: readonly Person[];
  /** Reported, but in none of the portal's wage files though not new; nobody where no wage file was given. */
  readonly withoutWageRow: readonly Person[];
  /** Corrections whose KODE is not known. */
  readonly withoutCode: readonly Person[];
  /** Changes that no file takes, by the fields of a person. */
  readonly byHand: readonly Changed[];
}

/** How this company's portal names things that are published nowhere. */
export interface Names {
  readonly reasons: ReasonCodes;
  /** What KODE in the file of corrections is. */
  readonly correctionBy: 'kode_tk' | 'kpj';
}

/** Puts together the files for the portal, in the order in which they are uploaded. */
export async function composeUpload(
  { people, newcomers: unknown, leaving, updated }: Moves,
  templates: readonly NamedTemplate[],
  before: NumberSource,
  { reasons, correctionBy }: Names,
): Promise<Upload> {
  const reported = new Set(people);
  const sources = [...templates.map(sourceOf), before];
  const alreadyThere = unknown.filter((person) => rowsOf(person, templates));
  const newcomers = unknown.filter((person) => !rowsOf(person, templates));
  const alive = leaving.filter(({ endReason }) => endReason !== 'died');
  const isNew = new Set(newcomers.map(identityOf));
  const toCome = alive.filter(({ person }) => isNew.has(identityOf(person)));
  const goers = alive.filter((one) => !toCome.includes(one));
  const judged = goers.map((one) => leaverOf(one, sources));
  const leavers = judged.flatMap((one) => ('leaver' in one ? [one.leaver] : []));
  const corrections = updated.filter(isCorrection).map(({ person }) => ({ person, code: codeOf(person) }));
  const rest = {
    newcomers,
    alreadyThere,
    deaths: leaving.filter(({ endReason }) => endReason === 'died'),
    leaverToCome: toCome,
    incomplete: judged.flatMap((one) => ('columns' in one ? [one] : [])),
    assumedDeparture: goers.filter(({ notInFile }) => notInFile),
    assumedReason: goers.filter(({ notInFile, person }) => !notInFile && person.endReason === undefined),
    otherNumbers: otherNumbers(new Set([...people, ...leaving.map(({ person }) => person)]), sources),
    withoutReason: [...new Set(leavers.map(({ endReason }) => endReason))].filter((reason) => !reasons[reason]),
    toComplete: newcomers.filter(isToBeCompleted),
    withoutWageRow:
      templates.length === 0
        ? []
        : people.filter((person) => !isNew.has(identityOf(person)) && !rowsOf(person, templates)),
    withoutCode: corrections.flatMap(({ person, code }) => (code ? [] : [person])),
    byHand: updated.flatMap((one) => {
      const fields = byHand(one);
      return fields.length === 0 ? [] : [{ person: one.person, fields }];
    }),
  };
  if (rest.incomplete.length > 0) return { files: [], ...rest };

  const leaverRows = leavers.map((leaver) => leaverRow(leaver, reasons));
  const correctionRows = corrections.flatMap(({ person, code }) => (code ? [correctionRow(code, person)] : []));
  const files = [
    ...of('newcomers', await textWorkbooks(fileNames.newcomers, newWorkerColumns, newcomers.map(newWorkerRow))),
    ...of('leavers', await textWorkbooks(fileNames.leavers, leaverColumns, leaverRows)),
    ...of('wages', await Promise.all(templates.map((template) => filled(template, reported)))),
    ...of('corrections', await textWorkbooks(fileNames.corrections, correctionColumns, correctionRows)),
  ];
  return { files, ...rest };

  function codeOf(person: Person): string | undefined {
    const inTemplate = rowsOf(person, templates)?.code;
    return correctionBy === 'kpj' ? kpjOf(person, sources) : inTemplate;
  }
}

function of<K extends UploadKind>(kind: K, files: readonly UploadFile[]): (UploadFile & { readonly kind: K })[] {
  return files.map((file) => ({ ...file, kind }));
}

/** The card's number is the portal's to know: a roster's may be old or damaged. */
function leaverOf(
  departure: Departure,
  sources: readonly NumberSource[],
): { readonly leaver: Leaver } | { readonly departure: Departure; readonly columns: readonly string[] } {
  const { person, endDate, endReason } = departure;
  const kpj = kpjOf(person, sources);
  const { birthDate, name } = person;
  const columns = [...(kpj ? [] : ['kpj']), ...(birthDate ? [] : ['birth_date'])];
  if (!kpj || !birthDate) return { departure, columns };
  return { leaver: { kpj, name, birthDate, endDate, endReason } };
}

function sourceOf({ name, rowOf }: NamedTemplate): NumberSource {
  return { name, isPortals: true, of: (person) => rowOf.get(person) };
}

/** Whoever left before the month is in the portal's file still: their row is left as it is. */
async function filled({ name, template, rowOf }: NamedTemplate, reported: ReadonlySet<Person>): Promise<UploadFile> {
  const wages = new Map(
    Array.from(rowOf)
      .filter(([person]) => reported.has(person))
      .map(([{ wage, backPay = 0 }, { row }]) => [row, { wage: sippAmount(wage), backPay: sippAmount(backPay) }]),
  );
  return { name, rows: template.rows.length, content: await template.fill(wages) };
}

function rowsOf(person: Person, templates: readonly NamedTemplate[]): ReturnType<MatchedWages['rowOf']['get']> {
  return templates.map(({ rowOf }) => rowOf.get(person)).find((row) => row !== undefined);
}
