import type { App } from '../app.js';
import { addDays, periodOf } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import { minimumWagesIn } from '../roster/minimum-wages.js';
import { annotating, type Annotation, type Watch } from './annotate.js';
import { employeesInto } from './all-employees.js';
import { tablesHere } from './company-law-file.js';
import { connectIfLoggedIn, signIn } from './connect.js';
import { deactivateLeavers } from './deactivate-leavers.js';
import type { WholeFileCode } from './diagnostic-codes.js';
import { openRemarks } from './import-remarks.js';
import { withLock } from './lock.js';
import { type FileHints, readPeople } from './read-roster-file.js';
import { openPlan, type Missing, type Updated } from './roster-plan.js';
import { scratchLists } from './scratch-list.js';
import { sendEmployees } from './send-report.js';
import { checkedAlone, checkedBeside, type CheckedRoster } from './validate-roster.js';
import { unaccepted } from './whole-file.js';

export interface ImportRequest {
  readonly file: string;
  readonly hints: FileHints;
  readonly missing: Missing;
  readonly dryRun: boolean;
  /** Nobody is asked, so that warnings about the whole file stop the import, but those named in `accept`. */
  readonly yes: boolean;
  readonly accept: readonly WholeFileCode[];
  readonly annotation: Annotation | undefined;
  readonly confirm: (checked: CheckedRoster) => Promise<boolean>;
}

export type ImportResult = { readonly checked: CheckedRoster; readonly kind: 'checked' | 'declined' | 'done' };

/** Brings the portal's workers up to date with a file: registers, updates, deactivates; all that has errors changes nothing. */
export async function importRoster(app: App, request: ImportRequest): Promise<ImportResult> {
  const run = (watch: Watch): Promise<ImportResult> => imported(app, request, watch);
  const { checked: result, copied } = await annotating(app, request.annotation, run, ({ checked }) => checked);
  return { ...result, checked: { ...result.checked, ...(copied && { copied }) } };
}

async function imported(app: App, request: ImportRequest, watch: Watch): Promise<ImportResult> {
  const purpose = { hints: request.hints, ...watch };
  const connection = request.dryRun ? await connectIfLoggedIn(app) : await signIn(app);
  if (!connection) return { kind: 'checked', checked: checkedAlone(await readPeople(app, request.file, purpose)) };
  return withLock(app, connection, async () => {
    const { portal, employer, name } = connection;
    const lists = scratchLists(app);
    const { version, employees } = await employeesInto(portal, () => lists<Employee>());
    const today = app.today();
    const days = { from: today, until: today, missingLeft: addDays(today, -1) };
    const remarks = openRemarks(portal, minimumWagesIn(periodOf(today), await tablesHere(app)), today);
    const sink = { makeList: lists, report: () => undefined, update: (one: Updated) => remarks.update(one) };
    const planning = openPlan(employees, days, request.missing, false, sink);
    const roster = await readPeople(app, request.file, purpose, (person) => planning.take(person));
    const plan = planning.close();
    const diagnostics = [...plan.diagnostics, ...(await remarks.close(plan.leaving))];
    const found = checkedBeside(roster, { ...plan, diagnostics }, name);
    if (found.failure || request.dryRun) return { kind: 'checked', checked: found };
    const nothing = plan.changes.length === 0 && plan.leavers.length === 0;
    const failure = request.yes && !nothing ? unaccepted(found, request.accept) : undefined;
    if (failure) return { kind: 'checked', checked: { ...found, failure } };
    if (!nothing && !(await request.confirm(found))) return { kind: 'declined', checked: found };
    await sendEmployees(app, portal, employer, plan.changes, version);
    await deactivateLeavers(app, connection, plan.leavers);
    return { kind: 'done', checked: found };
  });
}
