import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import type { Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { holidaysFrom } from '../law/holidays.js';
import { type Diagnostic, severityOf, type WholeFileCode } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { composeUpload, type Departure, type NamedTemplate, type Upload, type UploadKind } from '../sipp/upload.js';
import { tablesHere } from './company-law-file.js';
import { chosenNpp, profileOf } from './connect.js';
import { type FileHints, readRosterFile } from './read-roster-file.js';
import { daysOf } from './portal-people.js';
import { planRoster, type Missing, type ListedPlan } from './roster-plan.js';
import { knownChanges, numberSource, workersBefore } from './sipp-before.js';
import { sippTemplates } from './sipp-templates.js';
import { checked, countsOf, planDiagnostics, type CheckedRoster, wholeAndCells } from './validate-roster.js';
import { wholeFileFound } from './whole-file.js';
import { refuseExisting, writeNewFolder } from './write-new-folder.js';

export interface SippRequest {
  readonly period: Period;
  /** The folder that is made. */
  readonly folder: string;
  readonly file: string;
  /** The roster of the month before; else the portal is asked. */
  readonly previous: string | undefined;
  /** The portal's own wage files. */
  readonly wageTemplates: readonly string[];
  readonly hints: FileHints;
  readonly missing: Missing;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
  /** Puts what is to be done with the files into words, for the folder. */
  readonly checklist: (exported: PreparedUpload) => Promise<string>;
}

/** A file of the folder. */
export interface WrittenFile {
  readonly name: string;
  readonly kind: UploadKind | 'checklist';
  /** Data rows; null for the checklist. */
  readonly rows: number | null;
  readonly sha256: string;
}

/** What the folder holds, and what is left to a person. */
export interface PreparedUpload {
  readonly period: Period;
  readonly dueDate: string;
  readonly upload: Upload;
  readonly plan: ListedPlan;
  readonly templates: readonly NamedTemplate[];
  /** Workers whose wage differs, or who get back pay: what the wage file is needed for. */
  readonly wagesChanged: number;
  /** What the roster was held against: a file, or a portal. */
  readonly against: string;
  readonly portal: string | undefined;
  /** The company; undefined where nobody says. */
  readonly npp: string | undefined;
  /** Fields of which last month's roster says nothing of anybody. */
  readonly unknownBefore: readonly string[];
  /** What is strange about the roster as a whole. */
  readonly strange: readonly WholeFileCode[];
  readonly files: readonly Omit<WrittenFile, 'sha256'>[];
}

export interface SippExport {
  readonly checked: CheckedRoster;
  /** Undefined when an error was found: nothing was written. */
  readonly written:
    | (Omit<PreparedUpload, 'files'> & { readonly folder: string; readonly files: readonly WrittenFile[] })
    | undefined;
}

const checklistName = 'BACA-SAYA.txt';

/**
 * Writes the files that the agency's portal of today takes, with a list of what to do with them. Sends nothing.
 * @throws AppError usage when nobody says who was there before, or the folder exists; check when a wage file is refused.
 */
export async function exportForSipp(app: App, request: SippRequest): Promise<SippExport> {
  const { period, folder, hints } = request;
  await refuseExisting(folder);
  const tables = await tablesHere(app, request.law);
  const before = await workersBefore(app, request);
  if ('checked' in before) return { checked: before.checked, written: undefined };
  const roster = await readRosterFile(app, request.file, { hints, period, tables });
  const plan = planRoster(roster.people, before.employees, daysOf(period), request.missing);
  const found = (more: readonly Diagnostic[]): CheckedRoster =>
    checked(roster, [...wholeAndCells(roster, plan), ...more], before.portal ? countsOf(plan) : null, before.portal);
  const planned = found(against(request.previous, planDiagnostics(roster, plan.diagnostics)));
  if (planned.failure) return { checked: planned, written: undefined };

  const profile = await profileOf(app);
  const npp = before.npp ?? chosenNpp(app, profile);
  const everybody = [...new Set([...plan.people, ...gone(plan)])];
  const templates = await sippTemplates(app, request.wageTemplates, everybody, { period, npp });
  const listed = numberSource(before.employees, {
    name: request.previous ?? before.portal ?? '',
    isPortals: before.portal !== undefined,
  });
  const { updated, unknown } = before.portal ? { updated: plan.updated, unknown: [] } : knownChanges(plan, before);
  const moves = { ...plan, updated };
  const upload = await composeUpload(moves, templates, listed, {
    reasons: profile.sebabNa ?? {},
    correctionBy: profile.sipp?.correctionBy ?? 'kode_tk',
  });
  if (upload.incomplete.length > 0)
    return { checked: found(upload.incomplete.map(leaverIncomplete)), written: undefined };

  const files = upload.files.map(({ name, kind, rows }) => ({ name, kind, rows }));
  const prepared: PreparedUpload = {
    period,
    dueDate: dueDate(period, holidaysFrom(tables.holidays), tables),
    upload,
    plan: moves,
    templates,
    wagesChanged: wagesChanged(plan),
    against: request.previous ?? before.portal ?? '',
    portal: before.portal,
    npp,
    unknownBefore: unknown,
    strange: wholeFileFound(planned.diagnostics),
    files: [...files, { name: checklistName, kind: 'checklist', rows: null }],
  };
  const contents = [
    ...upload.files.map(({ content }) => content),
    new TextEncoder().encode(await request.checklist(prepared)),
  ];
  const written = prepared.files.map((file, at) => ({ ...file, content: contents[at] ?? new Uint8Array() }));
  await writeNewFolder(app, folder, written);
  return {
    checked: planned,
    written: {
      ...prepared,
      folder,
      files: written.map(({ content, ...file }) => ({
        ...file,
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    },
  };
}

function gone({ leaving }: ListedPlan): Person[] {
  return leaving.map(({ person }) => person);
}

function wagesChanged({ people, updated, newcomers }: ListedPlan): number {
  const changed = new Set(updated.filter(({ fields }) => fields.includes('wage')).map(({ person }) => person));
  const isNew = new Set(newcomers);
  return people.filter((person) => !isNew.has(person) && (changed.has(person) || person.backPay)).length;
}

/** The diagnostics of a plan speak of the portal; where last month's file stood in for it they name that. */
function against(previous: string | undefined, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (previous === undefined) return found;
  return found.map((one) => ({ ...one, params: { ...one.params, expected: previous } }));
}

function leaverIncomplete({
  departure: { person },
  columns,
}: {
  readonly departure: Departure;
  readonly columns: readonly string[];
}): Diagnostic {
  return {
    code: 'LEAVER_INCOMPLETE',
    severity: severityOf('LEAVER_INCOMPLETE'),
    row: person.row || null,
    line: person.line || null,
    cell: null,
    column: 'nik',
    value: person.nik ?? person.passportNo ?? null,
    params: { detail: columns.join(', ') },
  };
}
