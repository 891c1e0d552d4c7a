import { addMonths, firstDay, lastDay, type IsoDate, type Period } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { EmployeeData } from '../portal/resources.js';
import type { Person } from '../roster/person.js';

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
  /** Who begins after this day is left to a later month; undefined where no month is reported. */
  readonly beginsBy?: IsoDate;
  /** The last day of those whom the file does not name and who are to be deactivated: they are not reported. */
  readonly missingLeft: IsoDate;
}

/** @returns the days that decide who belongs to a month's report. */
export function daysOf(period: Period): PlanDays {
  const until = lastDay(period);
  return { from: firstDay(period), until, beginsBy: until, missingLeft: lastDay(addMonths(period, -1)) };
}

/** @returns whether a worker of the portal belongs to the month, whoever was deactivated within it too. */
export function belongsTo(employee: Employee, days: PlanDays): boolean {
  return (employee.status === 'active' || leftWithin(employee, days)) && !startsLater(employee, days);
}

/** A month that is reported again finds its leavers deactivated: they belong to it all the same. */
export function leftWithin({ status, endDate }: Employee, days: PlanDays): boolean {
  return status === 'inactive' && endDate !== undefined && endDate >= days.from;
}

/** A month that is reported late finds those who came after it: they are not missed. */
export function startsLater({ data: { startDate } }: Employee, days: PlanDays): boolean {
  return startDate !== undefined && startDate > days.until;
}

/** @returns a worker of the portal as a person to be reported with the wage that the portal holds. */
export function personOf(employee: Employee): Person {
  // The contract's shapes are those that the branded types stand for: the answer was checked against them.
  return { row: 0, line: 0, ...employee.data, kpj: employee.kpj } as unknown as Person;
}

/** @returns the portal's word for what the file says of a person. */
export function dataOf(person: Person): EmployeeData {
  const data: Record<string, unknown> = {};
  for (const field of sharedFields) if (person[field] !== undefined) data[field] = person[field];
  return data;
}

/** @returns what of it the portal has otherwise. @param wagesStand whether the portal's wage stays. */
export function changedData(employee: Employee, person: Person, wagesStand: boolean): EmployeeData {
  const held = employee.data as Readonly<Record<string, unknown>>;
  const changed = Object.entries(dataOf(person)).filter(([field, value]) => {
    return !isSame(held[field], value) && (field !== 'wage' || !wagesStand);
  });
  return Object.fromEntries(changed);
}

function isSame(held: unknown, said: unknown): boolean {
  return held === said || JSON.stringify(held) === JSON.stringify(said);
}
