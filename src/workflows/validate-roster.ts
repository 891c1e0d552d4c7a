import type { App } from '../app.js';
import { annotating, type Annotation, type Copied, type Watch } from './annotate.js';
import { employeesInto } from './all-employees.js';
import type { AppError } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { Assumed } from '../roster/assumed.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import { tablesHere } from './company-law-file.js';
import { connectIfLoggedIn } from './connect.js';
import {
  type FileHints,
  hasErrors,
  type Omitted,
  type ReadFile,
  readPeople,
  rosterRefused,
} from './read-roster-file.js';
import { daysOf } from './portal-people.js';
import { type Leaving, openPlan, type Missing, type RosterPlan } from './roster-plan.js';
import { scratchLists } from './scratch-list.js';
import { besidePortal } from './whole-file.js';

const mostNamed = 1_000;

/** How many workers a file would register, update, deactivate and leave as they are. */
export interface PlanCounts {
  readonly register: number;
  readonly update: number;
  readonly deactivate: number;
  readonly unchanged: number;
  /** Of those who stay as they are, how many the file does not name. */
  readonly kept: number;
}

export interface CheckedRoster {
  readonly file: string;
  readonly rows: number;
  readonly valid: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found and is in no diagnostic. */
  readonly omitted: Omitted;
  readonly assumed: Assumed;
  /** Null where no portal was asked. */
  readonly plan: PlanCounts | null;
  /** Who is deactivated since the file does not name them, from when and why; the first thousand. */
  readonly notInFile?: readonly Leaving[];
  readonly portal: string | undefined;
  /** What the annotated copy has of the file, where one was written. */
  readonly copied?: Copied;
  /** Present when an error was found. */
  readonly failure: AppError | undefined;
}

/** A workers' file to be checked for a month. */
export interface ValidateRequest {
  readonly period: Period;
  readonly file: string;
  readonly hints: FileHints;
  readonly missing: Missing;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
  readonly annotation: Annotation | undefined;
}

/**
 * Checks a workers' file for a month; with a session, also against the portal's workers. Changes nothing; writes a copy
 * where one is asked for.
 */
export async function validateRoster(app: App, request: ValidateRequest): Promise<CheckedRoster> {
  const check = (watch: Watch): Promise<CheckedRoster> => judged(app, request, watch);
  const { checked, copied } = await annotating(app, request.annotation, check, (one) => one);
  return { ...checked, ...(copied && { copied }) };
}

async function judged(app: App, request: ValidateRequest, watch: Watch): Promise<CheckedRoster> {
  const connection = await connectIfLoggedIn(app);
  const { period, hints } = request;
  const purpose = { hints, period, tables: await tablesHere(app, request.law), ...watch };
  if (!connection) return checkedAlone(await readPeople(app, request.file, purpose));
  const lists = scratchLists(app);
  const { employees } = await employeesInto(connection.portal, () => lists<Employee>());
  const sink = { makeList: lists, report: () => undefined };
  const plan = openPlan(employees, daysOf(period), request.missing, false, sink);
  const roster = await readPeople(app, request.file, purpose, (person) => plan.take(person));
  return checkedBeside(roster, plan.close(), connection.name);
}

/** @returns what a file says by itself, with the failure that its errors are. */
export function checkedAlone(roster: ReadFile): CheckedRoster {
  return checked(roster, roster.diagnostics, null, undefined);
}

/** @returns what a file says by itself and beside the portal's workers, with the failure that its errors are. */
export function checkedBeside(roster: ReadFile, plan: RosterPlan, portal: string): CheckedRoster {
  const found = [...wholeAndCells(roster, plan), ...planDiagnostics(roster, plan.diagnostics)];
  return { ...checked(roster, found, countsOf(plan), portal), notInFile: notInFile(plan.leaving) };
}

/** @returns what a file says as a whole beside who was there before, and what its cells say. */
export function wholeAndCells(roster: Pick<ReadFile, 'diagnostics'>, plan: RosterPlan): Diagnostic[] {
  return [
    ...besidePortal(plan, !hasErrors(roster)),
    ...roster.diagnostics.filter(({ code }) => code !== 'WAGES_ALL_EQUAL' || !plan.known.hadEqualWages),
  ];
}

function notInFile(leaving: Iterable<Leaving>): Leaving[] {
  const first: Leaving[] = [];
  for (const each of leaving) {
    if (first.length === mostNamed) break;
    if (each.notInFile) first.push(each);
  }
  return first;
}

/** Someone whose row was refused is not missing from the file. */
export function planDiagnostics(
  roster: { readonly diagnostics: readonly Diagnostic[] },
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  return hasErrors(roster) ? found.filter(({ code }) => code !== 'EMPLOYEE_MISSING') : found;
}

export function countsOf({ register, update, deactivate, unchanged, kept }: PlanCounts): PlanCounts {
  return { register, update, deactivate, unchanged, kept };
}

/** @returns what was found, with the failure that its errors are. */
export function checked(
  roster: Pick<ReadFile, 'file' | 'rows' | 'valid' | 'omitted' | 'assumed'>,
  diagnostics: readonly Diagnostic[],
  plan: PlanCounts | null,
  portal: string | undefined,
): CheckedRoster {
  const { file, rows, valid, omitted, assumed } = roster;
  const failure = hasErrors({ diagnostics }) ? rosterRefused({ file, rows, valid, diagnostics, omitted }) : undefined;
  return { file, rows, valid, diagnostics, omitted, assumed, plan, portal, failure };
}
