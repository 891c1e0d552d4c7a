import type { App } from '../app.js';
import { message } from '../errors.js';
import type { EmployeeChange } from '../portal/resources.js';
import { identityOf } from '../report/compose.js';
import type { Rows } from '../report/rows.js';
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
  leavers: Rows<Leaver>,
): Promise<number> {
  if (leavers.length === 0) return 0;
  app.progress.step(message('progress.leavers'));
  const gone = new Map<string, Leaver>();
  for (const leaver of leavers) {
    const { kpj, identity } = leaver;
    gone.set(kpj === undefined ? identityOf(identity) : `kpj:${kpj}`, leaver);
  }
  const { version, value: changes } = await portal.gatherEmployees(async (employees) => {
    const found: EmployeeChange[] = [];
    for await (const { kpj, status, data } of employees) {
      const leaver = status === 'active' ? (gone.get(`kpj:${kpj}`) ?? gone.get(identityOf(data))) : undefined;
      if (leaver) found.push({ action: 'deactivate', kpj, endDate: leaver.endDate, endReason: leaver.endReason });
    }
    return found;
  });
  await sendEmployees(app, portal, employer, changes, version);
  return changes.length;
}
