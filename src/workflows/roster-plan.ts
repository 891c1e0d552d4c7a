import type { IsoDate } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeChange } from '../portal/resources.js';
import { inMemory, type List, type MakeList, type Rows } from '../report/rows.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { employeeIndex } from './number-index.js';
import { type KnownPeople, openKnown } from './known-people.js';
import { incomplete, isSomebodyElse, notNamed, numberOfAnother } from './plan-faults.js';
import { belongsTo, changedData, dataOf, leftWithin, personOf, type PlanDays, startsLater } from './portal-people.js';

/** What to do about workers whom the portal has as active and the file does not name. */
export type Missing = 'refuse' | 'keep' | 'deactivate';

/** What bringing the portal up to date with a file means. */
export interface RosterPlan {
  /** How many people the file has. */
  readonly rows: number;
  readonly register: number;
  readonly update: number;
  readonly deactivate: number;
  readonly unchanged: number;
  /** Of the unchanged, how many the file does not name: they keep their last wage. */
  readonly kept: number;
  /** How many of the file begin after the month: they are neither registered nor reported. */
  readonly later: number;
  /** Before the report. */
  readonly changes: Rows<EmployeeChange>;
  /** After the report: those whose work ends within the month. */
  readonly leavers: Rows<Leaver>;
  /** All who are deactivated, before the report or after it. */
  readonly leaving: Rows<Leaving>;
  /** EMPLOYEE_INCOMPLETE, EMPLOYEE_MISSING and KPJ_OF_ANOTHER. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the portal knows of the file's people. */
  readonly known: KnownPeople;
  /** How many active workers belong to the month by the portal. */
  readonly before: number;
}

/** Who is told of a plan while it is made. */
export interface PlanSink {
  /** Makes the plan's lists. */
  readonly makeList: MakeList;
  /** Someone to be reported: as the file says (undefined for whom it does not name), with what the portal knows. */
  readonly report: (person: Person, said: Person | undefined) => void;
  readonly register?: (person: Person) => void;
  readonly later?: (person: Person) => void;
  readonly update?: (updated: Updated) => void;
}

/** A plan that is held in memory, and whom it is about. */
export interface ListedPlan extends RosterPlan {
  readonly changes: readonly EmployeeChange[];
  readonly leavers: readonly Leaver[];
  readonly leaving: readonly Leaving[];
  /** The file's people with what the portal knows of them, and those kept with their last wage. */
  readonly people: readonly Person[];
  /** Who is registered, and whose data differ: what `changes` say, as people. */
  readonly newcomers: readonly Person[];
  readonly updated: readonly Updated[];
  /** Who begins after the month. */
  readonly toCome: readonly Person[];
}

/** Someone who leaves; a newcomer's KPJ is known only after they were registered. */
export interface Leaver {
  readonly identity: { readonly nik?: string; readonly passportNo?: string };
  readonly kpj?: string;
  readonly endDate: IsoDate;
  readonly endReason: NonNullable<Person['endReason']>;
}

/** Who is deactivated, and from when. */
export interface Leaving {
  readonly person: Person;
  readonly endDate: IsoDate;
  readonly endReason: NonNullable<Person['endReason']>;
  /** The file does not name them: day and reason are assumed. */
  readonly notInFile?: true;
}

/** Someone of whom the file says something else than the portal. */
export interface Updated {
  readonly person: Person;
  /** The fields that differ. */
  readonly fields: readonly string[];
}

/** What registering someone asks for (the portal's own list is not published: this is an inference from its template). */
export const requiredToRegister = [
  'birthDate',
  'gender',
  'maritalStatus',
  'contractType',
  'locationCode',
  'startDate',
] as const;

export const columnOf = {
  birthDate: 'birth_date',
  gender: 'gender',
  maritalStatus: 'marital_status',
  contractType: 'contract_type',
  locationCode: 'location_code',
  startDate: 'start_date',
} as const satisfies Readonly<Record<(typeof requiredToRegister)[number], string>>;

/**
 * Compares a file's people with the portal's workers.
 * @param wagesStand whether the wages that the portal holds are those of a later month, and stay.
 */
export function planRoster(
  people: readonly Person[],
  employees: readonly Employee[],
  days: PlanDays,
  missing: Missing,
  wagesStand = false,
): ListedPlan {
  const [reported, newcomers, toCome, updated]: [Person[], Person[], Person[], Updated[]] = [[], [], [], []];
  const planning = openPlan(employees, days, missing, wagesStand, {
    makeList: inMemory,
    report: (person) => void reported.push(person),
    register: (person) => void newcomers.push(person),
    later: (person) => void toCome.push(person),
    update: (one) => void updated.push(one),
  });
  for (const person of people) planning.take(person);
  const plan = planning.close();
  const [changes, leavers, leaving] = [[...plan.changes], [...plan.leavers], [...plan.leaving]];
  return { ...plan, changes, leavers, leaving, people: reported, newcomers, updated, toCome };
}

/** As `planRoster`, one person of the file after the other. */
export function openPlan(
  employees: List<Employee>,
  days: PlanDays,
  missing: Missing,
  wagesStand: boolean,
  sink: PlanSink,
): { take(person: Person): void; close(): RosterPlan } {
  const { makeList } = sink;
  const index = employeeIndex(employees);
  const named = new Uint8Array(employees.length);
  const changes = makeList<EmployeeChange>();
  const leavers = makeList<Leaver>();
  const leaving = makeList<Leaving>();
  const diagnostics: Diagnostic[] = [];
  const known = openKnown();
  let [rows, register, update, deactivate, unchanged, kept, later] = [0, 0, 0, 0, 0, 0, 0];

  function take(person: Person): void {
    rows++;
    const place = index.find(person);
    const there = place < 0 ? undefined : employees.at(place);
    if (there && isSomebodyElse(person, there)) {
      diagnostics.push(numberOfAnother(person, there));
      return;
    }
    const leftOn = person.endDate !== undefined && person.endDate <= days.until ? person.endDate : undefined;
    if (there) {
      named[place] = 1;
      known.take(person, there);
    }
    const active = there?.status === 'active' ? there : undefined;
    if (person.endDate !== undefined && person.endDate < days.from) {
      if (active) {
        const { endDate, endReason } = person;
        const gone = { endDate, endReason: endReason ?? 'other' } as const;
        changes.push({ action: 'deactivate', kpj: active.kpj, ...gone });
        leaving.push({ person: { ...personOf(active), ...person }, ...gone });
        deactivate++;
      } else unchanged++;
      return;
    }
    if (there && leftWithin(there, days)) {
      sink.report({ ...personOf(there), ...person }, person);
      unchanged++;
      return;
    }
    const isToCome = days.beginsBy !== undefined && person.startDate !== undefined && person.startDate > days.beginsBy;
    if (isToCome) {
      later++;
      sink.later?.(person);
      if (!active) return;
    }
    const full = active ? { ...personOf(active), ...person } : person;
    if (!active) {
      const absent = requiredToRegister.filter((field) => person[field] === undefined);
      if (absent.length > 0) {
        diagnostics.push(
          incomplete(
            person,
            absent.map((field) => columnOf[field]),
          ),
        );
        return;
      }
      changes.push({ action: 'register', data: dataOf(person) });
      sink.register?.(person);
      register++;
    } else {
      const data = changedData(active, person, wagesStand);
      const fields = Object.keys(data);
      if (fields.length > 0) {
        changes.push({ action: 'update', kpj: active.kpj, data });
        sink.update?.({ person: full, fields });
      }
      if (leftOn) deactivate++;
      else if (fields.length > 0) update++;
      else unchanged++;
    }
    if (leftOn) {
      const leaver = leaverOf(person, leftOn, active?.kpj);
      leavers.push(leaver);
      leaving.push({ person: full, endDate: leaver.endDate, endReason: leaver.endReason });
    }
    if (!isToCome) sink.report(full, person);
  }

  function close(): RosterPlan {
    let before = 0;
    let place = 0;
    for (const employee of employees) {
      if (employee.status === 'active' && belongsTo(employee, days)) before++;
      if (named[place++] || employee.status !== 'active' || startsLater(employee, days)) continue;
      if (missing === 'refuse') diagnostics.push(notNamed(employee));
      else if (missing === 'deactivate') {
        const { startDate } = employee.data;
        const isNew = startDate !== undefined && startDate > days.missingLeft;
        const gone = { endDate: isNew ? (startDate as IsoDate) : days.missingLeft, endReason: 'other' } as const;
        changes.push({ action: 'deactivate', kpj: employee.kpj, ...gone });
        leaving.push({ person: personOf(employee), ...gone, notInFile: true });
        deactivate++;
      } else {
        sink.report(personOf(employee), undefined);
        unchanged++;
        kept++;
      }
    }
    return {
      rows,
      register,
      update,
      deactivate,
      unchanged,
      kept,
      later,
      changes,
      leavers,
      leaving,
      diagnostics,
      known: known.close(),
      before,
    };
  }

  return { take, close };
}

function leaverOf(person: Person, endDate: IsoDate, kpj: string | undefined): Leaver {
  const { nik, passportNo, endReason = 'other' } = person;
  return {
    identity: { ...(nik ? { nik } : {}), ...(passportNo ? { passportNo } : {}) },
    ...(kpj ? { kpj } : {}),
    endDate,
    endReason,
  };
}
