import type { components } from '../contract/generated/api.js';
import { AppError, message } from '../errors.js';

type Schemas = components['schemas'];
export type Employee = Schemas['Employee'];
type EmployeePage = Schemas['EmployeePage'];

/** What was made of the employer's list of workers, and the version of the list that it was made from. */
export interface Gathered<T> {
  readonly version: string;
  readonly value: T;
}

/**
 * Reads the whole list at one version. When a worker changes meanwhile, it is read again from the beginning, once.
 * @param open the pages from the first on
 * @param gather what is made of the workers; called anew for the second reading
 * @throws AppError refused `EMPLOYEES_CHANGED` when the second reading is overtaken too
 */
export async function gatherRoll<T>(
  open: () => AsyncIterable<EmployeePage>,
  gather: (employees: AsyncIterable<Employee>) => Promise<T>,
): Promise<Gathered<T>> {
  try {
    return await gatherOnce(open(), gather);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return gatherOnce(open(), gather);
  }
}

async function gatherOnce<T>(
  pages: AsyncIterable<EmployeePage>,
  gather: (employees: AsyncIterable<Employee>) => Promise<T>,
): Promise<Gathered<T>> {
  const read = { version: '' };
  const value = await gather(employeesOf(pages, read));
  return { version: read.version, value };
}

/** The workers of one version of the list. @throws AppError refused `EMPLOYEES_CHANGED` where it changes on the way */
export async function* employeesOf(
  pages: AsyncIterable<EmployeePage>,
  read = { version: '' },
): AsyncGenerator<Employee, void, undefined> {
  for await (const page of pages) {
    read.version ||= page.version;
    if (page.version !== read.version) throw new Overtaken();
    yield* page.items;
  }
}

class Overtaken extends AppError {
  constructor() {
    super('refused', message('portal.problem.employeesChanged'), {
      code: 'EMPLOYEES_CHANGED',
      help: message('portal.help.runAgain'),
    });
  }
}
