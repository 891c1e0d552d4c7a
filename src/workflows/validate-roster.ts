import type { App } from '../app.js';
import { allEmployees } from './all-employees.js';
import type { AppError } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Assumed } from '../roster/assumed.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import { tablesHere } from './company-law-file.js';
import { connectIfLoggedIn } from './connect.js';
import {
  type FileHints,
  hasErrors,
  type Omitted,
  readRosterFile,
  type RosterFile,
  rosterRefused,
} from './read-roster-file.js';
import { daysOf, planRoster, type Missing } from './roster-plan.js';

/** How many workers a file would register, update, deactivate and leave as they are. */
export interface PlanCounts {
  readonly register: number;
  readonly update: number;
  readonly deactivate: number;
  readonly unchanged: number;
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
  readonly portal: string | undefined;
  /** Present when an error was found. */
  readonly failure: AppError | undefined;
}

/** Checks a workers' file for a month; with a session, also against the portal's workers. Changes nothing. */
export async function validateRoster(
  app: App,
  request: {
    readonly period: Period;
    readonly file: string;
    readonly hints: FileHints;
    readonly missing: Missing;
    /** The company's own rows of the law. */
    readonly law: string | undefined;
  },
): Promise<CheckedRoster> {
  const connection = await connectIfLoggedIn(app);
  const { period, hints } = request;
  const tables = await tablesHere(app, request.law);
  const roster = await readRosterFile(app, request.file, { hints, keep: connection !== undefined, period, tables });
  if (!connection) return checked(roster, roster.diagnostics, null, undefined);
  const { employees } = await allEmployees(connection.portal);
  const plan = planRoster(roster.people, employees, daysOf(period), request.missing);
  return checked(
    roster,
    [...roster.diagnostics, ...planDiagnostics(roster, plan.diagnostics)],
    countsOf(plan),
    connection.name,
  );
}

/** Someone whose row was refused is not missing from the file. */
export function planDiagnostics(
  roster: { readonly diagnostics: readonly Diagnostic[] } | undefined,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  return roster && hasErrors(roster) ? found.filter(({ code }) => code !== 'EMPLOYEE_MISSING') : found;
}

export function countsOf({ register, update, deactivate, unchanged }: PlanCounts): PlanCounts {
  return { register, update, deactivate, unchanged };
}

/** @returns what was found, with the failure that its errors are. */
export function checked(
  roster: Pick<RosterFile, 'file' | 'rows' | 'valid' | 'omitted' | 'assumed'>,
  diagnostics: readonly Diagnostic[],
  plan: PlanCounts | null,
  portal: string | undefined,
): CheckedRoster {
  const { file, rows, valid, omitted, assumed } = roster;
  const failure = hasErrors({ diagnostics }) ? rosterRefused({ file, rows, valid, diagnostics, omitted }) : undefined;
  return { file, rows, valid, diagnostics, omitted, assumed, plan, portal, failure };
}
