import type { Employee, Portal } from '../portal/index.js';

/** @returns all the portal's workers, active or not, and the version of the list that they are from. */
export async function allEmployees(
  portal: Portal,
): Promise<{ readonly version: string; readonly employees: readonly Employee[] }> {
  const { version, value } = await portal.gatherEmployees(async (list) => {
    const employees: Employee[] = [];
    for await (const employee of list) employees.push(employee);
    return employees;
  });
  return { version, employees: value };
}
