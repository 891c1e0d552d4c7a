import type { App } from '../app.js';
import { allEmployees } from './all-employees.js';
import { message } from '../errors.js';
import type { EmployeeChange } from '../portal/resources.js';
import type { Connection } from './connect.js';
import type { Leaver } from './roster-plan.js';
import { sendEmployees } from './send-report.js';

/**
 * Deactivates those whose work ended: for those of a reported month, the step that follows the report.
 * The portal is asked who is still active, so that a run that goes on after an interruption does the rest and no more.
 * @returns how many were deactivated now.
 */
export async function deactivateLeavers(
  app: App,
  { portal, employer }: Connection,
  leavers: readonly Leaver[],
): Promise<number> {
  if (leavers.length === 0) return 0;
  app.progress.step(message('progress.leavers'));
  const { version, employees } = await allEmployees(portal);
  const changes = leavers.flatMap((leaver): EmployeeChange[] => {
    const known = employees.find(({ kpj, data }) =>
      leaver.kpj === undefined ? isSame(leaver.identity, data) : kpj === leaver.kpj,
    );
    if (known?.status !== 'active') return [];
    return [{ action: 'deactivate', kpj: known.kpj, endDate: leaver.endDate, endReason: leaver.endReason }];
  });
  await sendEmployees(app, portal, employer, changes, version);
  return changes.length;
}

function isSame(a: { nik?: string; passportNo?: string }, b: { nik?: string; passportNo?: string }): boolean {
  return a.nik === undefined ? a.passportNo !== undefined && a.passportNo === b.passportNo : a.nik === b.nik;
}
