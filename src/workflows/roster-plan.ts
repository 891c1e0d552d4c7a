import { addMonths, firstDay, lastDay, type IsoDate, type Period } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeChange, EmployeeData } from '../portal/resources.js';
import { inMemory, type List, type MakeList, type Rows } from '../report/rows.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { Person } from '../roster/person.js';
import { EmployeeIndex } from './employee-index.js';
import { incomplete, notNamed } from './plan-faults.js';

/** What to do about workers whom the portal has as active and the file does not name. */
export type Missing = 'refuse' | 'keep' | 'deactivate';

/** What bringing the portal up to date with a file means, and who is then to be reported. */
export interface RosterPlan {
  readonly register: number;
  readonly update: number;
  readonly deactivate: number;
  readonly unchanged: number;
  /** Before the report. */
  readonly changes: Rows<EmployeeChange>;
  /** After the report: those whose work ends within the month. */
  readonly leavers: Rows<Leaver>;
  /** All who are deactivated, before the report or after it. */
  readonly leaving: Rows<Leaving>;
  /** Who is registered, and whose data differ: what `changes` say, as people. */
  readonly newcomers: Rows<Person>;
  readonly updated: Rows<Updated>;
  /** The file's people with what the portal knows of them, and those kept with their last wage. */
  readonly people: Rows<Person>;
  /** EMPLOYEE_INCOMPLETE and EMPLOYEE_MISSING. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A plan that is held in memory. */
export type ListedPlan = {
  readonly [K in keyof RosterPlan]: RosterPlan[K] extends Rows<infer T> ? readonly T[] : RosterPlan[K];
};

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

/** The fields that a file and the portal both have, under the same names. */
const sharedFields = [
  'nik',
  'passportNo',
  'name',
  'birthDate',
  'gender',
  'maritalStatus',
  'citizenship',
  'contractType',
  'wage',
  'locationCode',
  'startDate',
  'employeeNo',
  'email',
  'phone',
  'address',
  'postalCode',
  'motherName',
  'birthPlace',
  'npwp',
  'bloodType',
  'programmes',
  'construction',
] as const satisfies readonly (keyof EmployeeData & keyof Person)[];

/** The month that a plan is for, or today alone when workers are brought up to date without a report. */
export interface PlanDays {
  /** Who left on or after this day still belongs to the month. */
  readonly from: IsoDate;
  /** Who leaves after this day stays for now. */
  readonly until: IsoDate;
  /** The last day of those whom the file does not name and who are to be deactivated: they are not reported. */
  readonly missingLeft: IsoDate;
}

/** @returns the days that decide who belongs to a month's report. */
export function daysOf(period: Period): PlanDays {
  return { from: firstDay(period), until: lastDay(period), missingLeft: lastDay(addMonths(period, -1)) };
}

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
  return planLongRoster(people, employees, days, missing, wagesStand, inMemory) as ListedPlan;
}

/** As `planRoster`, for more people than memory should hold. @param makeList makes the plan's lists. */
export function planLongRoster(
  people: Iterable<Person>,
  employees: List<Employee>,
  days: PlanDays,
  missing: Missing,
  wagesStand: boolean,
  makeList: MakeList,
): RosterPlan {
  const index = new EmployeeIndex(employees);
  const named = new Uint8Array(employees.length);
  const changes = makeList<EmployeeChange>();
  const leavers = makeList<Leaver>();
  const leaving = makeList<Leaving>();
  const newcomers = makeList<Person>();
  const updated = makeList<Updated>();
  const reported = makeList<Person>();
  const diagnostics: Diagnostic[] = [];
  let [register, update, deactivate, unchanged] = [0, 0, 0, 0];

  for (const person of people) {
    const place = index.find(person);
    const known = place < 0 ? undefined : employees.at(place);
    const leftOn = person.endDate !== undefined && person.endDate <= days.until ? person.endDate : undefined;
    if (known) named[place] = 1;
    const active = known?.status === 'active' ? known : undefined;
    if (person.endDate !== undefined && person.endDate < days.from) {
      if (active) {
        const { endDate, endReason } = person;
        const gone = { endDate, endReason: endReason ?? 'other' } as const;
        changes.push({ action: 'deactivate', kpj: active.kpj, ...gone });
        leaving.push({ person: { ...personOf(active), ...person }, ...gone });
        deactivate++;
      } else unchanged++;
      continue;
    }
    if (known && leftWithin(known, days)) {
      reported.push({ ...personOf(known), ...person });
      unchanged++;
      continue;
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
        continue;
      }
      changes.push({ action: 'register', data: dataOf(person) });
      newcomers.push(person);
      register++;
    } else {
      const data = changedData(active, person, wagesStand);
      const fields = Object.keys(data);
      if (fields.length > 0) {
        changes.push({ action: 'update', kpj: active.kpj, data });
        updated.push({ person: full, fields });
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
    reported.push(full);
  }

  let place = 0;
  for (const employee of employees) {
    if (named[place++] || employee.status !== 'active' || startsLater(employee, days)) continue;
    if (missing === 'refuse') diagnostics.push(notNamed(employee));
    else if (missing === 'deactivate') {
      const gone = { endDate: days.missingLeft, endReason: 'other' } as const;
      changes.push({ action: 'deactivate', kpj: employee.kpj, ...gone });
      leaving.push({ person: personOf(employee), ...gone });
      deactivate++;
    } else {
      reported.push(personOf(employee));
      unchanged++;
    }
  }
  return {
    register,
    update,
    deactivate,
    unchanged,
    changes,
    leavers,
    leaving,
    newcomers,
    updated,
    people: reported,
    diagnostics,
  };
}

/** @returns whether a worker of the portal belongs to the month, whoever was deactivated within it too. */
export function belongsTo(employee: Employee, days: PlanDays): boolean {
  return (employee.status === 'active' || leftWithin(employee, days)) && !startsLater(employee, days);
}

/** A month that is reported again finds its leavers deactivated: they belong to it all the same. */
function leftWithin({ status, endDate }: Employee, days: PlanDays): boolean {
  return status === 'inactive' && endDate !== undefined && endDate >= days.from;
}

/** A month that is reported late finds those who came after it: they are not missed. */
function startsLater({ data: { startDate } }: Employee, days: PlanDays): boolean {
  return startDate !== undefined && startDate > days.until;
}

/** @returns a worker of the portal as a person to be reported with the wage that the portal holds. */
export function personOf(employee: Employee): Person {
  // The contract's shapes are those that the branded types stand for: the answer was checked against them.
  return { row: 0, line: 0, ...employee.data, kpj: employee.kpj } as unknown as Person;
}

/** @returns the portal's word for what the file says of a person. */
export function dataOf(person: Person): EmployeeData {
  return Object.fromEntries(
    sharedFields.flatMap((field) => (person[field] === undefined ? [] : [[field, person[field]]])),
  );
}

/** @returns what a person says otherwise than the portal. @param wagesStand whether the portal's wage stays. */
export function changedData(employee: Employee, person: Person, wagesStand: boolean): EmployeeData {
  const wanted = Object.entries(dataOf(person)).filter(([field]) => field !== 'wage' || !wagesStand);
  const held = employee.data as Record<string, unknown>;
  return Object.fromEntries(wanted.filter(([field, value]) => JSON.stringify(held[field]) !== JSON.stringify(value)));
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
