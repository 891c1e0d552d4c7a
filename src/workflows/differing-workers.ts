import { AppError, message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { EmployeeChange, EmployeeData } from '../portal/resources.js';
import type { PreparedReport } from './prepare-report.js';

/** Someone whom the portal has otherwise than the file whose month is reported. */
export interface DifferingWorker {
  /** What would bring the portal up to date with the file. */
  readonly action: EmployeeChange['action'];
  readonly kpj: string | undefined;
  /** As the portal has it; as the file has it of who is not active there. */
  readonly data: EmployeeData;
}

/** How many there are of each, and the first of them. */
export type DifferingWorkers = Readonly<Record<EmployeeChange['action'], number>> & {
  readonly workers: readonly DifferingWorker[];
};

const mostNamed = 1_000;

/** @returns whom the portal has otherwise than the file of a month that is reported; undefined where nobody differs. */
export function differingWorkers({ plan, employees }: PreparedReport): DifferingWorkers | undefined {
  if (plan.changes.length === 0) return undefined;
  const counts = { register: 0, update: 0, deactivate: 0 };
  const named: EmployeeChange[] = [];
  for (const change of plan.changes) {
    counts[change.action]++;
    if (named.length < mostNamed) named.push(change);
  }
  const known = new Map<string, EmployeeData>();
  for (const change of named) if (change.action !== 'register') known.set(change.kpj, {});
  for (const { kpj, data } of employees) if (known.has(kpj)) known.set(kpj, data);
  const workers = named.map((change): DifferingWorker => {
    const { action } = change;
    if (action === 'register') return { action, kpj: undefined, data: change.data };
    return { action, kpj: change.kpj, data: known.get(change.kpj) ?? {} };
  });
  return { ...counts, workers };
}

/**
 * @returns what to say where somebody is reported and not active at the portal, or the reverse; undefined where nobody is,
 *   as other data stop nothing.
 */
export function coverDiffers(period: Period, differing: DifferingWorkers | undefined): AppError | undefined {
  if (!differing || differing.register + differing.deactivate === 0) return undefined;
  return new AppError('check', message('report.workersDiffer', { period, ...differing }), {
    code: 'EMPLOYEES_DIFFER',
    help: message('report.workersDiffer.help', { period }),
  });
}
