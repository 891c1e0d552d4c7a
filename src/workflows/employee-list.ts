import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { IsoDate } from '../law/calendar.js';
import type { Employee } from '../portal/index.js';
import type { Deadline } from '../report/deadlines.js';
import { allEmployees } from './all-employees.js';
import { tablesHere } from './company-law-file.js';
import { signIn, type Connection } from './connect.js';
import { leftLate, registeredLate } from './told-late.js';

/** Which workers are wanted, in which order, and from where on. */
export interface EmployeeQuery {
  readonly status: Employee['status'] | undefined;
  /** First day of work; the day of registration where that is not known. */
  readonly joinedSince: IsoDate | undefined;
  /** Part of a name, NIK, passport number, KPJ or employee number, whatever its case. */
  readonly search: string | undefined;
  readonly sort: 'kpj' | 'name' | 'wage' | 'since';
  readonly limit: number | undefined;
  /** From the page before. */
  readonly cursor: string | undefined;
}

export interface EmployeePage {
  readonly connection: Connection;
  readonly employees: readonly Employee[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Null on the last page. */
  readonly next: string | null;
  readonly registeredLate: readonly (Deadline & { readonly registeredOn: string })[];
  readonly leftLate: readonly (Deadline & { readonly deactivatedOn: string })[];
}

/**
 * @returns a page of the workers that the portal knows.
 * @throws AppError usage for a cursor of other filters; refused EMPLOYEES_CHANGED where the list is no longer what it began with.
 */
export async function employeePage(app: App, query: EmployeeQuery): Promise<EmployeePage> {
  const connection = await signIn(app);
  const { version, employees } = await allEmployees(connection.portal);
  const { limit = Infinity, cursor, ...which } = query;
  const asked = createHash('sha256').update(JSON.stringify(which)).digest('hex').slice(0, 16);
  const from = cursor === undefined ? 0 : placeOf(cursor, version, asked);
  const wanted = employees.filter((employee) => isWanted(employee, query)).sort(orders[query.sort]);
  const page = wanted.slice(from, from + limit);
  const end = from + page.length;
  const tables = await tablesHere(app);
  return {
    connection,
    employees: page,
    total: wanted.length,
    next: end < wanted.length ? Buffer.from(JSON.stringify([version, asked, end])).toString('base64url') : null,
    registeredLate: registeredLate(page, tables),
    leftLate: leftLate(page, tables),
  };
}

function isWanted({ status, kpj, registeredOn, data }: Employee, query: EmployeeQuery): boolean {
  if (query.status !== undefined && status !== query.status) return false;
  if (query.joinedSince !== undefined && (data.startDate ?? registeredOn) < query.joinedSince) return false;
  const sought = query.search?.toLowerCase();
  const texts = [data.name, data.nik, data.passportNo, kpj, data.employeeNo];
  return sought === undefined || texts.some((text) => text?.toLowerCase().includes(sought));
}

const byText = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whoever is alike in it stands in the order of the KPJ, which the portal's list has. */
const orders: Readonly<Record<EmployeeQuery['sort'], (one: Employee, other: Employee) => number>> = {
  kpj: (one, other) => byText(one.kpj, other.kpj),
  name: (one, other) => byText(one.data.name?.toLowerCase(), other.data.name?.toLowerCase()),
  wage: (one, other) => (other.data.wage ?? 0) - (one.data.wage ?? 0),
  since: (one, other) => byText(other.data.startDate, one.data.startDate),
};

/** A cursor is a place in one version of the list, and holds no worker's number. */
function placeOf(cursor: string, version: string, asked: string): number {
  const [of, filters, place] = partsOf(cursor);
  if (filters !== asked || typeof place !== 'number' || !Number.isSafeInteger(place) || place < 0) {
    throw new AppError('usage', message('employees.cursor'), { code: 'USAGE', help: message('employees.cursor.help') });
  }
  if (of !== version) {
    throw new AppError('refused', message('portal.problem.employeesChanged'), {
      code: 'EMPLOYEES_CHANGED',
      help: message('employees.cursor.help'),
    });
  }
  return place;
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
