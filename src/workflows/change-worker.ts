import type { App } from '../app.js';
import type { Employee, Portal } from '../portal/index.js';
import type { EmployeeChange } from '../portal/resources.js';
import { allEmployees } from './all-employees.js';
import { signIn } from './connect.js';
import { withLock } from './lock.js';
import { sendEmployees } from './send-report.js';

/** What is to be done to one worker; `change` is absent where nothing is left to do. */
interface WorkerPlan {
  readonly change: EmployeeChange | undefined;
}

/** How a change is to be gone about. */
export interface Manner<Plan> {
  readonly dryRun: boolean;
  /** Asked with the plan before anything is sent. */
  readonly confirm: (plan: Plan, portal: string) => Promise<boolean>;
}

/** What became of a plan: `same` where the portal has it already. */
export interface ChangedWorker<Plan> {
  readonly kind: 'same' | 'planned' | 'declined' | 'done';
  readonly plan: Plan;
  readonly portal: string;
  /** The portal's list as it is now. */
  readonly employees: readonly Employee[];
}

/**
 * Changes one worker as an import changes many: planned from the portal's own list, shown, and sent as a batch whose key
 * comes from what is sent and from that list, so that it is applied once however often it is sent.
 * @throws AppError locked, refused, unknownOutcome: the same command again finds it done, or does it.
 */
export async function changeWorker<Plan extends WorkerPlan>(
  app: App,
  { dryRun, confirm }: Manner<Plan>,
  planFor: (employees: readonly Employee[], portal: Portal) => Plan | Promise<Plan>,
): Promise<ChangedWorker<Plan>> {
  const connection = await signIn(app);
  return withLock(app, connection, async () => {
    const { portal, employer, name } = connection;
    const { version, employees } = await allEmployees(portal);
    const plan = await planFor(employees, portal);
    const ended = { plan, portal: name, employees };
    if (!plan.change) return { kind: 'same', ...ended };
    if (dryRun) return { kind: 'planned', ...ended };
    if (!(await confirm(plan, name))) return { kind: 'declined', ...ended };
    await sendEmployees(app, portal, employer, [plan.change], version);
    return { kind: 'done', ...ended, employees: (await allEmployees(portal)).employees };
  });
}
