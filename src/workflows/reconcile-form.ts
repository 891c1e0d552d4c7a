import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import { lawOfMonth } from '../law/month.js';
import { composeReport, worksIn } from '../report/compose.js';
import type { Form, FormFault } from '../sipp/form.js';
import { readForm } from '../sipp/read-form.js';
import { reconcile, type Reconciliation } from '../sipp/reconcile.js';
import { allEmployees } from './all-employees.js';
import { companyFrom, type SaidCompany } from './calc-company.js';
import { companyLaw } from './company-law.js';
import { tablesHere } from './company-law-file.js';
import { chosenNpp, connectIfLoggedIn, profileOf } from './connect.js';
import { type FileHints, readRosterFile } from './read-roster-file.js';
import { readWholeFile } from './read-whole-file.js';
import { belongsTo, daysOf, personOf } from './portal-people.js';
import { checked, type CheckedRoster } from './validate-roster.js';

export interface ReconcileRequest extends SaidCompany {
  readonly period: Period;
  /** Formulir 2a as the portal hands it out, as Excel or PDF. */
  readonly form: string;
  /** The workers' file; else the wages that the portal of this profile holds. */
  readonly file: string | undefined;
  readonly hints: FileHints;
  /** The company's own rows of the law. */
  readonly law: string | undefined;
}

export interface ReconciledForm {
  readonly checked: CheckedRoster | undefined;
  /** Undefined where the workers' file has errors. */
  readonly found:
    | (Reconciliation & {
        readonly form: Form;
        /** The company; undefined where nobody says which. */
        readonly npp: string | undefined;
        readonly portal: string | undefined;
        /** Whether the workers and wages are those that the portal holds. */
        readonly held: boolean;
      })
    | undefined;
}

const mostBytes = 50_000_000;

/**
 * Compares the agency's own bill of a month with our figures. Changes nothing.
 * @throws AppError check when the form cannot be read whole, or is of another month or company; usage when nobody says
 * who the workers or what the company is.
 */
export async function reconcileForm(app: App, request: ReconcileRequest): Promise<ReconciledForm> {
  const { period, hints } = request;
  const form = await readForm(await readWholeFile(app, request.form, mostBytes));
  if ('fault' in form) throw refused('FORM_UNREADABLE', unreadableForm(request.form, form));
  if (form.period !== period)
    throw refused('FORM_OF_ANOTHER_MONTH', message('form.month', { file: request.form, found: form.period, period }));

  const tables = await tablesHere(app, request.law);
  const roster =
    request.file === undefined ? undefined : await readRosterFile(app, request.file, { hints, period, tables });
  const judged = roster && checked(roster, roster.diagnostics, null, undefined);
  if (judged?.failure) return { checked: judged, found: undefined };
  const connection = await connectIfLoggedIn(app);
  if (!roster && !connection) {
    throw new AppError('usage', message('form.workersNeeded'), {
      code: 'USAGE',
      help: message('form.workersNeeded.help'),
    });
  }
  const profile = await profileOf(app);
  const npp = connection?.employer.npp ?? chosenNpp(app, profile);
  if (npp !== undefined && npp !== form.npp)
    throw refused('FORM_OF_ANOTHER_COMPANY', message('form.npp', { file: request.form, found: form.npp, npp }));

  const known = connection ? companyLaw(await connection.portal.company()) : profile.company;
  const law = lawOfMonth(period, companyFrom(request, known), tables);
  const held = roster || !connection ? [] : (await allEmployees(connection.portal)).employees;
  const people =
    roster?.people.filter((person) => worksIn(person, period)) ??
    held.filter((employee) => belongsTo(employee, daysOf(period))).map(personOf);
  return {
    checked: judged,
    found: { ...reconcile(form, composeReport(people, law), law), form, npp, portal: connection?.name, held: !roster },
  };
}

function refused(code: string, text: Message): AppError {
  return new AppError('check', text, { code, help: message('form.help') });
}

function unreadableForm(file: string, fault: FormFault): Message {
  switch (fault.fault) {
    case 'not-a-workbook':
      return message('form.notAWorkbook', { file });
    case 'column':
      return message('form.column', { file, name: fault.name });
    case 'header':
      return message('form.header', { file, name: fault.name });
    case 'row':
      return fault.page === undefined
        ? message('form.row', { file, row: fault.row, name: fault.name })
        : message('form.pageRow', { file, page: fault.page, row: fault.row, name: fault.name });
    case 'pdf':
      return message(`form.pdf.${fault.reason}`, { file });
    case 'sheets':
      return message('form.sheets', { file, sheets: fault.sheets });
    case 'no-sum':
      return message('form.noSum', { file });
    case 'sum':
      return message('form.sum', { file, name: fault.name, read: fault.read, said: fault.said });
  }
}
