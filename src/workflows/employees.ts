import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Employee } from '../portal/index.js';
import { allEmployees } from './all-employees.js';
import { signIn, type Connection } from './connect.js';
import { maskKpj, maskNik } from './shown-diagnostic.js';
import { rosterCsv } from './roster-csv.js';
import { writeNew } from './write-new.js';

type EmployeeStatus = Employee['status'];

/** @returns the workers that the portal knows, in the order of their KPJ. */
async function listEmployees(
  app: App,
  status?: EmployeeStatus,
): Promise<{ connection: Connection; employees: readonly Employee[] }> {
  const connection = await signIn(app);
  const { employees } = await allEmployees(connection.portal);
  return { connection, employees: employees.filter((employee) => status === undefined || employee.status === status) };
}

/** @param number a NIK, passport number, KPJ or employee number. @throws AppError refused when nobody, or more than one, has it. */
export async function findEmployee(app: App, number: string): Promise<{ connection: Connection; employee: Employee }> {
  const { connection, employees } = await listEmployees(app);
  return { connection, employee: workerNamed(employees, number) };
}

/** As `findEmployee`, among these. */
export function workerNamed(employees: readonly Employee[], number: string): Employee {
  const bare = number.replace(/[\s.'-]/g, '').toUpperCase();
  const known = employees.find(({ kpj, data }) => [kpj, data.nik, data.passportNo].includes(bare));
  if (known) return known;
  const meant = number.trim().toUpperCase();
  // As the screen showed them, masked.
  const looksLike = ({ kpj, data }: Employee): boolean => maskKpj(kpj) === bare || maskNik(data.nik ?? '') === bare;
  const called = employees.filter(
    bare.includes('•') ? looksLike : ({ data }) => data.employeeNo?.toUpperCase() === meant,
  );
  const [only] = called.length === 1 ? called : called.filter(({ status }) => status === 'active');
  if (only && called.filter(({ status }) => status === only.status).length === 1) return only;
  if (called.length > 0) {
    throw new AppError('refused', message('employees.several', { workers: called.length }), {
      code: 'EMPLOYEE_AMBIGUOUS',
      help: message('employees.several.help'),
    });
  }
  throw new AppError('refused', message('employees.unknown'), {
    code: 'EMPLOYEE_UNKNOWN',
    help: message('employees.unknown.help'),
  });
}

/** Writes the active workers into a file that only its owner can read, ready to be imported again. */
export async function exportEmployees(app: App, out: string): Promise<{ connection: Connection; employees: number }> {
  const { connection, employees } = await listEmployees(app, 'active');
  await writeNew(out, rosterCsv(employees));
  return { connection, employees: employees.length };
}
