import type { Employee, Portal } from '../portal/index.js';
import type { Growing } from '../report/rows.js';

/** The portal's workers, active or not, and the version of the list that they are from. */
export interface AllEmployees<Employees> {
  readonly version: string;
  readonly employees: Employees;
}

/** @returns all the portal's workers. */
export function allEmployees(portal: Portal): Promise<AllEmployees<readonly Employee[]>> {
  return employeesInto(portal, (): Employee[] => []);
}

/** As `allEmployees`. @param makeList makes the list that takes them: another one, where they have to be read anew. */
export async function employeesInto<Employees extends Growing<Employee>>(
  portal: Portal,
  makeList: () => Employees,
): Promise<AllEmployees<Employees>> {
  const { version, value } = await portal.gatherEmployees(async (list) => {
    const employees = makeList();
    for await (const employee of list) employees.push(employee);
    return employees;
  });
  return { version, employees: value };
}
