import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { firstDay, type Period } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { NumberSource } from '../sipp/known-numbers.js';
import { allEmployees } from './all-employees.js';
import { connectIfLoggedIn } from './connect.js';
import { employeeIndex } from './number-index.js';
import { dataOf } from './portal-people.js';
import { type FileHints, hasErrors, readRosterFile, type RosterFile } from './read-roster-file.js';
import type { ListedPlan, Updated } from './roster-plan.js';
import { checkedAlone, type CheckedRoster } from './validate-roster.js';

/** Who was there before a month, and who says so. */
export interface WorkersBefore {
  readonly employees: readonly Employee[];
  readonly portal: string | undefined;
  readonly npp: string | undefined;
}

/** Who was there before: by last month's roster, else by the portal's own list. */
export async function workersBefore(
  app: App,
  {
    previous,
    period,
    hints,
  }: { readonly previous: string | undefined; readonly period: Period; readonly hints: FileHints },
): Promise<WorkersBefore | { readonly checked: CheckedRoster }> {
  if (previous !== undefined) {
    const roster = await readRosterFile(app, previous, { hints });
    if (hasErrors(roster)) return { checked: checkedAlone(roster) };
    return { employees: employeesOf(roster, period), portal: undefined, npp: undefined };
  }
  const connection = await connectIfLoggedIn(app);
  if (!connection) {
    throw new AppError('usage', message('sipp.beforeNeeded'), {
      code: 'USAGE',
      help: message('sipp.beforeNeeded.help'),
    });
  }
  const { employees } = await allEmployees(connection.portal);
  return { employees, portal: connection.name, npp: connection.employer.npp };
}

/** Last month's people as the portal would have them. */
function employeesOf({ people }: RosterFile, period: Period): Employee[] {
  return people.map((person) => {
    const { kpj = '', startDate, endDate, endReason } = person;
    const isGone = endDate !== undefined && endDate < firstDay(period);
    return {
      kpj,
      status: isGone ? 'inactive' : 'active',
      registeredOn: startDate ?? firstDay(period),
      ...(isGone ? { endDate, endReason: endReason ?? 'other' } : {}),
      data: dataOf(person),
    };
  });
}

/** What last month's roster or the portal's list says of the card's number; another NIK is among what differs anyway. */
export function numberSource(
  employees: readonly Employee[],
  who: Pick<NumberSource, 'name' | 'isPortals'>,
): NumberSource {
  const index = employeeIndex(employees);
  return {
    ...who,
    of: (person) => {
      const place = index.find(person);
      return place < 0 ? undefined : { nik: '', kpj: employees[place]?.kpj ?? '' };
    },
  };
}

/** A column that last month's roster has not says nothing of what the portal holds. */
export function knownChanges(
  { updated }: ListedPlan,
  { employees }: WorkersBefore,
): { readonly updated: readonly Updated[]; readonly unknown: readonly string[] } {
  const said = new Set(employees.flatMap(({ data }) => Object.keys(data)));
  const known = updated.map((one) => ({ ...one, fields: one.fields.filter((field) => said.has(field)) }));
  const unknown = updated.flatMap(({ fields }) => fields.filter((field) => !said.has(field)));
  return { updated: known.filter(({ fields }) => fields.length > 0), unknown: [...new Set(unknown)] };
}
